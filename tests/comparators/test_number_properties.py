from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction

import pytest
from babel.numbers import format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.comparators.number import COMPARATOR
from factcheck.core.value import CompareContext, Reading
from factcheck.registry import language_codes, language_pack

CODES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
# Formatted by CLDR, digits of both scripts in Arabic; what is counted keeps 1998 from a year.
LOCALES = [
    ("en", "en_US", "latn", " km"),
    ("en", "en_GB", "latn", " km"),
    ("fr", "fr_FR", "latn", " km"),
    ("fr", "fr_CH", "latn", " km"),
    ("de", "de_DE", "latn", " km"),
    ("de", "de_CH", "latn", " km"),
    ("es", "es_ES", "latn", " km"),
    ("es", "es_MX", "latn", " km"),
    ("ru", "ru_RU", "latn", " км"),
    ("zh", "zh_CN", "latn", "公里"),
    ("ar", "ar_EG", "latn", " كم"),
    ("ar", "ar_EG", "arab", " كم"),
]


def figures(text: str, code: str) -> list[Fraction]:
    found = COMPARATOR.find(text, language_pack(code))
    return [mention.value.figure for mention in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("code", "locale", "numbering", "unit"), LOCALES)
@given(number=st.integers(min_value=0, max_value=10**12))
def test_whole_numbers_formatted_by_cldr_are_read_back(
    code: str, locale: str, numbering: str, unit: str, number: int
) -> None:
    text = format_decimal(number, locale=locale, numbering_system=numbering)
    (mention,) = COMPARATOR.find(text + unit, language_pack(code))
    # Spanish parts thousands by points here and by commas there: 1,234 may be either.
    readings = {mention.value.figure, *mention.value.others}  # type: ignore[attr-defined]
    assert number in readings
    assert len(readings) == 1 or locale == "es_MX" or "\u00a0" in text or "\u202f" in text


@pytest.mark.parametrize(("code", "locale", "numbering", "unit"), LOCALES)
@given(cents=st.integers(min_value=1, max_value=10**9))
def test_decimals_formatted_by_cldr_are_read_back(
    code: str, locale: str, numbering: str, unit: str, cents: int
) -> None:
    text = format_decimal(cents / 100, "#,##0.00", locale=locale, numbering_system=numbering)
    assert figures(text + unit, code) == [Fraction(cents, 100)]


@pytest.mark.parametrize(("code", "locale", "numbering"), [row[:3] for row in LOCALES])
@given(percent=st.integers(min_value=0, max_value=400))
def test_percentages_formatted_by_cldr_are_read_back(
    code: str, locale: str, numbering: str, percent: int
) -> None:
    text = format_percent(percent / 100, locale=locale, numbering_system=numbering)
    found = COMPARATOR.find(text, language_pack(code))
    assert [mention.normal for mention in found] == [f"{percent} %"]


# --- numbers in words, written from grammars: nothing here comes from the language packs --------

EN_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english(n: int) -> str:
    if n < 20:
        return EN_ONES[n]
    if n < 100:
        return EN_TENS[n // 10] + (f"-{EN_ONES[n % 10]}" if n % 10 else "")
    size, name = (1000, "thousand") if n >= 1000 else (100, "hundred")
    rest = n % size
    joined = (" and " if rest < 100 else " ") + english(rest) if rest else ""
    return f"{english(n // size)} {name}{joined}"


FR_ONES = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
FR_TENS = ["_", "_", "vingt", "trente", "quarante", "cinquante", "soixante"]


def french(n: int, *, last: bool = True) -> str:
    if n < 20:
        return FR_ONES[n]
    if n < 70:
        tens, one = FR_TENS[n // 10], n % 10
        return tens + {0: "", 1: " et un"}.get(one, f"-{FR_ONES[one]}")
    if n < 80:
        return "soixante et onze" if n == 71 else f"soixante-{FR_ONES[n - 60]}"
    if n < 100:
        return "quatre-vingts" if n == 80 and last else f"quatre-vingt-{FR_ONES[n - 80]}"
    size, name = (1000, "mille") if n >= 1000 else (100, "cent")
    count, rest = divmod(n, size)
    plural = "s" if size == 100 and count > 1 and not rest and last else ""
    head = "" if count == 1 else french(count, last=False) + " "
    return f"{head}{name}{plural}" + (f" {french(rest)}" if rest else "")


DE_ONES = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
DE_TENS = [
    "_",
    "_",
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
]


def german(n: int) -> str:
    if n < 20:
        return DE_ONES[n]
    if n < 100:
        return (f"{DE_ONES[n % 10]}und" if n % 10 else "") + DE_TENS[n // 10]
    size, name = (1000, "tausend") if n >= 1000 else (100, "hundert")
    return german(n // size) + name + (german(n % size) if n % size else "")


ES_SMALL = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
ES_TENS = [
    "_",
    "_",
    "_",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
]
ES_HUNDREDS = [
    "_",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
]


def spanish(n: int) -> str:
    if n < 30:
        return ES_SMALL[n]
    if n < 100:
        return ES_TENS[n // 10] + (f" y {ES_SMALL[n % 10]}" if n % 10 else "")
    if n < 1000:
        rest = f" {spanish(n % 100)}" if n % 100 else ""
        return "cien" if n == 100 else ES_HUNDREDS[n // 100] + rest
    head = "mil" if n < 2000 else f"{spanish(n // 1000)} mil"
    return head + (f" {spanish(n % 1000)}" if n % 1000 else "")


RU_ONES = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
RU_TENS = [
    "_",
    "_",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
RU_HUNDREDS = [
    "_",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]
RU_THOUSANDS = {1: "одна тысяча", 2: "две тысячи", 3: "три тысячи", 4: "четыре тысячи"}


def russian(n: int) -> str:
    if n < 20:
        return RU_ONES[n]
    if n < 100:
        return RU_TENS[n // 10] + (f" {RU_ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return RU_HUNDREDS[n // 100] + (f" {russian(n % 100)}" if n % 100 else "")
    head = RU_THOUSANDS.get(n // 1000, f"{RU_ONES[n // 1000]} тысяч")
    return head + (f" {russian(n % 1000)}" if n % 1000 else "")


AR_ONES = [
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
]
AR_TEENS = ["_", "أحد", "اثنا", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
AR_TENS = ["_", "_", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
AR_HUNDREDS = [
    "_",
    "مئة",
    "مئتان",
    "ثلاثمئة",
    "أربعمئة",
    "خمسمئة",
    "ستمئة",
    "سبعمئة",
    "ثمانمئة",
    "تسعمئة",
]


def arabic(n: int) -> str:
    if n <= 10:
        return AR_ONES[n]
    if n < 20:
        return f"{AR_TEENS[n - 10]} عشر"
    if n < 100:
        return (f"{AR_ONES[n % 10]} و" if n % 10 else "") + AR_TENS[n // 10]
    if n < 1000:
        return AR_HUNDREDS[n // 100] + (f" و{arabic(n % 100)}" if n % 100 else "")
    head = {1: "ألف", 2: "ألفان"}.get(n // 1000, f"{AR_ONES[n // 1000]} آلاف")
    return head + (f" و{arabic(n % 1000)}" if n % 1000 else "")


ZH_DIGITS = "零一二三四五六七八九"


def chinese(n: int) -> str:
    if n < 10:
        return ZH_DIGITS[n]
    text, gap = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = n // size % 10
        if digit:
            text += ("零" if gap and text else "") + ZH_DIGITS[digit] + unit
        gap = not digit
    return text.removeprefix("一") if text.startswith("一十") else text


SPELLERS: list[tuple[str, Callable[[int], str], str, str]] = [
    ("en", english, " balloons", "; "),
    ("fr", french, " avions", "; "),
    ("de", german, " Ballons", "; "),
    ("es", spanish, " globos", "; "),
    ("ru", russian, " шаров", "; "),
    ("ar", arabic, " من البالونات", "؛ "),
    ("zh", chinese, "个", "；"),
]


@pytest.mark.parametrize(("code", "spell", "noun", "mark"), SPELLERS)
def test_all_numbers_to_9999_in_words_are_read_back(
    code: str, spell: Callable[[int], str], noun: str, mark: str
) -> None:
    numbers = [n for n in range(10_000) if n != 1]  # a lone one may be an article
    for start in range(0, len(numbers), 100):
        batch = numbers[start : start + 100]
        assert figures(mark.join(spell(n) + noun for n in batch), code) == batch


# --- whatever the text, no exception and sound mentions -------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        "0",
        "7",
        "12",
        "1,234",
        "1.234",
        "12",
        "500",
        "٣",
        "²",
        "½",
        "3/4",
        "%",
        "$",
        "€",
        "-",
        "–",
        "~",
        ".",
        ",",
        ":",
        "(",
        ")",
        "+",
        "and",
        "y",
        "et",
        "und",
        "и",
        "و",
        "的",
        "第",
        "点",
        "分之",
        "two",
        "hundred",
        "million",
        "half",
        "dozen",
        "several",
        "more",
        "than",
        "neuf",
        "quatre",
        "vingt",
        "cent",
        "mil",
        "mille",
        "medio",
        "einundzwanzig",
        "halb",
        "Million",
        "сорок",
        "тысяч",
        "половиной",
        "خمسة",
        "عشر",
        "مليون",
        "نصف",
        "ألفان",
        "三",
        "十",
        "百",
        "万",
        "亿",
        "几",
        "多",
        "km",
        "°C",
        "feet",
        "XIV",
        "COVID-19",
        "\u200f",
        "́",
        "�",
        "\x00",
        "İ",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(FRAGMENTS, max_size=25).map(" ".join))
RUNS = st.lists(FRAGMENTS, max_size=25).map("".join)


@settings(max_examples=150)
@given(text=st.one_of(TEXTS, RUNS), code=st.sampled_from(CODES))
def test_mentions_lie_in_the_text_in_order(text: str, code: str) -> None:
    end = 0
    for mention in COMPARATOR.find(text, language_pack(code)):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert isinstance(hash(mention), int)
        end = mention.end


@settings(max_examples=100)
@given(claim=TEXTS, evidence=st.one_of(TEXTS, RUNS), code=st.sampled_from(CODES))
def test_any_two_texts_compare_without_error(claim: str, evidence: str, code: str) -> None:
    expected = Reading(claim, "en", COMPARATOR.find(claim, language_pack("en")))
    found = Reading(evidence, code, COMPARATOR.find(evidence, language_pack(code)))
    compared = COMPARATOR.compare(expected, found, CompareContext())
    assert [one.expected for one in compared] == list(expected.mentions)


@settings(max_examples=60)
@given(text=TEXTS)
def test_a_text_never_differs_from_itself(text: str) -> None:
    mentions = COMPARATOR.find(text, language_pack("en"))
    reading = Reading(text, "en", mentions)
    compared = COMPARATOR.compare(reading, reading, CompareContext())
    assert all(one.relation.value == "equal" for one in compared)


@pytest.mark.parametrize("code", CODES)
def test_400_digits_are_no_number(code: str) -> None:
    assert COMPARATOR.find(f"{'7' * 400} km", language_pack(code)) == ()


@pytest.mark.parametrize(
    "text",
    ["7" * 10**6, "7," * (5 * 10**5), "三" * 10**6, "dreizehn" * 10**5 + "x", "vingt" * 10**5],
    ids=["digits", "marks", "numerals", "fused", "words"],
)
def test_a_megabyte_of_nonsense_takes_no_second(text: str) -> None:
    for code in ("de", "fr", "zh"):
        start = time.perf_counter()
        COMPARATOR.find(text, language_pack(code))
        assert time.perf_counter() - start < 5, code  # a second is the aim; machines are slow


def test_all_packs_are_covered() -> None:
    assert set(language_codes()) >= set(CODES)
