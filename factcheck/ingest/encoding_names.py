"""Names of text encodings that a table may give a document."""

from __future__ import annotations

import encodings
from encodings import aliases, normalize_encoding
from functools import cache
from pkgutil import iter_modules

__all__ = ["known_encodings", "python_encoding"]

# Codecs of Python that turn text into other text or bytes into bytes, differ by machine, or hide
# markup in plain ASCII (UTF-7).
_NO_TEXT_ENCODING = frozenset(
    {
        "aliases",
        "base64_codec",
        "bz2_codec",
        "charmap",
        "hex_codec",
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "quopri_codec",
        "raw_unicode_escape",
        "rot_13",
        "undefined",
        "unicode_escape",
        "utf_7",
        "uu_codec",
        "zlib_codec",
    }
)


@cache
def known_encodings() -> tuple[str, ...]:
    """Return the names of Python's text encodings, sorted."""
    modules = (module.name for module in iter_modules(encodings.__path__))
    return tuple(sorted(set(modules) - _NO_TEXT_ENCODING))


def python_encoding(name: str) -> str | None:
    """Return Python's name of an encoding, None when it is no encoding of text.

    >>> python_encoding("Windows-1256"), python_encoding("GB18030"), python_encoding("rot13")
    ('cp1256', 'gb18030', None)
    """
    if not name.isascii():
        return None
    plain = normalize_encoding(name).lower()
    found = aliases.aliases.get(plain, plain)
    return found if found in known_encodings() else None
