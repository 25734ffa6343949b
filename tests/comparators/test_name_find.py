"""What is a name in a text, of which sort, and which well-known one it is."""

import pytest

from factcheck.comparators._name_value import NameValue
from factcheck.core.errors import UnknownNameError
from factcheck.core.glossary import GlossaryEntry
from factcheck.core.value import CompareContext, Mention, Reading, Relation
from factcheck.registry import comparator, language_pack

NAMES = comparator("name")

FOUND = [
    # language, text, names, why
    ("en", "President Donald Trump spoke.", ["Donald Trump"], "a title is no part of the name"),
    ("en", "On Monday he left.", [], "weekdays are times"),
    ("en", "The report came in May.", [], "months are times"),
    ("en", "We saw Prime Minister May.", [], "a bare May stays unread: month or person"),
    ("en", "But Tom left.", ["Tom"], "the first word is grammar"),
    ("en", "However, Mary stayed.", ["Mary"], "the first word is an adverb"),
    ("en", "Rescuers found nothing.", [], "a plural that begins a sentence is no name"),
    ("en", "Calzadilla said no.", ["Calzadilla"], "who says something is a person"),
    ("en", "NASA’s chief left.", ["NASA"], "the possessive is left out"),
    ("en", "A U.S.-Russian crew.", ["U.S.", "Russian"], "hyphens part what is joined"),
    ("en", "North Korean leaders met.", ["North Korean"], "two words, one country"),
    ("en", "Lufthansa flew to New York.", ["New York"], "a bare first word is no name for sure"),
    ("en", "He joined Bank of China.", ["Bank", "China"], "the country is read on its own"),
    ("en", "Michael Jordan scored.", ["Michael Jordan"], "a person, not the country"),
    ("en", "Mr. Smith met Dr. Jones.", ["Smith", "Jones"], "a title's dot ends no sentence"),
    ("en", "Ludwig van Beethoven died.", ["Ludwig van Beethoven"], "particles join"),
    ("en", "Who left? It did.", [], "a question word is no WHO"),
    ("en", "STOP THAT NOW", [], "shouting is no name"),
    ("fr", "La ville de Paris.", ["Paris"], "the article is no name"),
    ("fr", "M. Dupont est parti.", ["Dupont"], "a title with its dot"),
    ("de", "Der Hund sah die Katze.", [], "nouns have capitals"),
    ("de", "Der Schauspieler Ford Kiernan kam.", ["Ford Kiernan"], "the noun before the name"),
    ("de", "Das sagte Fleischer.", ["Fleischer"], "who says something is a person"),
    ("es", "El presidente de Chile habló.", ["Chile"], "the small words are no names"),
    ("ru", "Президент Владимир Путин.", ["Владимир Путин"], "a title begins the sentence"),
    ("ru", "Мэри любит Тома.", ["Мэри", "Тома"], "mayor is мэр, Mary is Мэри"),
    ("ar", "قال دونالد ترامب إن روسيا وافقت.", ["دونالد ترامب", "روسيا"], "shape and table"),
    ("ar", "ذهب الولد إلى المدرسة.", [], "ordinary words"),
    ("ar", "فيروس كورونا خطير.", [], "loan words are no names"),
    ("zh", "德米特里·巴卡诺夫访问了莫斯科。", ["德米特里·巴卡诺夫", "莫斯科"], "dotted name, town"),
    ("zh", "我们喜欢打高尔夫。", [], "loan words are no names"),
    ("zh", "会议中有很多人。", [], "中 alone is not China"),
    ("zh", "中美会谈开始。", ["中", "美"], "two countries side by side"),
    ("zh", "总统拜登说。", ["拜登"], "two characters beside a title"),
    ("zh", "NASA发射了火箭。", ["NASA"], "Latin letters inside"),
]


@pytest.mark.parametrize(
    ("language", "text", "names", "why"), FOUND, ids=[f"{row[0]}: {row[3]}" for row in FOUND]
)
def test_names_are_found(language, text, names, why):
    assert [m.text for m in NAMES.find(text, language_pack(language))] == names, why


SORTS = [
    ("President Angela Merkel spoke.", "person", "titled"),
    ("Mary left.", "person", "a given name"),
    ("He lives in Paris.", "place", "town"),
    ("The French left.", "place", "people of a country"),
    ("NATO agreed.", "organisation", "acronym"),
    ("The Ministry of Love closed.", "organisation", "its head word"),
    ("Lake Baikal froze.", "place", "its head word"),
    ("He works for Zorblax.", "", "nobody knows"),
]


@pytest.mark.parametrize(("text", "sort", "why"), SORTS, ids=[row[2] for row in SORTS])
def test_mentions_say_of_which_sort_a_name_is(text, sort, why):
    assert NAMES.find(text, language_pack("en"))[0].sort == sort, why


SHOWN = [
    ("ru", "США", "United States"),
    ("zh", "国际空间站", "ISS"),
    ("ar", "موسكو", "Moscow"),
    ("de", "Vereinte Nationen", "United Nations"),
    ("fr", "Pékin", "Beijing"),
    ("ru", "Это сказал Баканов.", "Bakanov"),
]


@pytest.mark.parametrize(("language", "text", "english"), SHOWN)
def test_foreign_names_are_shown_as_an_english_reader_writes_them(language, text, english):
    assert NAMES.find(text, language_pack(language))[0].normal == english


def compare(claim, evidence, language, glossary=()):
    expected = Reading(claim, "en", NAMES.find(claim, language_pack("en")))
    try:
        mentions = NAMES.find(evidence, language_pack(language))
    except UnknownNameError:
        mentions = ()
    found = Reading(evidence, language, mentions)
    results = NAMES.compare(expected, found, CompareContext(glossary=glossary))
    return {result.expected.text: result for result in results}


def test_the_glossary_gives_forms_that_nothing_else_could_find():
    glossary = (GlossaryEntry("Zorblax", (("ar", ("شركة النجم",)), ("zh", ("星辰集团",)))),)
    claim = "Sales at Zorblax fell."
    assert compare(claim, "انخفضت مبيعات شركة النجم.", "ar")["Zorblax"].relation != Relation.EQUAL
    for language, evidence in (("ar", "انخفضت مبيعات شركة النجم."), ("zh", "星辰集团销量下降。")):
        result = compare(claim, evidence, language, glossary)["Zorblax"]
        assert result.relation is Relation.EQUAL
        assert result.found is not None


def test_the_words_found_are_shown():
    result = compare("He met Sean Duffy.", "Он встретил Шона Даффи в Москве.", "ru")["Sean Duffy"]
    assert result.found is not None
    assert result.found.text == "Шона Даффи"
    assert result.found.normal == "Sean Duffy"


def test_the_name_in_its_place_is_shown():
    result = compare("He met Sean Duffy.", "Он встретил Билла Нельсона.", "ru")["Sean Duffy"]
    assert result.relation is Relation.DIFFERS
    assert result.found is not None
    assert result.found.text == "Билла Нельсона"


def test_of_two_sentences_the_one_with_the_other_name_tells():
    evidence = (
        "Bakanov a rencontré Sean Duffy. Le Premier ministre Justin Trudeau est arrivé mardi."
    )
    assert compare("Bakanov met Sean Duffy.", evidence, "fr")["Sean Duffy"].relation == "equal"


def test_a_long_text_with_one_other_name_alters_nothing():
    claim = "Mary Smith left on Friday."
    evidence = (
        "Le conseil municipal a décidé mardi soir, après de longs débats sur le budget de la ville "
        "et sur les travaux de la gare, que le maire Paul Durand devrait présenter un nouveau plan."
    )
    assert compare(claim, evidence, "fr")["Mary Smith"].relation is not Relation.DIFFERS


def test_languages_without_a_pack_are_read_by_cldr_and_by_spelling():
    results = compare("Sean Duffy left Germany.", "Sean Duffy ha lasciato la Germania.", "it")
    assert {name: r.relation for name, r in results.items()} == {
        "Sean Duffy": Relation.EQUAL,
        "Germany": Relation.EQUAL,
    }


def test_a_mention_of_another_comparator_is_left_alone():
    stranger = Mention("name", "x", 0, 1, "x", 7)
    reading = Reading("x", "en", (stranger,))
    results = NAMES.compare(reading, reading, CompareContext())
    assert all(result.relation is not Relation.DIFFERS for result in results)


def test_values_are_hashable_and_frozen():
    (mention,) = NAMES.find("He lives in Paris.", language_pack("en"))
    assert isinstance(mention.value, NameValue)
    assert hash(mention)
