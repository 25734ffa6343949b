"""A safetensors file that is not whole is refused from its header, before any tensor is read."""

import json
import struct
from pathlib import Path

import pytest

from factcheck.backends.weights import TensorInfo, read_weights
from factcheck.core.errors import ModelError


def file_of(header: object, data: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def tensor(begin: int, end: int, shape: list[int], dtype: str = "F32") -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


WHOLE = file_of({"a": tensor(0, 8, [2]), "b": tensor(8, 10, [1], "F16")}, bytes(10))

BROKEN = [
    (b"", "empty file"),
    (b"\x01\x00", "shorter than the header's length"),
    (struct.pack("<Q", 1 << 62), "a header of exabytes"),
    (struct.pack("<Q", 200_000_000) + b"{}", "a header beyond the format's limit"),
    (file_of(b"\xff\xfe"), "a header that is no UTF-8"),
    (file_of(b"[" * 100_000), "a header nested without end"),
    (file_of([1, 2]), "a header that is no object"),
    (file_of({"a": 3}), "an entry that is no object"),
    (file_of({"a": tensor(0, 4, [2])}, bytes(8)), "a tensor smaller than its shape"),
    (file_of({"a": tensor(0, 8, [-2])}, bytes(8)), "a negative dimension"),
    (file_of({"a": tensor(-8, 0, [2])}, bytes(8)), "a negative offset"),
    (file_of({"a": tensor(0, 8, [2], "Q9")}, bytes(8)), "a type nobody knows"),
    (file_of({"a": tensor(0, 8, [2]), "b": tensor(4, 12, [2])}, bytes(12)), "overlapping tensors"),
    (file_of({"a": tensor(4, 12, [2])}, bytes(12)), "a hole before the first tensor"),
    (WHOLE + b"x", "bytes behind the last tensor"),
    (b"PK\x03\x04" + bytes(100), "a zip file, as torch.save writes"),
    (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "a pointer instead of a file"),
]


def test_a_whole_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "w").write_bytes(WHOLE)
    assert read_weights(tmp_path / "w", "w") == {
        "a": TensorInfo("F32", (2,)),
        "b": TensorInfo("F16", (1,)),
    }


@pytest.mark.parametrize(("content", "reason"), BROKEN, ids=[reason for _, reason in BROKEN])
def test_what_is_not_whole_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "w").write_bytes(content)
    with pytest.raises(ModelError, match=r"^model: w: ") as caught:
        read_weights(tmp_path / "w", "model: w")
    assert "\n" not in str(caught.value), reason


def test_a_file_cut_at_any_byte_is_refused(tmp_path: Path) -> None:
    for length in range(len(WHOLE)):
        (tmp_path / "w").write_bytes(WHOLE[:length])
        with pytest.raises(ModelError):
            read_weights(tmp_path / "w", "w")
