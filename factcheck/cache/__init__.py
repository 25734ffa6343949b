"""Keeps scores, embeddings and outcomes of earlier runs: an unchanged text costs nothing.

A cache may be lost at any time and is never believed without proof: every record carries a
checksum over its key and its content, and whatever is wrong with the file (truncated, garbage,
foreign, read-only, locked, full disk) means "not kept" and one warning in the log. No text can be
read from it: scores and embeddings stand under hashes, and what was found in a text is masked with
that text. Several processes may use one cache at once (SQLite in WAL mode).
"""

from factcheck.cache.backend import CachedBackend, CacheStats
from factcheck.cache.files import (
    CacheInfo,
    cache_info,
    cache_path,
    clear_cache,
    failures_path,
)

__all__ = [
    "CacheInfo",
    "CacheStats",
    "CachedBackend",
    "cache_info",
    "cache_path",
    "clear_cache",
    "failures_path",
]
