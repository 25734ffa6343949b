"""A subword vocabulary of all languages, out of parallel text and word lists."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from tokenizers import (
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

from factcheck.ingest.atomic import write_text
from factcheck.training.example import ParallelRow

__all__ = ["SPECIAL", "open_tokenizer", "train_vocabulary", "write_tokenizer"]

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# Tatweel and the short vowels of Arabic, which texts set or leave out as they please.
_ORNAMENTS = Regex("[\u0640\u064b-\u0652\u0670]")


def train_vocabulary(
    rows: Sequence[ParallelRow], size: int, lines: int, piece_length: int, seed: int
) -> Tokenizer:
    """Train a unigram vocabulary (Kudo 2018) on `lines` of each language and as much English.

    Letters are lowered, as the English network's are. Digits stand alone, so that a changed digit
    changes one piece.
    """
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace(_ORNAMENTS, "")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.Punctuation(),
        ]
    )
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=size,
        special_tokens=list(SPECIAL),
        unk_token="[UNK]",  # noqa: S106 - a subword token
        max_piece_length=piece_length,
        shrinking_factor=0.7,
        n_sub_iterations=1,
        show_progress=False,
    )
    tokenizer.train_from_iterator(_sample(rows, lines, seed), trainer)
    tokenizer.model = _in_order(tokenizer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[(token, tokenizer.token_to_id(token)) for token in ("[CLS]", "[SEP]")],
    )
    return tokenizer


def _in_order(tokenizer: Tokenizer) -> models.Unigram:
    """Return the trained pieces in an order of their own.

    The trainer adds up in any order, so its scores differ in the last digits and pieces of like
    score change places from run to run.
    """
    trained = json.loads(tokenizer.to_str())["model"]["vocab"]
    pieces = [(piece, round(score, 9)) for piece, score in trained]
    special = [(piece, 0.0) for piece in SPECIAL]
    ordered = sorted(
        (one for one in pieces if one[0] not in SPECIAL), key=lambda one: (-one[1], one[0])
    )
    return models.Unigram([*special, *ordered], unk_id=SPECIAL.index("[UNK]"))


def _sample(rows: Sequence[ParallelRow], lines: int, seed: int) -> Iterator[str]:
    languages = sorted({row.language for row in rows})
    for language in languages:
        own = [row for row in rows if row.language == language]
        chosen = random.Random(f"{seed} {language}").sample(own, min(lines, len(own)))
        yield from (row.foreign for row in chosen)
    chosen = random.Random(seed).sample(rows, min(lines * len(languages), len(rows)))
    yield from dict.fromkeys(row.english for row in chosen)


def write_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Write tokenizer.json and tokenizer_config.json as transformers reads them."""
    plain = Tokenizer.from_str(tokenizer.to_str())
    plain.no_padding()
    plain.no_truncation()
    write_text(folder / "tokenizer.json", plain.to_str())
    names = {"pad": SPECIAL[0], "unk": SPECIAL[1], "cls": SPECIAL[2], "sep": SPECIAL[3]}
    names["mask"] = SPECIAL[4]
    config: dict[str, object] = {f"{name}_token": token for name, token in names.items()}
    config["model_max_length"] = 512
    config["tokenizer_class"] = "TokenizersBackend"
    # Without these, transformers' own pipelines hand the network no types, and it judges wrongly.
    config["model_input_names"] = ["input_ids", "token_type_ids", "attention_mask"]
    write_text(folder / "tokenizer_config.json", json.dumps(config, indent=2, sort_keys=True))


def open_tokenizer(path: Path, longest: int) -> Tokenizer:
    """Return a tokenizer that pads a batch and cuts at `longest` tokens."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_padding(pad_id=tokenizer.token_to_id(SPECIAL[0]), pad_token=SPECIAL[0])
    tokenizer.enable_truncation(longest)
    return tokenizer
