import re
from itertools import chain

import pytest
from babel import Locale
from babel.core import get_global

from factcheck.core.modality_words import cues
from factcheck.core.name_words import forms
from factcheck.registry import language_pack

LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
FOREIGN = [code for code in LANGUAGES if code != "en"]
CUES = ("negators", "hedges", "plans", "cancelled", "denied", "agreed", "proposed", "attributed")


def names(code):
    return language_pack(code).names


def keys_known_in_english():
    english = names("en")
    towns = {zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories")}
    tables = chain(english.places, english.organisations)
    return {key for key, _ in tables} | towns | set(Locale("en").territories)


@pytest.mark.parametrize("code", FOREIGN)
def test_every_key_is_one_that_english_has_so_that_it_can_match(code):
    used = {key for key, _ in chain(names(code).places, names(code).organisations)}
    assert used <= keys_known_in_english()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_key_is_listed_twice(code):
    for table in (names(code).places, names(code).organisations):
        keys = [key for key, _ in table]
        assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_has_forms_and_none_is_empty(code):
    for key, written in chain(names(code).places, names(code).organisations):
        assert written, key
        assert all(re.search(r"\w", form) for form in written), key


@pytest.mark.parametrize("code", ["ar", "ru", "zh"])
def test_languages_in_other_scripts_write_over_sixty_organisations_themselves(code):
    assert len(names(code).organisations) >= 60


@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_latin_languages_translate_those_that_are_not_written_as_in_english(code):
    own = dict(names(code).organisations)
    assert len(own) >= 40
    assert all(own.get(key) for key in ("UN", "EU", "WHO", "IMF", "ISS", "ICC", "White House"))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("listed", ["titles", "not_names", "given_names", "speech", "particles"])
def test_word_lists_are_lower_case(code, listed):
    assert all(word == word.lower() for word in getattr(names(code), listed))


def test_transcribing_characters_are_single_and_listed_once():
    characters = names("zh").transcribing
    assert len(characters) == len(set(characters))
    assert names("zh").shapes <= set(characters)


def test_variants_pair_characters_one_to_one():
    assert all(len(written) == len(plain) for written, plain in names("zh").variants)


def test_arabic_spelling_weighs_each_piece_once():
    first, *rows = names("ar").spelling.split("; ")
    pieces = [piece for row in rows for piece in row.split(" ")[1:]]
    assert int(first) is not None
    assert len(pieces) == len(set(pieces))
    assert all(len(piece) <= 3 for piece in pieces)


@pytest.mark.parametrize("code", ["ar", "ru", "zh"])
def test_sounds_give_latin_letters_and_their_shares(code):
    rows = [row.split(" ") for row in names(code).sounds.split("; ")]
    assert len({char for char, *_ in rows}) == len(rows)
    assert all(re.fullmatch(r"(-|[a-z]+)[0-9]+", cell) for _, *cells in rows for cell in cells)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("listed", CUES)
def test_every_language_has_every_sort_of_modal_cue(code, listed):
    words = getattr(language_pack(code).modality, listed)
    assert words
    assert all(cue == cue.strip() and cue for cue in words)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_cue_says_two_things(code):
    modality = language_pack(code).modality
    said = [cue for listed in CUES for cue in getattr(modality, listed)]
    doubled = {cue for cue in said if said.count(cue) > 1}
    assert not doubled


def test_compact_tables_are_read():
    assert forms("A: one, two ;B: ~three*; ") == (("A", ("one", "two")), ("B", ("~three*",)))
    assert cues(" may, might ,") == ("may", "might")
