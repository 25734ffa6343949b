"""From a name to a backend: bundled, folder, hub cache, plug-in; nothing is fetched unasked."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
import pytest

from factcheck.backends import hub, loading
from factcheck.backends.hub import HubModel, parse_hub_id
from factcheck.backends.known_models import (
    KNOWN_MODELS,
    bundled_folder,
    download_model,
    local_folder,
    verify_model,
)
from factcheck.backends.loading import load_backend, load_bare
from factcheck.backends.model_folder import file_hash
from factcheck.core.errors import ModelError, UnknownNameError
from factcheck.core.nli import Pair
from factcheck.testing import ScriptedBackend, check_backend

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LayDown = Callable[[str, str, Path], Path]


def test_looking_at_a_model_loads_neither_torch_nor_transformers() -> None:
    code = (
        "import sys; from factcheck.backends.loading import load_backend;"
        "load_backend().signature; import factcheck.backends.known_models;"
        "sys.exit(bool({'torch', 'transformers', 'numpy', 'tokenizers', 'huggingface_hub'}"
        " & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "said", "reason"),
    [
        ("./nowhere", "no such model folder", "a folder that is not there"),
        ("/no/such/folder", "no such model folder", "nor from the root"),
        ("owner/name", "owner/name@<40-digit commit>", "no pin: says how to pin"),
        ("owner/name@main", "'main' is no commit", "a branch can be moved"),
        ("owner/name@v1.0", "'v1.0' is no commit", "a tag can be moved"),
        ("owner/name@0123456", "'0123456' is no commit", "a short hash is not unique"),
        (f"owner/name@{COMMIT}", "not on this machine", "never fetched unasked"),
        (f"owner/name@{COMMIT}", "factcheck models download owner/name@", "says how to fetch it"),
        ("accurate", "factcheck models download accurate", "a known model, not fetched yet"),
        ("a/b/c", "no such model folder", "neither a folder nor a hub id"),
        ("", "no such model folder", "nothing at all"),
        ("~nobody-by-this-name/m", "no such model folder", "a home that does not exist"),
        ("x/" * 3000, "no such model folder", "longer than any path"),
        ("a\x00b", "a\\x00b", "a NUL"),
        ("./\x1b[31m\u202e\n", "\\x1b[31m\\u202e\\n", "what a terminal would obey"),
    ],
)
@pytest.mark.usefixtures("hub_cache")
def test_a_model_that_is_not_there_is_refused(name: str, said: str, reason: str) -> None:
    with pytest.raises(ModelError) as caught:
        load_backend(name)
    assert said in str(caught.value), reason
    assert str(caught.value).isprintable()


def test_a_folder_may_have_any_name(tiny: Path) -> None:
    odd = tiny.rename(tiny.parent / "m\x1b[31m\u202e\n|")
    assert load_backend(str(odd)).signature.isprintable()
    (odd / "config.json").unlink()
    with pytest.raises(ModelError) as caught:
        load_backend(str(odd))
    assert str(caught.value).isprintable()


def test_a_misspelt_name_gets_the_nearest_one() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'compact'"):
        load_backend("compct")


def test_a_pinned_model_is_read_from_the_local_cache(hub_cache: LayDown, tiny: Path) -> None:
    hub_cache("owner/tiny", COMMIT, tiny)
    backend = load_backend(f"owner/tiny@{COMMIT}")
    assert backend.signature.startswith(f"owner/tiny@{COMMIT[:12]}|rev:")
    (found,) = backend.score([Pair("a", "b")])
    assert (found,) == load_backend(str(tiny)).score([Pair("a", "b")])


def test_another_commit_of_a_cached_model_is_not_taken(hub_cache: LayDown, tiny: Path) -> None:
    hub_cache("owner/tiny", COMMIT, tiny)
    with pytest.raises(ModelError, match="not on this machine"):
        load_backend(f"owner/tiny@{COMMIT[::-1]}")


def test_a_half_downloaded_model_is_refused(hub_cache: LayDown, tiny: Path) -> None:
    (hub_cache("owner/tiny", COMMIT, tiny) / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="no weights"):
        load_backend(f"owner/tiny@{COMMIT}")


def test_a_known_model_with_other_weights_is_refused(hub_cache: LayDown, tiny: Path) -> None:
    known = next(model for model in KNOWN_MODELS if model.hub)
    assert known.hub
    hub_cache(known.hub.repository, known.hub.revision, tiny)
    with pytest.raises(ModelError, match="not the file that was pinned"):
        load_backend(known.name)


def test_verify_notices_a_file_changed_in_the_cache(hub_cache: LayDown, tiny: Path) -> None:
    name = f"owner/tiny@{COMMIT}"
    snapshot = hub_cache("owner/tiny", COMMIT, tiny)
    assert {file.name for file in verify_model(name)} >= {"model.safetensors", "config.json"}
    for file in ("config.json", "model.safetensors"):
        content = (snapshot / file).read_bytes()
        (snapshot / file).resolve().write_bytes(content.replace(b"0", b"1", 1))
        with pytest.raises(ModelError, match=r"since it was downloaded|truncated|no safetensors"):
            verify_model(name)
        (snapshot / file).resolve().write_bytes(content)
    verify_model(name)


def test_a_download_happens_only_when_allowed(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    asked: list[dict[str, object]] = []

    def snapshot_download(repository: str, **options: object) -> str:
        if options.get("local_files_only"):
            raise huggingface_hub.errors.LocalEntryNotFoundError(repository)
        asked.append(options)
        return str(tiny)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", snapshot_download)
    with pytest.raises(ModelError, match="not on this machine"):
        load_backend(f"owner/tiny@{COMMIT}")
    assert asked == []
    load_backend(f"owner/tiny@{COMMIT}", download=True)
    (options,) = asked
    assert options["revision"] == COMMIT
    fetched = options["allow_patterns"]
    assert isinstance(fetched, list)
    assert all(name.endswith((".json", ".safetensors")) for name in fetched)


def test_offline_switches_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE"):
        load_backend(f"owner/name@{COMMIT}", download=True)
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE"):
        download_model("accurate")


def test_a_download_that_fails_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    def fail(*_: object, **__: object) -> None:
        message = "404 Client Error\nRequest ID: 1\nhttps://..."
        raise OSError(message)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fail)
    with pytest.raises(ModelError, match=r"cannot be downloaded: 404 Client Error$"):
        hub.fetch(HubModel("owner/name", COMMIT))


def test_a_model_without_an_encoder_uses_the_bundled_one(tiny: Path) -> None:
    own = load_backend(str(tiny))
    assert own.embed(["a"]).shape == (1, 32)
    shutil.rmtree(tiny / "encoder")
    borrowed = load_backend(str(tiny))
    assert borrowed.embed([]).shape == (0, 384)
    assert borrowed.signature != own.signature


@pytest.mark.parametrize("kind", ["bert", "deberta"])
def test_a_model_that_embeds_sentences_needs_no_encoder(
    tiny_models: dict[str, Path], tmp_path: Path, kind: str
) -> None:
    folder = Path(shutil.copytree(tiny_models[kind], tmp_path / kind))
    shutil.rmtree(folder / "encoder")
    measured = load_bare(folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"embeds_sentences": True}))
    backend = load_backend(str(folder))
    assert backend.embed([]).shape == (0, 32)
    texts = ["a b c", "the launch was delayed", ""]
    assert np.array_equal(backend.embed(texts), measured.embed(texts))
    assert np.allclose(backend.embed(texts), own_means(folder, texts), atol=1e-6)
    assert check_backend(backend) == ()


def own_means(folder: Path, texts: list[str]) -> list[list[float]]:
    """Embed as a program would that knows transformers alone."""
    import torch
    from tokenizers import Tokenizer
    from transformers import AutoModel

    network = AutoModel.from_pretrained(folder).eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    rows = []
    for text in texts:
        with torch.inference_mode():
            states = network(torch.tensor([tokenizer.encode(text).ids])).last_hidden_state
        rows.append((states[0].mean(0) / states[0].mean(0).norm()).tolist())
    return rows


def test_a_bundled_model_may_embed_sentences_itself(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(tiny / "encoder")
    config = json.loads((tiny / "config.json").read_text())
    (tiny / "config.json").write_text(json.dumps(config | {"embeds_sentences": True}))
    names = ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json")
    sums = "".join(f"{file_hash(tiny / name)}  {name}\n" for name in names)
    (tiny / "SHA256SUMS").write_text(sums)
    monkeypatch.setattr("factcheck.backends.known_models.bundled_folder", lambda: tiny)
    assert load_backend().embed(["a"]).shape == (1, 32)
    assert len(verify_model("compact")) == len(names)


def test_a_plug_in_is_found_by_its_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    def entry_points(*, group: str, name: str) -> list[EntryPoint]:
        found = EntryPoint("mine", "factcheck.testing:ScriptedBackend", group)
        return [found] if name == "mine" else []

    monkeypatch.setattr(loading, "entry_points", entry_points)
    assert isinstance(load_backend("mine"), ScriptedBackend)


@pytest.mark.parametrize("text", ["folder", "./a/b", "~/a", "a/b/c", "a b/c", "/a"])
def test_what_is_no_hub_id(text: str) -> None:
    assert parse_hub_id(text) is None


def test_the_bundled_model_is_always_here() -> None:
    assert local_folder("compact") == bundled_folder()
    assert len(verify_model("compact")) == 4
    assert download_model("compact") == bundled_folder()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("config.json", "config.json was changed"),
        ("tokenizer.json", "tokenizer.json was changed"),
        ("model.safetensors", "model.safetensors was changed"),
        ("SHA256SUMS", "SHA256SUMS is missing"),
    ],
)
def test_a_tampered_bundled_model_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    copy = Path(shutil.copytree(bundled_folder(), tmp_path / "compact"))
    monkeypatch.setattr("factcheck.backends.known_models.bundled_folder", lambda: copy)
    load_backend()
    if name.endswith("SUMS"):
        (copy / name).unlink()
    else:
        content = (copy / name).read_bytes()
        (copy / name).write_bytes(content[:-9] + bytes([content[-9] ^ 1]) + content[-8:])
    with pytest.raises(ModelError, match=f"{said}|is no JSON|names no"):
        load_backend()


def test_every_known_model_says_what_it_is() -> None:
    for model in KNOWN_MODELS:
        assert model.description
        assert model.licence
        assert model.megabytes > 0
        if model.hub:
            assert parse_hub_id(f"{model.hub.repository}@{model.hub.revision}") == model.hub
