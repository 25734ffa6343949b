import random
import re
from collections import Counter
from itertools import islice

import pytest

from factcheck.training.example import CONTRADICTION, ENTAILMENT, NEUTRAL
from factcheck.training.templates import template_examples
from factcheck.training.templates.catalogue import facts, sentences, slots
from factcheck.training.templates.figures import Count, Money, Share, Span
from factcheck.training.templates.kinds import KINDS, draw, moved
from factcheck.training.templates.names import pool
from factcheck.training.templates.render import Slot, fill, read
from factcheck.training.templates.values import LANGUAGES

SOME = 3000
SCRIPTS = {"ar": r"[\u0600-\u06ff]", "zh": r"[\u4e00-\u9fff]", "ru": r"[\u0400-\u04ff]"}


def seeded(seed: int) -> random.Random:
    return random.Random(seed)


def told_slots(text: str) -> set[str]:
    return {part.name for part in read(text) if isinstance(part, Slot) and not part.forms}


def bound(fact: str, seed: int) -> dict:
    chance = seeded(seed)
    values = {}
    for name, kind in slots(fact).items():
        values[name] = draw(kind, chance, tuple(values.values()))
    return values


@pytest.fixture(scope="module")
def stream() -> list:
    return list(islice(template_examples(LANGUAGES, seeded(7)), SOME))


def test_there_are_at_least_forty_facts_and_each_is_told_in_every_language():
    assert len(facts()) >= 40
    for fact in facts():
        for language in LANGUAGES:
            assert sentences(fact, language), (fact, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_fills_every_slot(language):
    for fact in facts():
        for text in sentences(fact, language):
            for seed in range(4):
                told = fill(text, bound(fact, seed), language, seeded(seed), lower=False)
                assert not re.search(r"[{}\[\]]|  ", told), told
                assert language not in SCRIPTS or re.search(SCRIPTS[language], told), told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_uses_the_slots_that_the_english_sentence_uses(language):
    for fact in facts():
        for text in sentences(fact, language):
            assert told_slots(text) == told_slots(facts()[fact].texts[0]), (fact, text)


def test_claims_name_known_slots_and_known_facts():
    for fact in facts().values():
        for claim in (*fact.entailed, *fact.neutral, *fact.contradicted):
            if claim.startswith("@"):
                assert claim[1:] in facts(), claim
                continue
            for part in read(claim):
                assert isinstance(part, str) or part.name in slots(fact.id), (fact.id, claim)


def test_every_kind_of_slot_is_known():
    assert {kind for fact in facts() for kind in slots(fact).values()} <= KINDS


@pytest.mark.parametrize(
    ("fact", "claim", "list_name"),
    [
        ("vote-planned", "@vote-passed", "neutral"),  # plans tell nothing of the outcome
        ("vote-delayed", "Parliament approved {w} {d}.", "neutral"),  # the new day may bring it
        ("vote-delayed", "The vote on {w} took place as planned.", "contradicted"),
        ("vote-passed", "@vote-rejected", "contradicted"),  # the two exclude one another
        ("election-lead", "{a.last} won the election.", "neutral"),  # part of the count
        ("meeting-held", "@meeting-cancelled", "contradicted"),
        ("meeting-held", "It was the first meeting of the two in more than {t<}.", "entailed"),
        ("meeting-held", "It was the first meeting of the two in more than {t>}.", "contradicted"),
        ("merger-talks", "@merger-done", "neutral"),
        ("ship-left", "The departure of the ship was postponed.", "neutral"),  # it may have been
        ("ferry-delayed", "@ferry-left", "neutral"),  # on the day it was put off to
        ("storm-vague", "{n} people died in the storm.", "neutral"),  # more than the premise says
        ("storm-deaths", "@storm-vague", "entailed"),  # less than the premise says
        ("bribe-alleged", "It is proven that {a.last} was offered {v}.", "neutral"),
        ("lease-port", "{e} leases the port of {k} from {c}.", "contradicted"),  # roles
        ("merger-done", "{o} bought {x}.", "contradicted"),  # roles
        ("office-called", "{a.last} resigned.", "neutral"),  # called for is not done
        ("office-denied", "@office-resigned", "contradicted"),
        ("climbers-found", "All three climbers have been found.", "contradicted"),  # two of three
        ("plant-until", "The power plant near {k} will operate beyond {y>}.", "contradicted"),
        ("plant-until", "The power plant will operate beyond {y<}.", "entailed"),
        ("trial-begins", "{a.last} is guilty of {i}.", "neutral"),  # charged is not convicted
    ],
)
def test_labels_are_those_of_a_careful_reader(fact, claim, list_name):
    assert claim in getattr(facts()[fact], list_name)


def test_no_claim_has_two_labels():
    for fact in facts().values():
        counts = Counter((*fact.entailed, *fact.neutral, *fact.contradicted))
        assert max(counts.values()) == 1, (fact.id, counts.most_common(1))


def test_the_same_seed_gives_the_same_examples(stream):
    again = list(islice(template_examples(LANGUAGES, seeded(7)), 200))
    assert again == stream[:200]
    other = list(islice(template_examples(LANGUAGES, seeded(8)), 200))
    assert other != again


def test_examples_are_whole(stream):
    for example in stream:
        for text in (example.premise, example.hypothesis, example.english):
            assert text
            assert not re.search(r"[{}\[\]~<>]|  |\.\.|。\.|\.。", text), text


def test_labels_are_shared_out(stream):
    counts = Counter(example.label for example in stream)
    shares = [counts[label] / SOME for label in (ENTAILMENT, NEUTRAL, CONTRADICTION)]
    assert shares == pytest.approx([0.4, 0.3, 0.3], abs=0.04)


def test_a_contradiction_by_value_never_repeats_the_premise(stream):
    for example in stream:
        if example.kind == "template-altered":
            assert example.hypothesis not in example.premise, example


def test_a_language_without_templates_is_refused():
    with pytest.raises(ValueError, match="no templates for tlh"):
        next(template_examples(["tlh"], seeded(0)))


def test_only_the_languages_asked_for_appear():
    for example in islice(template_examples(["fr"], seeded(1)), 300):
        assert not re.search(r"[\u0400-\u06ff\u4e00-\u9fff]", example.premise)


@pytest.mark.parametrize(
    ("kind", "least"),
    [("person", 60), ("city", 60), ("company", 40), ("country", 40), ("office", 10)],
)
def test_pools_are_too_large_to_learn_by_heart(kind, least):
    assert len({name.key for name in pool(kind)}) == len(pool(kind)) >= least


@pytest.mark.parametrize("kind", ["tens", "hundreds", "thousands", "years", "percent", "money"])
def test_a_moved_value_is_smaller_or_larger(kind):
    chance = seeded(3)
    for _ in range(200):
        value = draw(kind, chance)
        assert moved(value, "<", chance) != value != moved(value, ">", chance)


@pytest.mark.parametrize(
    "word",
    ["Roscosmos", "NASA", "Bakanov", "Duffy", "space", "Artemis", "Moscow", "Washington", "China"],
)
def test_nothing_of_the_example_texts_is_taught(word, stream):
    assert not any(word.lower() in example.english.lower() for example in stream)
    for fact in facts().values():
        for text in (*fact.texts, *fact.entailed, *fact.neutral, *fact.contradicted):
            assert word.lower() not in text.lower()


@pytest.mark.parametrize(
    ("text", "values", "language", "expected"),
    [
        ("de {a}", {"a": "Anita Sharma"}, "fr", "D'Anita Sharma"),  # French elides
        (
            "{a} y {b}",
            {"a": "Karin Berglund", "b": "Irena Horvat"},
            "es",
            "Karin Berglund e Irena Horvat",
        ),
        ("{a} [a:победил/победила]", {"a": "Karin Berglund"}, "ru", "Карин Берглунд победила"),
        ("[a:وصل/وصلت] {a}", {"a": "Erik Becker"}, "ar", "وصل إريك بيكر"),
        ("{a.last}", {"a": "Kenji Watanabe"}, "zh", "渡边"),
    ],
)
def test_names_agree_with_the_words_around_them(text, values, language, expected):
    named = {person.key: person for person in pool("person")}
    known = {slot: named[name] for slot, name in values.items()}
    assert fill(text, known, language, seeded(0), lower=False) == expected


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (Count(43), "ru", 1),  # сорок три человека
        (Count(12), "ru", 2),  # двенадцать человек
        (Count(403), "ar", 0),  # as after three
        (Count(46), "ar", 1),
        (Count(1200), "ar", 2),
    ],
)
def test_counted_nouns_take_the_form_of_the_number(value, language, expected):
    assert value.agreement(language) == expected


@pytest.mark.parametrize(
    ("value", "form", "written"),
    [
        (
            Money(24_000, "dollar"),
            "",
            "$2.4 billion|2,4 milliards de dollars|24亿美元|2,4 млрд долларов",
        ),
        (Money(3500, "euro"), "", "€350 million|350 millions d'euros|3.5亿欧元|350 млн евро"),
        (Share(35), "bare", "3.5 percent|3,5 %|3.5%|3,5%"),
        (Span(2, "week"), "", "two weeks|deux semaines|两周|две недели"),
        (Span(15, "year"), "", "15 years|15 ans|15年|15 лет"),
    ],
)
def test_figures_are_written_as_each_language_writes_them(value, form, written):
    languages = ("en", "fr", "zh", "ru")
    assert "|".join(value.text(language, form, 0) for language in languages) == written


@pytest.mark.parametrize("language", ["ar", "fr", "zh", "de", "es", "ru"])
def test_every_label_comes_with_english_and_with_foreign_premises(language):
    seen = Counter()
    for example in islice(template_examples([language], seeded(5)), 600):
        seen[example.label, example.premise == example.english] += 1
    assert len(seen) == 6
