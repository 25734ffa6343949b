"""Reads the header of a safetensors file without loading it, and refuses what is not whole.

Format: 8 bytes little-endian length of the header, the header as JSON, then the tensors' bytes,
each tensor's begin and end counted from the end of the header.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.core.errors import ModelError

__all__ = ["TensorInfo", "read_weights"]

# The format's own limit (safetensors refuses longer headers too).
_HEADER_LIMIT = 100_000_000
_LENGTH_BYTES = 8

# Units: bytes for one element.
_DTYPE_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1}
_DTYPE_BYTES |= {"U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1}


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """Type and shape of one tensor, as the header gives them."""

    dtype: str
    shape: tuple[int, ...]


def read_weights(path: Path, shown: str) -> dict[str, TensorInfo]:
    """Return the tensors of a safetensors file by name; `shown` names the file in messages.

    Raises: ModelError when the file is truncated, has bytes too many, or is no safetensors file.
    """
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            if size < _LENGTH_BYTES or length > min(size - _LENGTH_BYTES, _HEADER_LIMIT):
                message = f"{shown}: the file is truncated, or no safetensors file"
                raise ModelError(message)
            header = json.loads(file.read(length).decode("utf-8"))
        return _tensors(header, size - _LENGTH_BYTES - length, shown)
    except OSError as error:
        message = f"{shown}: cannot be read ({error.strerror or error})"
        raise ModelError(message) from None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        message = f"{shown}: no safetensors file (its header cannot be read)"
        raise ModelError(message) from None


def _tensors(header: dict[str, Any], data_bytes: int, shown: str) -> dict[str, TensorInfo]:
    """Return the header's tensors; their bytes must cover the data exactly."""
    tensors: dict[str, TensorInfo] = {}
    ends = []
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = (int(offset) for offset in entry["data_offsets"])
        shape = tuple(int(n) for n in entry["shape"])
        if min((*shape, begin), default=0) < 0:
            raise ValueError(name)
        if end - begin != math.prod(shape) * _DTYPE_BYTES[entry["dtype"]]:
            raise ValueError(name)
        tensors[name] = TensorInfo(entry["dtype"], shape)
        ends.append((begin, end))
    reached = 0
    for begin, end in sorted(ends):
        if begin != reached:
            raise ValueError(begin)
        reached = end
    if reached != data_bytes:
        missing = reached - data_bytes
        what = f"{missing} bytes are missing" if missing > 0 else f"{-missing} bytes too many"
        message = f"{shown}: the file is truncated or damaged ({what})"
        raise ModelError(message)
    return tensors
