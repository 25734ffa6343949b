"""Bytes to text: UTF-8, UTF-16 and UTF-32 for certain, anything else only when it is named.

Guessing legacy encodings goes wrong silently on short texts, so a guess is only ever a hint in an
error message.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from factcheck.core.errors import DocumentError
from factcheck.core.language import LanguagePack
from factcheck.ingest.encoding_names import python_encoding

__all__ = ["decode"]

# Longest first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

# What documents are found in when they are not Unicode, most frequent first (W3Techs' list of
# character encodings of websites, with the code pages of Windows for their national standards).
_LEGACY = (
    "cp1252",
    "cp1251",
    "gb18030",
    "shift_jis",
    "cp1256",
    "euc_kr",
    "big5",
    "euc_jp",
    "cp1250",
    "cp1254",
    "cp1253",
    "cp1255",
    "cp874",
    "koi8_r",
    "cp866",
    "iso8859_6",
)
_SAMPLE = 65_536  # bytes: enough to tell encodings apart

# Shift sequences of ISO 2022 and HZ: pure ASCII bytes that are no ASCII text.
_SEVEN_BIT = ((re.compile(rb"\x1b\$[@AB()]"), "iso2022_jp"), (re.compile(rb"~\{.+?~\}"), "hz"))

# Damage at fewer than this share of the non-ASCII characters is damage, not another encoding.
_DAMAGED_SHARE = 0.05

# Bytes. By chance, a few letters in a legacy encoding may be valid UTF-8, a sentence never.
_SHORT = 64

# The printable ASCII characters begin and end here.
_BLANK, _DELETE = 0x20, 0x7F

_PUNCTUATION = re.compile(r"[\u2010-\u2027\u3000-\u303f\uff00-\uff65«»،؛؟]")

# Escape sequences in a text are shown for what they are; a file of little else is no text.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_SHARE = 0.2

# Unicode names of the letters of a script, where they do not begin with the script's own name.
_LETTER_NAME = {
    "Latn": ("LATIN",),
    "Arab": ("ARABIC",),
    "Cyrl": ("CYRILLIC",),
    "Hani": ("CJK",),
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA"),
    "Kore": ("HANGUL", "CJK"),
    "Hang": ("HANGUL",),
    "Grek": ("GREEK",),
    "Hebr": ("HEBREW",),
    "Deva": ("DEVANAGARI",),
    "Thai": ("THAI",),
}


def _in_script(char: str, script: str) -> bool:
    return unicodedata.name(char, "").startswith(_LETTER_NAME.get(script, ("",)))


def _word_count(text: str, pack: LanguagePack) -> int:
    """Count the pack's function words in a text."""
    function_words = pack.sentences.function_words
    if pack.spaced:
        return sum(word in function_words for word in re.findall(r"[^\W\d_]+", text.lower()))
    return sum(text.count(word) for word in function_words)


def _fit(text: str, pack: LanguagePack) -> float:
    """Tell how well a text looks like the language. Units: 0 (not at all) and up."""
    foreign = [char for char in text if not char.isascii()]
    if not foreign:
        return 0.0
    odd = sum(unicodedata.category(char) in {"Cc", "Co", "Cn"} for char in foreign)
    letters = sum(_in_script(char, pack.script) for char in foreign)
    return (letters - 4 * odd) / len(foreign) + _word_count(text, pack) / max(1, len(text.split()))


def _sample(data: bytes, encoding: str) -> str | None:
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data[:_SAMPLE])
    except UnicodeDecodeError:
        return None


def _likely_encoding(data: bytes, pack: LanguagePack) -> str | None:
    """Return the legacy encoding in which the bytes look most like the language."""
    readings = ((name, _sample(data, name)) for name in _LEGACY)
    fits = [(_fit(text, pack), name) for name, text in readings if text]
    best, name = max(fits, key=lambda fit: fit[0], default=(0.0, ""))
    return name if best > 0 else None


def _advice(data: bytes, pack: LanguagePack) -> str:
    likely = _likely_encoding(data, pack)
    example = f"'encoding: {likely}'" if likely else "'encoding:' with its name"
    return (
        f"if it is in another encoding, say so in the claim table ({example}) or save it as UTF-8"
    )


def _not_utf8(
    data: bytes, name: str, pack: LanguagePack, error: UnicodeDecodeError
) -> DocumentError:
    where = f"byte 0x{data[error.start]:02X} at offset {error.start}"
    line = data.count(b"\n", 0, error.start) + 1
    replaced = data.decode("utf-8", errors="replace")
    wrong = replaced.count("\ufffd")
    right = sum(not char.isascii() for char in replaced) - wrong
    if wrong <= _DAMAGED_SHARE * right:
        return DocumentError(f"{name}: damaged UTF-8: {where} (line {line}) is not valid there")
    return DocumentError(f"{name}: not UTF-8: {where} (line {line}); {_advice(data, pack)}")


def _plausible(text: str) -> bool:
    """Tell whether a text holds only characters that documents hold."""
    return not any(
        unicodedata.category(char) in {"Cn", "Co", "Cs", "Cc"} and char not in "\t\n\r\f\v\x1b"
        for char in set(text)
    )


def _scripts(text: str) -> int:
    names = (unicodedata.name(char, "?").partition(" ")[0] for char in set(text) if char.isalpha())
    return len(set(names))


def _is_ascii_with_nuls(data: bytes) -> bool:
    """Tell whether most pairs of bytes are two ASCII characters: no text in UTF-16 looks so."""
    pairs = zip(data[::2], data[1::2], strict=False)
    both = sum(_BLANK <= one < _DELETE and _BLANK <= two < _DELETE for one, two in pairs)
    return both * 2 > len(data) // 2


def _wide_reading(data: bytes) -> str | None:
    """Return the text of UTF-16 or UTF-32 without a mark, or None where that is not certain.

    Only called for bytes with NULs, which no other encoding of text has. Read in the wrong byte
    order, blanks and line ends turn into characters that no text holds beside its letters.
    """
    readings = []
    for encoding in _WIDE:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _plausible(text):
            if encoding.startswith("utf-32"):  # hardly any four bytes are a character there
                return text
            readings.append(text)
    if not readings or _is_ascii_with_nuls(data):
        return None
    if len(readings) == 1:
        return readings[0]
    # Blanks, digits and punctuation of ASCII tell the right one.
    first, second = sorted(readings, key=lambda text: (_scripts(text), -_ascii(text)))
    return first if _ascii(first) and not _ascii(second) else None


def _ascii(text: str) -> int:
    return sum(char.isascii() for char in text)


def _named(data: bytes, name: str, encoding: str) -> str:
    """Decode by the name that the claim table gives."""
    known = python_encoding(encoding)
    if known is None:
        message = f"{name}: 'encoding: {encoding}' is not a text encoding that Python knows"
        raise DocumentError(message)
    codec = codecs.lookup(known).name
    mark = next((marked for bom, marked in _MARKS if data.startswith(bom)), None)
    if mark and not mark.startswith(codec.removesuffix("-sig")):
        message = (
            f"{name}: begins with a {mark} byte order mark, but 'encoding: {encoding}' is given"
        )
        raise DocumentError(message)
    if codec in {"utf-16", "utf-32"} and not mark:
        message = f"{name}: has no byte order mark: say 'encoding: {codec}-le' or '{codec}-be'"
        raise DocumentError(message)
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        message = f"{name}: not {encoding}: {error.reason} at offset {error.start}"
        raise DocumentError(message) from None
    except UnicodeError as error:
        message = f"{name}: not {encoding}: {error}"
        raise DocumentError(message) from None


def _all_in_script(text: str, script: str) -> bool:
    """Tell whether a text holds letters of one script and its punctuation, nothing else."""
    letters = [char for char in text if char.isalpha()]
    rest = (char for char in text if not char.isalpha())
    return (
        bool(letters)
        and all(_in_script(char, script) for char in letters)
        and all(char.isascii() or _PUNCTUATION.match(char) for char in rest)
    )


def _could_be_another(data: bytes, text: str, script: str) -> bool:
    """Tell whether a short text is UTF-8 only by chance: it is all in script if read otherwise."""
    if len(data) > _SHORT or any(_in_script(char, script) for char in text if char.isalpha()):
        return False
    for encoding in (*_LEGACY, "utf-16-le", "utf-16-be"):
        try:
            if _all_in_script(data.decode(encoding), script):
                return True
        except UnicodeDecodeError:
            continue
    return False


def _mostly_controls(text: str) -> bool:
    controls = len(text) - len(_CONTROL.sub("", text))
    return controls > _CONTROL_SHARE * len(text)


def _unnamed(data: bytes, name: str, pack: LanguagePack) -> str:
    """Decode by byte order mark or by validity."""
    for bom, encoding in _MARKS:
        if data.startswith(bom):
            return _named(data, name, encoding)
    if b"\0" in data:
        wide = _wide_reading(data)
        if wide is None:
            message = f"{name}: holds NUL bytes (first at offset {data.index(0)}): not a text file"
            raise DocumentError(message)
        return wide
    for shift, encoding in _SEVEN_BIT:
        if shift.search(data, 0, _SAMPLE):
            message = f"{name}: looks like {encoding}: say so with 'encoding: {encoding}'"
            raise DocumentError(message)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, name, pack, error) from None
    if _mostly_controls(text):
        message = f"{name}: holds mostly control characters: not a text file"
        raise DocumentError(message)
    if pack.script != "Latn" and _could_be_another(data, text, pack.script):
        message = f"{name}: too short to tell its encoding; say it, as in 'encoding: utf-8'"
        raise DocumentError(message)
    return text


def decode(data: bytes, *, name: str, encoding: str | None, pack: LanguagePack) -> str:
    r"""Return the text of a document, its byte order mark dropped and its line ends made ``\n``.

    `name` is what messages call the document; `pack`, its language, helps to suggest an encoding.

    Raises: DocumentError when the encoding is neither certain nor named, or the text is damaged.
    """
    text = _named(data, name, encoding) if encoding else _unnamed(data, name, pack)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        message = f"{name}: holds a NUL character (line {line}): not a text file"
        raise DocumentError(message)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        message = f"{name}: holds half a surrogate pair (line {line}): damaged text"
        raise DocumentError(message) from None
    return text
