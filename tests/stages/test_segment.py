"""Sentences of seven languages, and offsets that always hold."""

from __future__ import annotations

import time
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.claim import Role
from factcheck.core.document import Document, Segment, Span
from factcheck.core.errors import DocumentError
from factcheck.registry import language_codes, language_pack
from factcheck.stages.segment import LONGEST_SEGMENT, segment


def document(text: str, language: str, *content: Span) -> Document:
    spans = content or (Span(0, len(text)),)
    return Document("d", "d.txt", language, Role.TRANSLATION, text, spans)


def segments(text: str, language: str) -> tuple[Segment, ...]:
    return segment(document(text, language), language_pack(language))


def check(marked: str, language: str) -> None:
    """Split `marked` without its bars, and expect the splits to stand where the bars stood."""
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    text = marked.replace("|", "")
    found = segments(text, language)
    assert [s.text for s in found] == expected
    for s in found:
        assert text[s.start : s.end] == s.text


# A bar stands where a sentence ends.
ENGLISH = [
    ("He resigned.| She stayed.", "short sentences stay"),
    ("No.| Never!| Why?| Because.", "sentences of one word"),
    ("It cost 3.5 million, i.e. 4.2 per head.| Nobody paid.", "decimals and i.e."),
    ("Mr. and Mrs. Smith met Dr. No at St. Mary's.| They left.", "titles before names"),
    ("The U.S. Senate met.| It met in the U.S.| The vote came later.", "acronym inside and at end"),
    ("J. K. Rowling and George W. Bush spoke.| Both left.", "initials"),
    ("Vitamin C. helps nobody", "a letter before a small letter"),
    ("It grew at Apple Inc. and at Ford Motor Co. in 2020.| The rest shrank.", "companies"),
    ("See No. 5 on p. 12 of vol. 3.| It is short.", "numbers after abbreviations"),
    ("He said no.| Then he left.", "the word that looks like an abbreviation"),
    ("“Go!” he said.| “Why?”| “Because I said so.”", "quotes stay with their sentence"),
    ('"It is done."| She left.', "straight quotes"),
    ("He left (in 2011).| She stayed.", "a bracket before the full stop"),
    ("He left.| (She had stayed.)| They met.", "a sentence in brackets"),
    ("Well... maybe not.| Wait... |No.", "ellipsis inside and at the end"),
    ("Yahoo! bought it.| Really?", "a mark inside a name"),
    ("It is on nasa.gov and at 10.30 a.m. today.| Look!", "address, time and a.m."),
    ("The page ended.|The next began.", "a forgotten space, told by the word after it"),
    ("It fell in 2011.[1][2]| It rose again.", "footnote marks"),
    ("1. The first point.| He spoke.", "a number at the head of a line"),
    ("The U.S.-Japanese-Russian crew flew on Ph.D. money.| Fine.", "dots inside words"),
    ("What?!| No way…| Yes.", "runs of marks"),
    ("It works, e.g. with iPhones.| iPhone sales grew.", "a brand that starts small"),
]

FRENCH = [
    ("M. Dupont et Mme Curie sont là.| Il est mort.", "M. and a sentence of three words"),
    ("MM. Bakanov et Duffy ont parlé.| Ils sont partis.", "MM."),
    ("«Oui», dit-il.| «Non !»| Il sort.", "guillemets without spaces"),
    ("« Est-ce vrai ? »| Personne ne sait.", "guillemets with spaces"),
    ("« Est-ce vrai ? » demande-t-il.| Personne ne sait.", "a question inside a sentence"),
    ("Le 1er mai, à 18 h. 30, art. 5 du code.| Fin.", "hour and article"),
    ("Il a vu J.-C. Dupuis, p. ex. hier.| Bien.", "double initials and p. ex."),
    ("Cela coûte 3,5 millions.| Les prix, etc.| Le reste suit.", "etc. before a new sentence"),
]
GERMAN = [
    ("Am 3. Mai tritt er zurück.| Er geht.", "ordinal before a month"),
    ("Der 2. Weltkrieg endete 1945.| Die Stadt lag in Trümmern.", "ordinal, and a year at the end"),
    ("Ludwig XIV. regierte lange.| Er starb 1715.", "Roman ordinal"),
    ("Das gilt z. B. für Bahnen, d. h. Züge.| Sie fahren.", "abbreviations with inner spaces"),
    ("Es kostet 14 Mio. Euro, ca. 3 Prozent mehr.| Das ist viel.", "Mio. before a noun"),
    ("Hr. Dr. Meier wohnt in der Bonner Str. 5.| Er ist da.", "titles and street"),
    ("„Nein.“| Er ging.| „Warum?“, fragte sie.", "German quotes"),
    ("Platz 3.| Die anderen folgen.", "a number before a word that opens sentences"),
]
SPANISH = [
    ("El Sr. Ruiz y la Dra. Gil viven en EE. UU. desde 2010.| Son dos.", "titles and EE. UU."),
    ("¿Qué hora es?| ¡Es tarde!| ¿y tú?", "inverted marks open, even before small letters"),
    ("Ganó 3.000 euros, p. ej. en mayo.| Dimitió.", "thousands and p. ej."),
    ("«No he sido yo», dijo.| Él no asistirá.", "guillemets"),
    ("Llegó a las 3 p. m. del lunes.| Nadie vino.", "p. m. with a space"),
]
RUSSIAN = [
    ("Это, т. е. мост, стоил 5 млн руб. в 2020 г. и позже.| Он закрыт.", "т. е., руб. and г."),
    ("А. С. Пушкин родился в 1799 г.| Он писал стихи.", "initials, and г. at the end"),
    ("«Да!» — сказал он.| «Нет», — ответила она.", "speech before a dash"),
    ("Дома, мосты и т. д. построены.| Всё.", "и т. д. inside"),
    ("Ул. Ленина, д. 5, стр. 2.| Там тихо.", "addresses"),
    ("Он погиб.| Её спасли.", "short sentences"),
]
ARABIC = [
    ("قال د. محمد علي إن الأمر انتهى.| واستقال.", "a title, and a sentence of one word"),
    ("وصل الوفد، ثم غادر، دون تعليق.| هل عاد؟| لا.", "no split at commas"),
    ("قال: “سأعود غدا”.| ولم يعد.", "quotes and a colon"),
    ("ذكرت أ. ف. ب. الخبر.| وقال الوزير: لا.", "an agency's initials"),
    ("حدث ذلك عام 2011.| وانتهى عام 2012.", "a year before the full stop"),
    ("كان الأمر صعبًا جدًا.| ولكنه تم.", "vowel signs before the full stop"),
    ("ارتفع 3.5 في المئة.| وبلغ ٣٫٥ في مايو.", "decimals in both kinds of digits"),
    ("انتهى الخبر.|وقال الوزير كلمة.", "a forgotten space"),
]
CHINESE = [
    ("他辞职了。|她没有。|真的吗？|是的！", "full-width marks"),
    ("他说：“好。”|然后走了。", "a closing quote stays"),
    ("“你好！”|“再见。”", "an opening quote opens"),
    ("增长3.5%，达到1.2亿元。|很好。", "decimals"),
    ("他走了.|她来了.|完。", "half-width full stops"),
    ("这……不可能。|他说不。", "an ellipsis inside"),
    ("他问（你知道吗？）之后走了。|完。", "a question in brackets"),
    ("NASA总部在U.S. 首都。|他在那里。", "Latin abbreviations"),
    ("「故事？」|他问。", "corner brackets"),
]
CASES = [
    pytest.param(text, language, id=f"{language}: {reason}")
    for language, table in (
        ("en", ENGLISH),
        ("fr", FRENCH),
        ("de", GERMAN),
        ("es", SPANISH),
        ("ru", RUSSIAN),
        ("ar", ARABIC),
        ("zh", CHINESE),
    )
    for text, reason in table
]


@pytest.mark.parametrize(("marked", "language"), CASES)
def test_sentences_end_where_a_reader_ends_them(marked: str, language: str) -> None:
    check(marked, language)


LINES = [
    ("Title without a stop\nThe text begins here.", 2, "a line end ends a title"),
    ("Title\n\nText goes on\n\nhere.", 3, "a blank line always ends"),
    (
        "The committee has agreed that the\nbridge will be closed.",
        1,
        "a line that breaks off goes on in small letters",
    ),
    ("- one of the members said nothing\n- two of the members left", 2, "items of a list"),
    ("Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you", 4, "verse keeps its lines"),
    ("He said no.\nShe said yes.", 2, "one sentence a line"),
    ("See the notes on the new page\nindex_page.html", 2, "a file name goes on with nothing"),
]


@pytest.mark.parametrize(("text", "count", "reason"), LINES)
def test_line_ends(text: str, count: int, reason: str) -> None:
    assert len(segments(text, "en")) == count, reason


WRAPPED = """\
The Ministry of Transport said on Monday that the bridge over the
River Tarn, which was closed in March after a lorry had hit one of its
pillars, will be opened again on 3 May. Repairs have cost 2.3 million
pounds.

Drivers who live on the left bank have had to take the bridge in
Carvale, 14 kilometres away. The mayor, Susan Whitfield, spoke of
a good day for the town. She had asked for help in April.
"""


def test_hard_wrapped_text_is_read_across_its_lines() -> None:
    found = segments(WRAPPED, "en")
    assert [s.line for s in found] == [1, 3, 6, 7, 8]
    assert found[0].text.endswith("opened again on 3 May.")
    assert "\n" in found[0].text


def test_hard_wrapped_chinese() -> None:
    text = "国家航天局星期一宣布，载人飞船将于明年春\n天发射，机组共有三人，其中一人是女性，她\n来自云南，曾任飞行员十二年，飞行时间超过\n两千小时。飞船由长征火箭发射，发射场在酒\n泉。任务为期六个月。"  # noqa: E501 - one wrapped paragraph
    assert len(segments(text, "zh")) == 3


def test_lines_are_counted_from_one() -> None:
    assert [s.line for s in segments("One.\n\nTwo. Three.\nFour.", "en")] == [1, 3, 3, 4]


def test_only_content_is_segmented() -> None:
    text = "Menu\nHe left. She stayed.\nShare"
    found = segment(document(text, "en", Span(5, 25)), language_pack("en"))
    assert [s.text for s in found] == ["He left.", "She stayed."]


def test_content_may_begin_inside_a_line() -> None:
    text = "发射被推迟。 The launch was delayed. 火箭很好。"
    found = segment(document(text, "en", Span(7, 30)), language_pack("en"))
    assert [s.text for s in found] == ["The launch was delayed."]


def test_no_content_means_no_segments() -> None:
    empty = Document("d", "d.txt", "en", Role.TRANSLATION, "Menu", ())
    assert segment(empty, language_pack("en")) == ()


LONG = [
    ("word " * 2000, "white space"),
    ("clause, " * 1000, "commas"),
    ("a" * 10_000, "nothing to cut at"),
    ("分" * 5000, "no spaces"),
    ("e" + "\u0301" * 3000, "combining marks only"),
]


@pytest.mark.parametrize(("text", "reason"), LONG)
def test_long_sentences_are_cut(text: str, reason: str) -> None:
    found = segments(text, "en")
    assert max(len(s.text) for s in found) <= LONGEST_SEGMENT, reason
    assert "".join("".join(s.text for s in found).split()) == "".join(text.split())


def test_a_long_sentence_is_cut_at_its_best_mark() -> None:
    text = "He said, " * 60 + "x; " + "she said, " * 90 + "end."
    assert segments(text, "en")[0].text.endswith("x;")


def test_numbers_are_not_cut_at_their_commas() -> None:
    found = segments("1,234,567 " * 200, "en")
    assert all(s.text.endswith("567") for s in found)


def covers(text: str, found: tuple[Segment, ...]) -> bool:
    """Tell whether nothing but white space lies outside the segments."""
    gaps, start = [], 0
    for s in found:
        gaps.append(text[start : s.start])
        start = s.end
    return not "".join([*gaps, text[start:]]).strip()


PIECES = st.sampled_from(
    [
        *'abзه中 \n\t.!?…。！？،；"“”«»()[]-0123',
        "\u200f",
        "\u202e",
        "\u0301",
        "\u064b",
        "Mr.",
        "z. B. ",
        "т. е. ",
        "U.S. ",
        "3.5",
        "The ",
        "。”",
        " »",
        "\n\n",
        "\u2028",
        "🚀",
    ]
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    st.lists(PIECES, max_size=80).map("".join),
)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, language=st.sampled_from(language_codes()))
def test_offsets_hold_and_nothing_is_lost(text: str, language: str) -> None:
    found = segments(text, language)
    for s in found:
        assert text[s.start : s.end] == s.text
        assert s.text == s.text.strip() != ""
        assert len(s.text) <= LONGEST_SEGMENT
        assert s.line == text.count("\n", 0, s.start) + 1
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert covers(text, found)


@settings(max_examples=30, deadline=None)
@given(text=TEXTS, cut=st.integers(0, 80), language=st.sampled_from(language_codes()))
def test_content_spans_hold_for_any_text(text: str, cut: int, language: str) -> None:
    spans = (Span(0, min(cut, len(text))), Span(min(cut + 3, len(text)), len(text)))
    found = segment(document(text, language, *spans), language_pack(language))
    for s in found:
        assert any(span.start <= s.start and s.end <= span.end for span in spans)


HUGE = [
    ("He left. She stayed with Mr. Li. ", "prose on one line"),
    ("1.", "numbers and dots"),
    (". ", "full stops alone"),
    ("a\n", "short lines"),
    ('."', "quotes"),
]


@pytest.mark.parametrize(("piece", "reason"), HUGE)
def test_time_grows_with_the_text_alone(piece: str, reason: str) -> None:
    """Half a megabyte takes well under a second; quadratic time would take hours."""
    text = piece * (500_000 // len(piece))
    began = time.monotonic()
    with suppress(DocumentError):  # too many sentences, which is said as quickly
        segments(text, "en")
    assert time.monotonic() - began < 20, reason
