"""No input raises or takes long, places in the text are right, a text alters nothing of itself."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.registry import comparator, language_pack

LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]
KINDS = ["name", "modality"]
PIECES = (
    "Mr. President Donald Trump O'Brien U.S. NASA's McDonald HCoVs of van . ! ? “ ” ( ) - ' · _ 7 "
    "Präsident Köln sagte nicht könnte Frau EU-Kommission Москва Трамп не США Тому "
    "دونالد ترامب الولايات المتحدة وروسيا لن قد قال ألف لَمن ـ ً "
    "唐纳德·特朗普 美国 中 俄美 说 没有 可能 總統 斯 "
    "M. l'Élysée n'a pas d'Alger ¿No? Sr. José \u202e \ud83d \x00 \u0301 \u064b ﷺ 🇷🇺 가 ไทย"
)
LIVELY = st.lists(st.sampled_from(PIECES.split(" ")), max_size=25).map(" ".join)
TEXTS = st.one_of(LIVELY, st.text(max_size=80))
HUGE = ["Donald Trump ", "斯", "斯·", "باكانوف ", "A.B.", "Mr. ", "not ", "中", "-", "O'", "لا "]


def reading(kind, text, language):
    return Reading(text, language, comparator(kind).find(text, language_pack(language)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_mentions_lie_where_they_say_in_order_and_apart(kind, language, text):
    end = 0
    for mention in reading(kind, text, language).mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.kind == kind
        assert mention.start >= end
        assert mention.end > mention.start
        hash(mention)
        end = mention.end


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(claim=TEXTS, evidence=TEXTS)
def test_any_two_texts_can_be_compared(kind, language, claim, evidence):
    expected, found = reading(kind, claim, "en"), reading(kind, evidence, language)
    for result in comparator(kind).compare(expected, found, CompareContext()):
        assert result.kind == kind
        if result.found is not None:
            assert evidence[result.found.start : result.found.end] == result.found.text
        else:
            assert result.relation in (Relation.MISSING, Relation.UNDETERMINED)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_a_text_alters_nothing_of_itself(kind, text):
    own = reading(kind, text, "en")
    results = comparator(kind).compare(own, own, CompareContext())
    assert all(result.relation is not Relation.DIFFERS for result in results)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("piece", HUGE)
def test_long_texts_take_time_in_proportion(kind, piece):
    text = piece * (20_000 // len(piece))
    begun = process_time()
    for language in ("en", "ar", "zh"):
        found = reading(kind, text, language)
        comparator(kind).compare(reading(kind, "Tom met Ann.", "en"), found, CompareContext())
    assert process_time() - begun < 5
