"""What the C library does with memory that a network gives back.

A network's intermediate results are a megabyte each, and short-lived. glibc hands blocks of that
size back to the system at once and asks for them anew, and the system clears each page on the way:
on a virtual machine that took longer than the arithmetic did.
"""

from __future__ import annotations

import ctypes
import sys

__all__ = ["keep_freed_memory"]

# Source: mallopt(3) and glibc's malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
# More than any intermediate result. The larger one is refused for the mapping. Units: bytes.
_KEPT_AT_THE_END, _MAPPED = 2**28, 2**25


def keep_freed_memory() -> None:
    """Let freed blocks serve again, where the C library is glibc; elsewhere nothing happens."""
    if sys.platform != "linux":
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # another C library
        return
    mallopt(_TRIM_THRESHOLD, _KEPT_AT_THE_END)
    mallopt(_MMAP_THRESHOLD, _MAPPED)
