from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.comparators._number_lexicon import compile_lexicon, forms, table
from factcheck.comparators._number_units import UNITS, units_of
from factcheck.core.number_words import NumberWords
from factcheck.registry import language_pack

CODES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
TABLES = [
    "cardinals",
    "scales",
    "marks",
    "ordinals",
    "fractions",
    "collectives",
    "vague",
    "times",
    "pairs",
    "compounds",
]
LISTS = [
    "joiner",
    "point",
    "attached",
    "parts",
    "of",
    "ones",
    "determiners",
    "plurals",
    "homographs",
    "alone",
    "few",
    "duals",
    "between",
    "fillers",
    "to",
    "minus",
    "links",
    "halves",
    "besides",
    "hourly",
    "counters",
    "idioms",
    "ordinal_marks",
    "endings",
]
BOUNDS = {"about", "least", "more", "most", "less"}


@pytest.fixture(params=CODES)
def data(request: pytest.FixtureRequest) -> NumberWords:
    return language_pack(request.param).numbers


@pytest.mark.parametrize("name", TABLES)
def test_keys_of_number_tables_are_numbers(data: NumberWords, name: str) -> None:
    assert all(Fraction(key) >= 0 for key, _ in table(getattr(data, name), data))


@pytest.mark.parametrize("name", [*TABLES, "before", "after", "units"])
def test_tables_have_no_empty_entry_and_no_form_twice(data: NumberWords, name: str) -> None:
    text = getattr(data, name)
    assert not text or all(entry.partition(":")[2].strip() for entry in text.split(";"))
    pairs = list(table(text, data))
    assert len(set(pairs)) == len(pairs), [pair for pair in pairs if pairs.count(pair) > 1]


@pytest.mark.parametrize("name", ["cardinals", "scales", "ordinals", "collectives"])
def test_a_form_has_one_value(data: NumberWords, name: str) -> None:
    values: dict[str, set[Fraction]] = {}
    for key, form in table(getattr(data, name), data):
        values.setdefault(form, set()).add(Fraction(key))
    assert {form: found for form, found in values.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", [*TABLES, *LISTS, "before", "after", "units"])
def test_forms_are_lower_case_and_braces_are_closed(data: NumberWords, name: str) -> None:
    text = getattr(data, name)
    listed = text if name in LISTS else "|".join(form for _, form in table(text, data))
    found = list(forms(listed, data))
    keys = {key for key, _ in table(text, data)} if name == "units" else set()
    assert not [form for form in found if form != form.lower() and form not in keys]
    assert not [form for form in found if form != "~" and set(form) & set("{}~")]


def test_bounds_are_known(data: NumberWords) -> None:
    assert {key for key, _ in table(data.before, data)} == BOUNDS
    assert {key for key, _ in table(data.after, data)} <= BOUNDS


def test_units_are_known(data: NumberWords) -> None:
    codes = {key for key, _ in table(data.units, data)}
    assert not {unit for code in codes for unit in units_of(code)} - set(UNITS)
    # What every language must be able to say; yards and acres may have no common word.
    assert codes >= {"%", "pp", "EUR", "GBP", "JPY", "CNY", "RUB", "m", "km", "mi", "kg", "degree"}


def test_cardinals_scales_and_ordinals_reach_far_enough(data: NumberWords) -> None:
    cardinals = {Fraction(key) for key, _ in table(data.cardinals, data)}
    assert cardinals >= {Fraction(n) for n in range(10)}
    assert max(Fraction(key) for key, _ in table(data.scales, data)) >= 10**8
    ordinals = {Fraction(key) for key, _ in table(data.ordinals, data)}
    assert data.ordinal_prefix or ordinals >= {Fraction(n) for n in range(1, 11)}


def test_separators_are_marks(data: NumberWords) -> None:
    assert data.decimal in {".", ","}
    assert data.decimal not in data.groups
    assert len(data.folds) % 2 == 0


@pytest.mark.parametrize("code", CODES)
def test_compiling_is_done_once(code: str) -> None:
    words = language_pack(code).numbers
    assert compile_lexicon(words) is compile_lexicon(words)


def test_long_and_short_scales_are_told_apart() -> None:
    scales = {
        code: {
            form: Fraction(key) for key, form in table(language_pack(code).numbers.scales, words)
        }
        for code in CODES
        for words in [language_pack(code).numbers]
    }
    assert scales["en"]["billion"] == 10**9
    assert scales["fr"]["billion"] == scales["de"]["billion"] == scales["es"]["billón"] == 10**12
    assert (
        scales["fr"]["milliard"] == scales["de"]["milliarde"] == scales["ru"]["миллиард"] == 10**9
    )
    assert scales["zh"]["万"] == 10**4
    assert scales["zh"]["亿"] == 10**8
