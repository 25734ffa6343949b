"""What parallel text taught: ways a faithful translation says a number, and the same altered."""

from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.registry import language_pack

AGREES = frozenset((Relation.EQUAL, Relation.COMPATIBLE))


def worst(claim: str, language: str, evidence: str) -> set[Relation]:
    expected = Reading(claim, "en", COMPARATOR.find(claim, language_pack("en")))
    found = Reading(evidence, language, COMPARATOR.find(evidence, language_pack(language)))
    compared = COMPARATOR.compare(expected, found, CompareContext())
    return {one.relation for one in compared}


# Claim, the same with another number, language, translation, why it is here.
CASES = [
    ("the 400m hurdles", "the 300m hurdles", "fr", "le 400 m haies", "metres"),
    ("a jump of 7.62m", "a jump of 8.62m", "ru", "прыжок на 7,62 м", "metres with decimals"),
    ("a tower of 530m", "a tower of 630m", "zh", "高530米的塔", "metres"),
    ("5m people", "6m people", "de", "5 Millionen Menschen", "millions"),
    ("a loss of 5,352 pesos", "a loss of 3,352 pesos", "es", "5 mil 352 pesos", "hundreds apart"),
    ("55,053 people", "45,053 people", "fr", "55 mille 053 personnes", "a zero kept"),
    ("2,295,000 rubles", "2,395,000 rubles", "ru", "2 млн. 295 тыс. рублей", "dotted scales"),
    ("1,200,000 people", "1,300,000 people", "de", "1 Mio. 200 Tsd. Menschen", "dotted scales"),
    ("size 5 1/2", "size 4 1/2", "de", "Größe 5 1/2", "a whole and a share"),
    ("5,000 to 15,000 euros", "5,000 to 25,000 euros", "de", "5-15.000 Euro", "thousands lent"),
    ("300,000 to 450,000 people", "300,000 to 650,000 people", "fr", "300 à 450 000 personnes",
     "thousands lent"),
    ("6.6 billion dollars", "2.6 billion dollars", "es", "6,6 miles de millones de dólares",
     "a plural scale after digits"),
    ("a 15 percent fall", "a 55 percent fall", "de", "ein 15-prozentiger Rückgang", "an adjective"),
    ("the 60 percent mark", "the 80 percent mark", "de", "die 60%-Marke", "a hyphen after %"),
    ("a 20-inch wheel", "a 30-inch wheel", "ru", "20-дюймовое колесо", "an adjective of a unit"),
    ("a two-metre fence", "a five-metre fence", "ru", "двухметровый забор", "within a word"),
    ("two billion crowns of it", "five billion crowns of it", "de", "das Zweimilliardenprojekt",
     "a scale within a word"),
    ("seven million people", "four million people", "de", "das Siebenmillionenland",
     "a scale within a word"),
    ("a group of 90", "a group of 40", "de", "eine neunzigköpfige Gruppe", "tens within a word"),
    ("33 rooms", "43 rooms", "ru", "тридцатитрехкомнатный дом", "tens and units within a word"),
    ("a two-party system", "a five-party system", "fr", "le bipartisme", "a prefix that says two"),
    ("a two-party system", "a six-party system", "es", "un sistema bipartidista", "a prefix"),
    ("on the 20th", "on the 10th", "zh", "陆慷在20日强调", "a date beside a surname"),
    ("Radio 4", "Radio 1", "ar", "الراديو الرابعة", "a label is an ordinal there"),
    ("Type 2", "Type 1", "ar", "النوع الثاني", "a label is an ordinal there"),
    ("aged around thirty", "aged around fifty", "de", "in den Dreißigern", "decades of age"),
    ("the third is peace", "the fourth is peace", "fr", "troisièmement, la paix", "an adverb"),
    ("the third is peace", "the fourth is peace", "de", "drittens der Frieden", "an adverb"),
    ("District 22 near district 22", "District 82 near district 82", "fr",
     "le 22e arrondissement, près du 22e", "said twice alike"),
    ("up to 4.1 percent from 3.6", "up to 5.1 percent from 3.6", "fr", "de 3,6 à 4,1",
     "a percentage left unsaid"),
    ("two thirds of them", "seven thirds of them", "fr", "deux tiers d'entre eux",
     "thirds beyond the whole"),
    ("a two-third majority", "a two-fifth majority", "es", "una mayoría de dos tercios",
     "a share with a hyphen"),
    ("127 crore rupees", "327 crore rupees", "ru", "1 270 миллионов рупий", "ten million"),
    ("40 Celsius", "70 Celsius", "zh", "40摄氏度", "a scale without degrees"),
    ("six foot two", "six foot four", "ru", "6 футов 2 дюйма", "feet and inches"),
    ("5ft 9ins", "5ft 2ins", "fr", "5 pieds 9 pouces", "feet and inches"),
    ("His two children left.", "His four children left.", "ar", "غادر طفلاه", "a dual cut by his"),
    ("two broken ribs", "nine broken ribs", "ar", "كسر في ضلعين", "a listed noun"),
    ("the two princes", "the eight princes", "ar", "للأميرين", "with to and the"),
    ("three sources, two ideas", "three sources, five ideas", "ar", "ثلاثة مصادر وفكرتين",
     "a feminine dual"),
    ("three laps, two turns", "three laps, six turns", "ar", "ثلاث لفات ودورتين",
     "a feminine dual in -ratayn"),
    ("a quartet of four", "a quartet of six", "ar", "فرقة رباعية", "an adjective of number"),
    ("in the last 16", "in the last 18", "es", "en octavos de final", "a round of a cup"),
    ("the round of 16", "the round of 66", "ru", "в 1/8 финала", "a round of a cup"),
    ("the last sixteen", "the last eleven", "fr", "le 8e de finale", "a round of a cup"),
    ("the last 16", "the last 12", "de", "das Achtelfinale", "a round of a cup"),
    ("the last 16", "the last 15", "zh", "进入八分之一决赛", "a round of a cup"),
    ("the last 16", "the last 14", "ar", "دور ثمن النهائي", "a round of a cup"),
    ("a grade of 11 or 12", "a grade of 11 or 17", "zh", "十一、二级", "either of two digits"),
    ("the first half", "the ninth half", "zh", "上半场", "the upper half is the first"),
    ("the first goal", "the eighth goal", "zh", "全场首球", "first before a counter"),
    ("10% of GDP", "20% of GDP", "zh", "占全市GDP10%", "letters before a percentage"),
    ("75,000 mu", "85,000 mu", "zh", "七点五万亩", "decimals, no time of day"),
    ("Lines 1 and 7", "Lines 1 and 5", "zh", "1号线和7号线", "labels, no days"),
    ("100 billion yuan", "700 billion yuan", "zh", "千亿元", "scales alone"),
    ("five sites", "seven sites", "zh", "五处遗址", "a counter"),
    ("a 15-year-old, 4 others", "a 15-year-old, 6 others", "zh", "另一15岁少年和4名他人",
     "an article before digits"),
    ("20% of them", "40% of them", "zh", "记者登录www.thepaper.cn得知占20%", "beside an address"),
    ("three women in Iran", "two women in Iran", "ar", "ثلاث نساء في إيران",
     "a word that looks like a dual is no two where a number is left"),
    ("eight brothers", "four brothers", "ar", "تمنية خوت", "a dialect numeral"),
    ("18 years and 15 men", "18 years and 16 men", "ar", "18 سنة وخمستاشر راجل",
     "a dialect teen"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "altered", "language", "evidence", "reason"), CASES)
def test_a_faithful_number_agrees_and_another_differs(
    claim: str, altered: str, language: str, evidence: str, reason: str
) -> None:
    assert worst(claim, language, evidence) <= AGREES, reason
    assert Relation.DIFFERS in worst(altered, language, evidence), reason


LABELS = [
    ("the iPhone7 in use", "fr", "l'iPhone6 utilisé", {Relation.DIFFERS}, "another of one name"),
    ("an F-16 flew", "de", "eine F-15 flog", {Relation.DIFFERS}, "another of one name"),
    ("an F-16 flew", "es", "voló un F-16", {Relation.EQUAL}, "the same"),
    ("COVID-22", "ar", "كوفيد-19", {Relation.DIFFERS}, "the one name left in two scripts"),
    ("COVID-22", "ar", "كوفيد-19 ومرضى لكوفيد-19", {Relation.DIFFERS}, "said twice there"),
    ("COVID-19", "ru", "КОВИД-19", {Relation.EQUAL}, "the same in another script"),
    ("the G20 met", "fr", "le groupe des vingt", {Relation.EQUAL}, "said in words"),
    ("an F-16 flew", "zh", "一架战机飞过", {Relation.UNDETERMINED}, "not said: nobody knows"),
    ("an F-16 and a B-52", "ru", "F-16 и бомбардировщик B-52", {Relation.EQUAL}, "two names"),
    ("the A1 near Morges", "zh", "莫尔日附近的A2高速公路", {Relation.DIFFERS}, "Han before it"),
    ("an MP3 player", "de", "ein MP4-Player", {Relation.DIFFERS}, "a word written onto it"),
    ("Foxp2 and SRPX2", "ru", "Foxp2 и SRPX2", {Relation.EQUAL}, "two names, one figure"),
    ("an F-16 flew", "en", "a B-52 flew", {Relation.UNDETERMINED}, "another name"),
]


@pytest.mark.parametrize(("claim", "language", "evidence", "expected", "reason"), LABELS)
def test_digits_that_end_a_name(
    claim: str, language: str, evidence: str, expected: set[Relation], reason: str
) -> None:
    assert worst(claim, language, evidence) == expected, reason


SILENT = [
    ("the third agreement", "fr", "en premier lieu, cet accord", "a phrase, no ordinal"),
    ("twenty-somethings", "fr", "des jeunes d'une vingtaine d'années", "about twenty"),
    ("the sixth form", "fr", "les classes de première et de terminale", "a school year"),
    ("six-nation talks", "ru", "шестисторонние переговоры", "no hundred within the word"),
    ("for the first time in October 2018", "zh", "2018年10月首度发现", "months are no firsts"),
    ("Meteor-1A, -1B and -1C", "de", "Meteor-1A, -1B und -1C", "models, no billions"),
    (
        "from $4.2 billion to $4.1 billion",
        "de",
        "von 4,2 auf 4,1 Milliarden Dollar",
        "the scale is said once",
    ),
    (
        "almost 300 billion in the first three quarters",
        "fr",
        "les trois premiers trimestres",
        "quarters are counted off",
    ),
    ("50 dwellings", "es", "un par de edificios", "a couple is a few"),
    ("more than the first", "de", "am 11. September", "a day is no first"),
    ("a 5½-month-old boy", "zh", "一个 5 个半月大的婴儿", "a half behind a space"),
    ("the third prize in 2017", "zh", "2017年获奖", "a year is no ordinal"),
    ("220 2/3 innings", "fr", "220 manches et deux tiers", "the share stands apart"),
    ("a protein of 3 parts", "ar", "بروتين", "a word in -tein is no dual"),
    ("4 routines", "ar", "روتين", "no dual"),
    ("five women", "ar", "امرأة", "no dual of another noun"),
]


@pytest.mark.parametrize(("claim", "language", "evidence", "reason"), SILENT)
def test_no_false_alarm(claim: str, language: str, evidence: str, reason: str) -> None:
    assert Relation.DIFFERS not in worst(claim, language, evidence), reason
