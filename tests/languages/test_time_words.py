"""The time words of every language pack are whole and well written."""

import re
from dataclasses import fields, replace

import pytest

from factcheck.comparators._time_forms import counted, expand, word_table
from factcheck.comparators._time_lexicon import lexicon
from factcheck.comparators._time_value import Bound, Daypart, Part, Role, Unit
from factcheck.core.time_words import TimeWords
from factcheck.registry import comparator, language_pack

LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
# Fields a pack cannot do without.
NEEDED = ["weekdays", "units", "relatives", "roles", "bounds", "half"]
KEYS = [
    ("units", Unit),
    ("stem_units", Unit),
    ("dayparts", Daypart),
    ("clock_dayparts", Daypart),
    ("roles", Role),
    ("roles_after", Role),
    ("bounds", Bound),
    ("bounds_after", Bound),
    ("parts", Part),
    ("parts_after", Part),
    ("modifiers", int),
    ("modifiers_after", int),
    ("minutes_before", int),
    ("minutes_after", int),
    ("decades", int),
]


def times(language: str) -> TimeWords:
    return language_pack(language).times


@pytest.mark.parametrize("language", LANGUAGES)
def test_needed_fields_are_filled(language: str) -> None:
    assert [name for name in NEEDED if not getattr(times(language), name)] == []
    assert [i for i, _ in counted(times(language).weekdays)] == [1, 2, 3, 4, 5, 6, 7] or (
        times(language).weekdays_weak
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_twelve_by_name_or_by_figure(language: str) -> None:
    words = times(language)
    named = {i for names in (words.months, words.months_weak) for i, _ in counted(names)}
    assert named == set(range(1, 13)) or dict(word_table(words.marks)).keys() >= {"month", "day"}


@pytest.mark.parametrize(("field", "kind"), KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_of_tables_are_known(language: str, field: str, kind: type) -> None:
    for key, forms in word_table(getattr(times(language), field)):
        kind(key)  # raises on a key that is misspelt
        assert list(expand(forms)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_strings_are_well_written(language: str) -> None:
    words = times(language)
    for field in fields(words):
        written = getattr(words, field.name)
        if isinstance(written, str) and field.name != "fold":
            assert written.count("{") == written.count("}"), field.name
            assert not re.search(r"\|\||\|$|^\||  ", written) or field.name == "endings", field.name
    assert len(words.fold) % 2 == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_lexicon_compiles_once(language: str) -> None:
    assert lexicon(language_pack(language)) is lexicon(language_pack(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_every_month_and_weekday_is_found(language: str) -> None:
    pack = language_pack(language)
    for name, spelled in (("month", pack.times.months), ("weekday", pack.times.weekdays)):
        for number, forms in counted(spelled):
            for form in expand(forms, tuple(pack.times.endings.split("|"))):
                text = form if name == "weekday" else f"3 {form} 2018"
                found = comparator("time").find(text, pack)
                assert number in {getattr(m.value, name) for m in found}, form


def test_a_pack_without_time_words_finds_figures_alone() -> None:
    bare = replace(language_pack("en"), code="xx", times=TimeWords())
    found = comparator("time").find("2024-05-03, 14:30, Thursday", bare)
    assert [mention.normal for mention in found] == ["3 May 2024", "14:30"]
