"""Dates and durations as CLDR writes them read back the same; no input raises or takes long."""

from datetime import date, time, timedelta
from time import process_time
from typing import Literal

import pytest
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.comparators._calendar_spans import calendar_spans
from factcheck.comparators._time_value import TimeValue
from factcheck.core.value import CompareContext, Mention, Reading
from factcheck.registry import comparator, language_pack

Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
LOCALES = [*LANGUAGES, "ar_EG", "ar_LB", "zh_Hant", "es_MX", "de_AT", "en_GB", "fr_CA"]
SECONDS: dict[Unit, int] = {  # the lengths Babel divides by
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 2592000,
    "year": 31536000,
}
DATES = st.dates(date(1000, 1, 1), date(2999, 12, 31))
PIECES = """
    31 2 2024 ١٩ 25:99 31/02/2024 1990s 90er XIX - – : . , '
    until the end of decade May and mid half bis Ende Jahrzehnt halb vor em jusqu' siècle
    il y a до мая лет век назад حتى نهاية مايو و سنوات القرن
    二十 五 年 月 日 周 四 點 半 至 年代 前
"""
HOSTILE = ["\u202e", "\ud83d", "\x00", "\u0301", "\u064b"]
LIVELY = st.lists(st.sampled_from(PIECES.split() + HOSTILE), max_size=25).map(" ".join)


def values(text: str, language: str) -> list[TimeValue]:
    found = comparator("time").find(text, language_pack(language))
    return [mention.value for mention in found if isinstance(mention.value, TimeValue)]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("style", ["long", "medium", "full"])
@settings(max_examples=20, deadline=None)
@given(day=DATES)
def test_dates_read_back(locale: str, style: str, day: date) -> None:
    text = format_date(day, style, locale=locale)
    expected = {(day.year, day.month, day.day)}
    assert expected <= {(v.year, v.month, v.day) for v in values(text, locale[:2])}, text


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20, deadline=None)
@given(day=DATES)
def test_weekdays_read_back(locale: str, day: date) -> None:
    text = format_date(day, "EEEE d MMMM", locale=locale)
    assert day.isoweekday() in {v.weekday for v in values(text, locale[:2])}, text


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20, deadline=None)
@given(day=DATES)
def test_months_of_a_year_read_back(locale: str, day: date) -> None:
    text = format_skeleton("yMMMM", day, locale=locale)
    assert (day.year, day.month) in {(v.year, v.month) for v in values(text, locale[:2])}, text


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20, deadline=None)
@given(clock=st.times())
def test_clock_times_read_back(locale: str, clock: time) -> None:
    text = format_time(clock, "HH:mm", locale=locale)
    assert (clock.hour, clock.minute) in {(v.hour, v.minute) for v in values(text, locale[:2])}, (
        text
    )


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("unit", SECONDS)
@settings(max_examples=10, deadline=None)
@given(count=st.integers(2, 300))
def test_durations_read_back(locale: str, unit: Unit, count: int) -> None:
    span = timedelta(seconds=SECONDS[unit] * count)
    text = format_timedelta(span, granularity=unit, threshold=10**9, locale=locale)
    assert (count, unit) in {(v.count, v.unit) for v in values(text, locale[:2])}, text


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=80, deadline=None)
@given(text=st.one_of(st.text(max_size=80), LIVELY), other=st.one_of(st.text(max_size=40), LIVELY))
def test_no_input_raises(language: str, text: str, other: str) -> None:
    times = comparator("time")
    found = times.find(text, language_pack(language))
    assert_in_order(text, found)
    expected = times.find(other, language_pack("en"))
    rows = times.compare(
        Reading(other, "en", expected),
        Reading(text, language, found),
        CompareContext(reference_date=date(2025, 8, 1)),
    )
    assert [row.expected for row in rows] == list(expected)
    assert calendar_spans(text, language_pack(language)) == tuple((m.start, m.end) for m in found)


def assert_in_order(text: str, found: tuple[Mention, ...]) -> None:
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.normal
        end = mention.end


@settings(max_examples=60, deadline=None)
@given(text=LIVELY, language=st.sampled_from(LANGUAGES))
def test_a_text_agrees_with_itself(text: str, language: str) -> None:
    found = comparator("time").find(text, language_pack(language))
    reading = Reading(text, language, found)
    rows = comparator("time").compare(reading, reading, CompareContext())
    assert all(row.relation in {"equal", "undetermined"} for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["9", "1,000", "May ", "the end of ", "二", "و", "until ", "3 May ", "2-", "31/"]
)
def test_time_grows_with_the_text_alone(language: str, piece: str) -> None:
    pack = language_pack(language)
    comparator("time").find("", pack)
    text = piece * (20_000 // len(piece))
    begin = process_time()
    comparator("time").find(text, pack)
    assert process_time() - begin < 3
