"""Twelve encodings, three lengths, seven languages: read right or refused, never silently wrong."""

from __future__ import annotations

import codecs

import pytest

from factcheck.core.errors import DocumentError
from factcheck.ingest.encodings import decode
from factcheck.registry import language_codes, language_pack

TEXTS = {
    "en": "The café in Zürich opened on Friday. “It is ours,” she said. Nobody else came.\n",
    "fr": "L'été dernier, la sécheresse a touché le Gard. Il n'a pas plu, même en août.\n",
    "de": "Der Bürgermeister trat zurück. Schuld war das überteuerte Hallenbad.\n",
    "es": "El año pasado llovió más en Cádiz. ¿Quién lo niega?\n",
    "ru": "Мэр ушёл в отставку. Выборы пройдут в сентябре, сообщили в совете.\n",
    "ar": "أعلن محافظ البنك المركزي استقالته يوم الأحد. وسيتولى نائبه المنصب مؤقتا.\n",
    "zh": "东海市市长李建国三月二日宣布辞职。他表示将不再参加选举。\n",
}
LENGTHS = (16, 60, 3000)  # code points: a headline, a sentence, a page


def without_mark(name: str):
    return lambda text: text.encode(name)


def with_mark(name: str, mark: bytes):
    return lambda text: mark + text.encode(name)


def legacy(name: str):
    """Encode what the encoding has of the text."""
    return lambda text: text.encode(name, "ignore")


def broken_utf8(text: str) -> bytes:
    """Drop the first byte that continues a character."""
    data = text.encode()
    first = next((i for i, byte in enumerate(data) if byte >> 6 == 0b10), len(data))
    return data[:first] + data[first + 1 :]


def with_nul(text: str) -> bytes:
    data = text.encode()
    return data[:7] + b"\0" + data[7:]


# Each row: name, how a text is written, whether it must be read (else it may be refused).
WRITTEN = [
    ("utf-8", without_mark("utf-8"), True),
    ("utf-8 with its mark", with_mark("utf-8", codecs.BOM_UTF8), True),
    ("utf-16 with its mark", with_mark("utf-16-le", codecs.BOM_UTF16_LE), True),
    ("utf-16 without", without_mark("utf-16-be"), False),
    ("utf-32 with its mark", with_mark("utf-32-le", codecs.BOM_UTF32_LE), True),
    ("utf-32 without", without_mark("utf-32-be"), True),
    ("gb18030", legacy("gb18030"), False),
    ("big5", legacy("big5"), False),
    ("cp1256", legacy("cp1256"), False),
    ("latin-1", legacy("latin-1"), False),
    ("shift-jis", legacy("shift_jis"), False),
    ("broken utf-8", broken_utf8, False),
    ("nul", with_nul, False),
]


@pytest.mark.parametrize(("name", "write", "certain"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_read_right_or_refused(name: str, write, certain: bool) -> None:  # noqa: FBT001 - a column
    for code in language_codes():
        for length in LENGTHS:
            text = (TEXTS[code] * 60)[:length]
            data = write(text)
            known = {text, text.encode("utf-8").decode()}
            if name in {"gb18030", "big5", "cp1256", "latin-1", "shift-jis"}:
                known = {data.decode(name.replace("-", "_"))}
            try:
                read = decode(data, name="p.txt", encoding=None, pack=language_pack(code))
            except DocumentError:
                assert not certain, (code, length)
                continue
            assert read in known, (name, code, length, read[:40])
