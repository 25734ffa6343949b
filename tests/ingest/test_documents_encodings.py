"""Bytes to text: certain, named, or refused; never silently wrong."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.errors import DocumentError
from factcheck.ingest.encodings import decode
from factcheck.registry import language_codes, language_pack

TEXTS = {
    "en": "The café in Zürich opened on Friday. “It is ours,” she said.\nNobody came.\n",
    "fr": "L'été dernier, la sécheresse a touché le Gard.\nIl n'a pas plu — même en août.\n",
    "de": "Der Bürgermeister trat zurück.\nSchuld war das überteuerte Hallenbad.\n",
    "es": "El año pasado llovió más en Cádiz.\n¿Quién lo niega?\n",
    "ru": "Мэр ушёл в отставку.\nВыборы пройдут в сентябре, сообщили в совете.\n",
    "ar": "أعلن محافظ البنك المركزي استقالته يوم الأحد.\nوسيتولى نائبه المنصب مؤقتا.\n",
    "zh": "东海市市长李建国三月二日宣布辞职。\n他表示将不再参加选举，此前审计部门发现超支。\n",
}
UNICODE = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be",
)
LEGACY = [
    ("fr", "latin-1"),
    ("fr", "cp1252"),
    ("de", "cp1252"),
    ("es", "latin-1"),
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("ar", "cp1256"),
    ("zh", "gb18030"),
    ("zh", "gbk"),
    ("zh", "big5"),
    ("zh", "shift_jis"),
    ("zh", "hz"),
]


def read(data: bytes, language: str, encoding: str | None = None) -> str:
    return decode(data, name="page.txt", encoding=encoding, pack=language_pack(language))


def known_to(encoding: str, text: str) -> str:
    """Return the characters of a text that an encoding has."""
    return text.encode(encoding, errors="ignore").decode(encoding)


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("language", language_codes())
@pytest.mark.parametrize("times", [1, 40])
def test_unicode_is_read_without_being_named(encoding: str, language: str, times: int) -> None:
    text = TEXTS[language] * times
    assert read(text.encode(encoding), language) == text


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
@pytest.mark.parametrize("length", [12, 30, 400])
def test_legacy_encodings_are_refused_or_right(language: str, encoding: str, length: int) -> None:
    text = known_to(encoding, (TEXTS[language] * 10)[:length])
    try:
        assert read(text.encode(encoding), language) == text
    except DocumentError as error:
        assert "page.txt" in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("language", "encoding", "suggested"),
    [
        ("fr", "latin-1", "cp1252"),
        ("ru", "cp1251", "cp1251"),
        ("ru", "koi8-r", "koi8_r"),
        ("ar", "cp1256", "cp1256"),
        ("zh", "gb18030", "gb18030"),
        ("zh", "big5", "big5"),
        ("zh", "hz", "hz"),
    ],
)
def test_the_error_names_file_offset_and_encoding(
    language: str, encoding: str, suggested: str
) -> None:
    text = known_to(encoding, TEXTS[language])
    with pytest.raises(DocumentError, match=r"^page\.txt: ") as caught:
        read(text.encode(encoding), language)
    assert f"encoding: {suggested}" in str(caught.value)
    if encoding != "hz":
        assert "offset" in str(caught.value)


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_a_named_encoding_is_honoured(language: str, encoding: str) -> None:
    text = known_to(encoding, TEXTS[language])
    assert read(text.encode(encoding), language, encoding) == text


REFUSED = [
    (b"", "nosuch", "not a text encoding", "unknown name"),
    (b"YWJj", "base64", "not a text encoding", "bytes to bytes"),
    (b"abc", "rot13", "not a text encoding", "text to text"),
    (b"abc", "unicode_escape", "not a text encoding", "Python's own escapes"),
    (b"abc", "idna", "not a text encoding", "domain names"),
    (b"abc", "u\0tf", "not a text encoding", "NUL in the name"),
    (b"\xff\xfea\0", "latin-1", "byte order mark", "mark of another encoding"),
    (b"\xef\xbb\xbfa", "cp1252", "byte order mark", "UTF-8 mark, other name"),
    (b"\xfe\xff\0a", "utf-16-le", "byte order mark", "the other byte order"),
    (b"a\0b\0", "utf-16", "utf-16-le", "no mark: the order must be named"),
    (b"caf\xe9", "utf-8", "offset 3", "not what it is named"),
    (b"a\0b\0c", None, "NUL", "odd number of bytes"),
    (b"text\0text\n", None, "NUL", "one NUL in plain text"),
    (b"\0\0\0\0", None, "NUL", "NULs only"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, "NUL", "a picture"),
    (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", None, "not UTF-8", "a PDF file"),
    (b"\x01\x02\x03\x04 a", None, "control", "mostly control characters"),
    (b"\xed\xa0\xbd", None, "not UTF-8", "half a surrogate pair"),
    ("a\ud83d".encode("utf-16-le", "surrogatepass"), "utf-16-le", "not utf-16-le", "surrogate"),
    (codecs.BOM_UTF16_LE + b"a", None, "not utf-16-le", "cut in the middle"),
    (b"\xef\xbb\xbf\xff", None, "not utf-8", "a mark and broken UTF-8"),
    ("prix élevé, été, âgé, forêt, où, çà, fût, près".encode() + b" \xc3", None, "not", "cut"),
]


@pytest.mark.parametrize(("data", "encoding", "says", "reason"), REFUSED)
def test_refused(data: bytes, encoding: str | None, says: str, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(data, "en", encoding)
    assert says in str(caught.value), reason


def test_damage_in_utf8_is_told_from_another_encoding() -> None:
    data = (TEXTS["ru"] * 20).encode()
    damaged = data[:100] + b"\xff" + data[100:]
    with pytest.raises(DocumentError, match=r"damaged UTF-8: byte 0xFF at offset 100 \(line 2\)"):
        read(damaged, "ru")


def test_two_letters_by_chance_valid_in_two_encodings_are_refused() -> None:
    assert "一".encode("gb18030").decode() == "һ"  # a Cyrillic letter
    with pytest.raises(DocumentError, match="too short to tell"):
        read("一".encode("gb18030"), "zh")
    assert read("一".encode("gb18030"), "zh", "gb18030") == "一"


def test_line_ends_become_one_and_marks_go() -> None:
    assert read("\ufeffa\r\nb\rc\n".encode(), "en") == "a\nb\nc\n"
    assert read("\ufeffa\r\nb".encode("utf-16-be"), "en") == "a\nb"


def test_escape_sequences_are_kept_for_the_reporters_to_show() -> None:
    assert read(b"a \x1b[31mred\x1b[0m word\n", "en") == "a \x1b[31mred\x1b[0m word\n"


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=200), language=st.sampled_from(language_codes()))
def test_any_bytes_are_read_or_refused(data: bytes, language: str) -> None:
    try:
        text = read(data, language)
    except DocumentError:
        return
    assert "\0" not in text
    assert "\r" not in text
    text.encode()


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=100),
    encoding=st.sampled_from(UNICODE[:3]),
)
def test_any_text_survives(text: str, encoding: str) -> None:
    text = text.removeprefix("\ufeff")
    assert read(text.encode(encoding), "en") == text
