"""Sentence data of every language pack: complete, normal, and of use."""

from __future__ import annotations

import unicodedata

import pytest

from factcheck.registry import language_codes, language_pack

LISTS = (
    "abbreviations",
    "closing_abbreviations",
    "number_abbreviations",
    "function_words",
    "anaphora",
    "address",
)


@pytest.mark.parametrize("code", language_codes())
def test_every_list_is_filled_and_normal(code: str) -> None:
    words = language_pack(code).sentences
    for name in LISTS:
        entries: frozenset[str] = getattr(words, name)
        assert entries, f"{code}: {name} is empty"
        for entry in entries:
            assert entry == entry.lower().strip(), f"{code}: {name}: {entry!r}"
            assert unicodedata.is_normalized("NFC", entry), f"{code}: {name}: {entry!r}"
            assert " " not in entry, f"{code}: {name}: {entry!r}"


@pytest.mark.parametrize("code", language_codes())
def test_abbreviations_are_written_without_their_dot(code: str) -> None:
    words = language_pack(code).sentences
    for entry in words.abbreviations | words.closing_abbreviations | words.number_abbreviations:
        assert not entry.endswith("."), f"{code}: {entry!r}"


@pytest.mark.parametrize("code", language_codes())
def test_an_abbreviation_is_of_one_kind(code: str) -> None:
    words = language_pack(code).sentences
    assert not words.abbreviations & words.closing_abbreviations


@pytest.mark.parametrize("code", language_codes())
def test_question_and_exclamation_marks_end_sentences(code: str) -> None:
    assert set("?!.") <= set(language_pack(code).sentences.terminators)


@pytest.mark.parametrize("code", language_codes())
def test_there_are_enough_function_words_to_tell_a_language(code: str) -> None:
    # The most frequent 80 words make up 40 % of running text in each of these languages.
    assert len(language_pack(code).sentences.function_words) >= 80


@pytest.mark.parametrize(
    ("code", "negators"),
    [
        ("en", "not no never nor"),
        ("fr", "ne pas non jamais ni"),
        ("de", "nicht kein keine nie"),
        ("es", "no nunca ni jamás"),
        ("ru", "не нет ни никогда"),
        ("ar", "لا لم لن ليس"),
        ("zh", "不 没 没有 未 无"),
    ],
)
def test_negators_are_no_function_words(code: str, negators: str) -> None:
    """A negator decides a fact, so nothing may skip it as a word of grammar."""
    assert language_pack(code).sentences.function_words.isdisjoint(negators.split())
