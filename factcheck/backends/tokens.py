"""Texts to token ids, straight from a model's own `tokenizer.json`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tokenizers import Encoding, Tokenizer

from factcheck.core.errors import ModelError
from factcheck.core.nli import Pair

__all__ = ["SpannedTokens", "TextTokenizer", "Tokens"]

# A token of ordinary text is 2-5 characters long; even a run of 64 a token says that the text
# cannot fit, and megabytes need not be tokenised to learn it. Units: characters for one token.
_LONGEST_TOKEN = 64


@dataclass(frozen=True, slots=True)
class Tokens:
    """One input of a network. Shape: `ids` and `types` are equally long."""

    ids: Sequence[int]
    types: Sequence[int]


@dataclass(frozen=True, slots=True)
class SpannedTokens:
    """A text's tokens and, by their position, where each of the text's own stands in it.

    Units: `spans` in code points of the text; special tokens have none.
    """

    tokens: Tokens
    spans: dict[int, tuple[int, int]]


class TextTokenizer:
    """A fast tokenizer without padding and without truncation: neither may happen unseen."""

    def __init__(self, path: Path, shown: str) -> None:
        try:
            self._tokenizer: Tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # noqa: BLE001 - the library raises the bare class
            message = f"{shown}: {path.name} is no tokenizer ({_first_line(error)})"
            raise ModelError(message) from None
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def pairs(self, pairs: Sequence[Pair], limit: int) -> list[Tokens | None]:
        """Tokenise premise and hypothesis together; None for a pair of `limit` tokens or more."""
        readable = [_is_readable(pair, limit) for pair in pairs]
        texts = [
            (_encodable(pair.premise), _encodable(pair.hypothesis))
            for pair, fits in zip(pairs, readable, strict=True)
            if fits
        ]
        encoded = iter(self._tokenizer.encode_batch_fast(texts))
        tokens = (_tokens(next(encoded)) if fits else None for fits in readable)
        return [one if one and len(one.ids) < limit else None for one in tokens]

    def spanned(self, texts: Sequence[str], limit: int) -> list[SpannedTokens | None]:
        """Tokenise each text, with where its tokens stand; None for `limit` tokens or more."""
        readable = [len(text) <= limit * _LONGEST_TOKEN for text in texts]
        fitting = [_encodable(t) for t, fits in zip(texts, readable, strict=True) if fits]
        encoded = iter(self._tokenizer.encode_batch(fitting))
        found = (next(encoded) if fits else None for fits in readable)
        return [_spanned(one) if one and len(one.ids) < limit else None for one in found]

    def chunks(self, texts: Sequence[str], limit: int) -> list[list[Tokens]]:
        """Tokenise each text whole; a text of `limit` tokens or more comes in several chunks."""
        encoded = self._tokenizer.encode_batch_fast([_encodable(text) for text in texts])
        return [_chunks(encoding, limit) for encoding in encoded]


def _is_readable(pair: Pair, limit: int) -> bool:
    return len(pair.premise) + len(pair.hypothesis) <= limit * _LONGEST_TOKEN


def _tokens(encoding: Encoding) -> Tokens:
    return Tokens(encoding.ids, encoding.type_ids)


def _spanned(encoding: Encoding) -> SpannedTokens:
    special = encoding.special_tokens_mask
    spans = {i: (a, b) for i, (a, b) in enumerate(encoding.offsets) if a < b and not special[i]}
    return SpannedTokens(_tokens(encoding), spans)


def _chunks(encoding: Encoding, limit: int) -> list[Tokens]:
    """Cut a text into chunks of nearly equal length, each with the special tokens of the whole."""
    ids, types = encoding.ids, encoding.type_ids
    if len(ids) < limit:
        return [Tokens(ids, types)]
    body = [i for i, special in enumerate(encoding.special_tokens_mask) if not special]
    first, last = body[0], body[-1] + 1
    room = limit - 1 - first - (len(ids) - last)
    count = -(-(last - first) // room)
    edges = [first + (last - first) * i // count for i in range(count + 1)]
    return [
        Tokens(
            [*ids[:first], *ids[start:end], *ids[last:]],
            [*types[:first], *types[start:end], *types[last:]],
        )
        for start, end in pairwise(edges)
    ]


def _encodable(text: str) -> str:
    """Return a text without lone surrogates, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
