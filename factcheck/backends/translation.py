"""A translation model named by flag: into English, for glosses; loaded as safely as any other.

Any sequence-to-sequence checkpoint with safetensors and a `tokenizer.json`: Marian, M2M-100, NLLB,
mBART-50, MADLAD. How a model is told the languages is read off its vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.backends.hub import fetch, local_snapshot, parse_hub_id
from factcheck.backends.model_folder import TOKENIZER, CheckedFolder, check_encoder
from factcheck.backends.settings import RunSettings
from factcheck.core.errors import BackendError, ModelError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from tokenizers import Tokenizer

__all__ = ["FolderTranslator", "load_translator"]

# A translation has about as many tokens as its text; a model that runs on is stopped there.
_LONGER, _LEAST = 2, 32
# NLLB names languages by ISO 639-3 and script.
_NLLB = {
    "ar": "arb_Arab",
    "de": "deu_Latn",
    "en": "eng_Latn",
    "es": "spa_Latn",
    "fr": "fra_Latn",
    "ru": "rus_Cyrl",
    "zh": "zho_Hans",
}


def load_translator(
    model: str, *, download: bool = False, threads: int | None = None
) -> FolderTranslator:
    """Return a translator for a folder, or a hub id with its commit.

    A hub model must be in the local cache unless `download` allows to fetch it.

    Raises: ModelError for a model that is not there, not whole, or no translation model.
    """
    shown = model if model.isprintable() else ascii(model)
    folder, shown = _folder(model, shown, download=download)
    checked = check_encoder(folder, shown)
    if checked.config.get("is_encoder_decoder") is not True:
        raise ModelError(f"{shown}: no translation model (it does not write text)")
    return FolderTranslator(checked, RunSettings(threads=threads))


def _folder(model: str, shown: str, *, download: bool) -> tuple[Path, str]:
    try:
        if model and "@" not in model and Path(model).expanduser().is_dir():
            path = Path(model).expanduser()
            return path, ascii(path.resolve().name).strip("'")
    except (RuntimeError, OSError, ValueError):  # no such user's home, no name for a file
        pass
    hub = parse_hub_id(model)
    if hub is None:
        raise ModelError(f"{shown or 'no name'}: no such folder with a translation model")
    found = fetch(hub) if download else local_snapshot(hub)
    if found is None:
        raise ModelError(f"{hub}: not on this machine; allow its download with --download")
    return found, str(hub)


class FolderTranslator:
    """A translation model; loaded when first used.

    Each text is translated alone, by the likeliest next token: the same text always gives the same
    translation.

    Raises: BackendError and ModelError from `translate`.
    """

    def __init__(self, folder: CheckedFolder, settings: RunSettings) -> None:
        self._folder = folder
        self._settings = settings

    def translate(self, texts: Sequence[str], language: str) -> tuple[str, ...]:
        """Return the English of each text; empty for one longer than the model can read.

        Raises: ModelError when the model does not know the language.
        """
        prefix, forced = _markers(self._tokenizer, language.partition("-")[0], self._folder.shown)
        unique = list(dict.fromkeys(texts))
        module = self._module
        futures = [
            self._workers.submit(self._translate, module, text, prefix, forced) for text in unique
        ]
        try:
            found = dict(zip(unique, (one.result() for one in futures), strict=True))
        except (RuntimeError, ValueError, IndexError, MemoryError) as error:
            reason = (str(error).splitlines() or ["out of memory"])[0][:200]
            raise BackendError(f"{self._folder.shown}: translation failed: {reason}") from error
        finally:
            for one in futures:
                one.cancel()
        return tuple(found[text] for text in texts)

    def _translate(self, module: Any, text: str, prefix: list[int], forced: int | None) -> str:  # noqa: ANN401 - transformers is not annotated
        from factcheck.backends.writing import write

        plain = text.encode("utf-8", "replace").decode("utf-8")
        ids = self._tokenizer.encode(plain, add_special_tokens=False).ids
        ends = self._folder.config.get("eos_token_id")
        ending = [ends] if isinstance(ends, int) else []
        inputs = [*prefix, *ids, *ending]
        limit = self._folder.config.get("max_position_embeddings", 512)
        if not ids or len(inputs) >= (limit if isinstance(limit, int) else 512):
            return ""
        most = min(len(inputs) * _LONGER + _LEAST, limit - 1)
        written = write(module, inputs, most, forced)
        return str(self._tokenizer.decode(written, skip_special_tokens=True)).strip()

    @cached_property
    def _module(self) -> Any:  # noqa: ANN401 - as above
        from factcheck.backends.checkpoint import load_writer

        return load_writer(self._folder, self._settings)

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        import torch

        from factcheck.backends.network import start_workers

        return start_workers(self._settings.threads or torch.get_num_threads())

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        from tokenizers import Tokenizer

        try:
            tokenizer: Tokenizer = Tokenizer.from_file(str(self._folder.path / TOKENIZER))
        except Exception as error:  # noqa: BLE001 - the library raises the bare class
            reason = (str(error).splitlines() or [""])[0]
            raise ModelError(f"{self._folder.shown}: {TOKENIZER}: {reason}") from None
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer


def _markers(tokenizer: Tokenizer, language: str, shown: str) -> tuple[list[int], int | None]:
    """Return the tokens that go before a text, and the one that a translation must begin with.

    M2M-100 writes `__fr__`, mBART-50 `fr_XX`, NLLB `fra_Latn`, MADLAD `<2en>` for the language
    wanted; a Marian model needs none.

    Raises: ModelError.
    """
    wanted = tokenizer.token_to_id("<2en>")
    if wanted is not None:
        return [wanted], None
    for english, own in (
        ("__en__", f"__{language}__"),
        ("en_XX", f"{language}_{'CN' if language == 'zh' else 'AR' if language == 'ar' else 'XX'}"),
        ("eng_Latn", _NLLB.get(language, "")),
    ):
        target = tokenizer.token_to_id(english)
        if target is not None:
            source = tokenizer.token_to_id(own) if own else None
            if source is None:
                raise ModelError(f"{shown}: the translation model does not know '{language}'")
            return [source], target
    return [], None
