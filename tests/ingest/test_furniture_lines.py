"""Single lines: what their shape tells, and when nothing may be left out."""

from __future__ import annotations

import pytest

from factcheck.core.document import Span
from factcheck.core.logical_lines import logical_lines
from factcheck.ingest.furniture import find_furniture
from factcheck.ingest.line_shapes import (
    bars,
    is_address,
    is_cross_link,
    is_tag_list,
    is_trail,
    label,
    tells_time,
)
from factcheck.ingest.page_lines import content_stems
from factcheck.registry import language_pack


@pytest.mark.parametrize(
    ("line", "address", "reason"),
    [
        ("index_new5.html", True, "a file name"),
        ("../../static/wap/page.html", True, "a path"),
        ("https://example.org/a?b=c", True, "a web address"),
        ("www.example.org", True, "a web address without its scheme"),
        ("联系邮箱 441953276@qq.com", True, "a label and a mail address"),
        ("Contact the desk: desk@example.org", True, "a few words and a mail address"),
        ("Write to the desk at desk@example.org to learn how we work", False, "a sentence"),
        ("The site nasa.gov was down.", False, "an address in a sentence"),
        ("31/07/2025", False, "a date"),
        ("3/4 of 10.5", False, "fractions and decimals"),
        ("and/or", False, "two words"),
        ("120 km/h", False, "a unit"),
        ("U.S.", False, "an acronym"),
        ("a/" * 10_000, False, "too long for a line of an address"),
    ],
)
def test_addresses(line: str, address: bool, reason: str) -> None:  # noqa: FBT001 - a case
    assert is_address(line) is address, reason


@pytest.mark.parametrize(
    ("line", "link", "reason"),
    [
        ("READ MORE | Storm delays the launch", True, "label and headline"),
        ("Home | World | Sport", True, "navigation"),
        ("Storm delays the launch until Friday | The Daily", False, "headline and site"),
        ("Storm delays the launch", False, "no bar"),
        ("| supported | carries the claim |", False, "a row of a table"),
        ("--color always|never", False, "choices of an option"),
        ('load("compact" | folder)', False, "code"),
    ],
)
def test_cross_links(line: str, link: bool, reason: str) -> None:  # noqa: FBT001 - a case
    assert is_cross_link(line) is link, reason


@pytest.mark.parametrize(
    ("line", "trail", "reason"),
    [
        ("Home > Science > Space", True, "a trail"),
        ("首页 › 新闻 › 科技", True, "a trail in Chinese"),
        ("Inflation > growth", False, "one arrow"),
        ("claims → pairs · scores → verdict", False, "arrows of two kinds"),
        ("« Oui » et « non »", False, "guillemets"),
        ("» Ja « sagte er » Nein «", False, "guillemets turned round"),
    ],
)
def test_trails(line: str, trail: bool, reason: str) -> None:  # noqa: FBT001 - a case
    assert is_trail(line) is trail, reason


@pytest.mark.parametrize(
    ("line", "time", "reason"),
    [
        ("31 July 2025, 10:22 GMT", True, "date and time"),
        ("Publié le 3 février 2023 à 07h15", True, "French"),
        ("Stand: 07.07.2023, 10:12 Uhr", True, "German"),
        ("17 de agosto de 2022 - 20:31 h", True, "Spanish"),
        ("2025年7月31日 10:22 来源:新华社", True, "Chinese"),
        ("١٢ مارس ٢٠٢٢", True, "Arabic digits"),
        ("July was the hottest month since 1880", False, "a year is no date"),
        ("On 3 May 2021 the council of the town elected a new mayor", False, "a sentence"),
    ],
)
def test_times(line: str, time: bool, reason: str) -> None:  # noqa: FBT001 - a case
    assert tells_time(line) is time, reason


@pytest.mark.parametrize(
    ("line", "language", "tags", "reason"),
    [
        ("#space #nasa", "en", True, "hash tags"),
        ("Space, NASA, Moon", "en", True, "items between commas"),
        ("国际空间站 NASA 太空合作", "zh", True, "items between spaces in Chinese"),
        ("He came, he saw, he left", "en", False, "words of grammar"),
        ("Norway 4 gold 2 silver", "en", False, "no separators"),
    ],
)
def test_tags(line: str, language: str, tags: bool, reason: str) -> None:  # noqa: FBT001 - a case
    assert is_tag_list(line, language_pack(language)) is tags, reason


def test_labels() -> None:
    assert label("Lire aussi : Le vol est reporté") == "lire aussi"
    assert label("À 17:30 le vol est reporté encore") is None
    assert label("Gold: Norway") is None


def test_bars_are_counted_for_tables() -> None:
    assert bars("| a | b |") == bars("c | d") == 1


def left_out(text: str, language: str = "en") -> list[str]:
    found = find_furniture(text, logical_lines(text), language_pack(language))
    return [text[span.start : span.end].strip() for span, _ in found]


def test_tables_stay() -> None:
    assert left_out("Country | Medals\nNorway | 12\nGermany | 9\nFrance | 4") == []


def test_a_page_is_never_left_out_whole() -> None:
    assert left_out("Home | World | Sport") == []


def test_nothing_comes_of_nothing() -> None:
    assert find_furniture("", (), language_pack("en")) == ()
    assert find_furniture("\n", (Span(0, 1),), language_pack("en")) == ()


SHORT_ENDINGS = [
    ("en", "He resigned."),
    ("fr", "Il est mort."),
    ("de", "Er trat zurück."),
    ("es", "Él dimitió."),
    ("ru", "Он погиб."),
    ("zh", "他辞职了。"),
    ("ar", "لقد استقال."),
]
BODIES = {
    "en": "The mayor of Harlow, Susan Whitfield, spoke to the council on Tuesday for an hour.",
    "fr": "Le directeur du port de Marsan a parlé mercredi devant le conseil pendant une heure.",
    "de": "Der Bürgermeister von Altfeld hat am Dienstag eine Stunde lang vor dem Rat gesprochen.",
    "es": "El alcalde de Villaseca habló el lunes durante una hora ante el pleno del municipio.",
    "ru": "Мэр города Заречный в понедельник целый час говорил перед депутатами городского совета.",
    "zh": "东海市市长李建国星期二在市议会发表了一个小时的讲话，谈到了地铁工程。",
    "ar": "تحدث محافظ البنك المركزي سامي الخطيب أمام البرلمان يوم الأحد لمدة ساعة كاملة.",
}


@pytest.mark.parametrize(("language", "ending"), SHORT_ENDINGS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("place", [1, 2, 4])
def test_short_sentences_stay_wherever_they_stand(
    language: str, ending: str, gap: str, place: int
) -> None:
    lines = [BODIES[language]] * 4
    lines.insert(place, ending)
    assert left_out(gap.join(lines), language) == []


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "launches", "launched"),
        ("ru", "станции", "станцию"),
        ("ar", "والمحطة", "محطة"),
        ("de", "Brücken", "Brückenbau"),
        ("zh", "空间站", "国际空间"),
    ],
)
def test_stems_meet_across_inflected_forms(language: str, one: str, two: str) -> None:
    pack = language_pack(language)
    assert content_stems(one, pack) & content_stems(two, pack)
