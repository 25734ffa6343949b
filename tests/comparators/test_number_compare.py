from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR, digits_pack
from factcheck.core.value import CompareContext, Reading, Relation
from factcheck.registry import language_pack

EQUAL, COMPATIBLE = Relation.EQUAL, Relation.COMPATIBLE
LESS, DIFFERS = Relation.LESS_PRECISE, Relation.DIFFERS
MISSING, UNSURE = Relation.MISSING, Relation.UNDETERMINED


def relations(
    claim: str, language: str, evidence: str, *, tolerance: float = 0.0
) -> list[Relation]:
    expected = Reading(claim, "en", COMPARATOR.find(claim, language_pack("en")))
    found = Reading(evidence, language, COMPARATOR.find(evidence, language_pack(language)))
    compared = COMPARATOR.compare(expected, found, CompareContext(tolerance=tolerance))
    assert [one.expected for one in compared] == list(expected.mentions)
    return [one.relation for one in compared]


CASES: list[tuple[str, str, str, list[Relation], str]] = [
    ("37 people died", "fr", "37 personnes sont mortes", [EQUAL], "digits"),
    ("thirty-seven people", "ru", "тридцать семь человек", [EQUAL], "words"),
    ("37 people", "ar", "سبعة وثلاثون شخصا", [EQUAL], "digits and words"),
    ("3.2 million people", "zh", "320万人", [EQUAL], "another scale"),
    ("3 billion euros", "es", "3.000 millones de euros", [EQUAL], "no word for billion"),
    ("3 billion euros", "de", "3 Billionen Euro", [DIFFERS], "a false friend"),
    ("1,234 votes", "de", "1.234 Stimmen", [EQUAL], "another group mark"),
    ("1,234 votes", "de", "1,234 Stimmen", [UNSURE], "the mark may be either"),
    ("5 votes", "de", "1,234 Stimmen", [DIFFERS], "neither reading fits"),
    ("37 people", "fr", "45 personnes", [DIFFERS], "another figure"),
    ("37 people", "fr", "des gens sont morts", [MISSING], "no figure at all"),
    ("37 people", "fr", "des dizaines de personnes", [LESS], "a plural scale"),
    ("five people", "es", "varias personas", [LESS], "several"),
    ("hundreds of people", "fr", "des milliers de personnes", [DIFFERS], "another scale"),
    ("tens of thousands", "es", "miles", [LESS], "thousands take in tens of thousands"),
    ("dozens of people", "ru", "десятки человек", [EQUAL], "dozens are counted by tens"),
    ("dozens of people", "en", "37 people", [COMPATIBLE], "a figure within the scale"),
    ("more than 7 people", "fr", "plus de sept personnes", [EQUAL], "the same bound"),
    ("more than 7 people", "zh", "七人", [COMPATIBLE], "the bound is left out"),
    ("seven people", "de", "mehr als sieben Menschen", [LESS], "a bound for a figure"),
    ("more than 100 people", "en", "120 people", [COMPATIBLE], "a figure within the bound"),
    ("more than 100 people", "en", "90 people", [DIFFERS], "a figure outside the bound"),
    ("more than 5 people", "es", "más de siete personas", [DIFFERS], "two bounds"),
    ("about 400 people", "fr", "412 personnes", [COMPATIBLE], "what rounds to it"),
    ("about 400 people", "fr", "environ 500 personnes", [DIFFERS], "two approximations"),
    ("3 million people", "en", "3,214,000 people", [COMPATIBLE], "rounded to the scale"),
    ("3,214,000 people", "ru", "3,2 млн человек", [COMPATIBLE], "rounded to a decimal"),
    ("3.4 million people", "fr", "3 millions de personnes", [LESS], "rounded hard"),
    ("3 million people", "fr", "4 millions de personnes", [DIFFERS], "no rounding"),
    ("between 30 and 43 percent", "es", "entre el 30 y el 43 %", [EQUAL], "a range"),
    ("between 30 and 43 percent", "fr", "30 % et 43 %", [EQUAL], "a range in two numbers"),
    ("between 20 and 43 percent", "es", "entre el 30 y el 43 %", [DIFFERS], "one end differs"),
    ("five percent", "fr", "entre 3 et 7 %", [LESS], "a range takes it in"),
    ("100 miles", "fr", "160 kilomètres", [COMPATIBLE], "converted"),
    ("100 miles", "fr", "250 kilomètres", [DIFFERS], "converted wrongly"),
    ("the fourth floor", "fr", "le troisième étage", [UNSURE], "floors are counted two ways"),
    ("the fourth floor", "de", "im dritten Stock", [UNSURE], "the same in German"),
    ("the fourth floor", "ru", "на четвёртом этаже", [EQUAL], "counted alike"),
    ("the fourth floor", "ar", "الطابق السابع", [DIFFERS], "no way of counting"),
    (
        "the fourth attempt",
        "fr",
        "la troisième tentative",
        [DIFFERS],
        "attempts have one count",
    ),
    ("two cars", "ar", "سيارتا شرطة", [EQUAL], "a dual before another noun"),
    ("five cars", "ar", "سيارتا شرطة", [DIFFERS], "a dual counts"),
    ("one or two moments", "ar", "لحظة أو لحظتان", [MISSING], "one is not said, two counts once"),
    ("a dozen eggs", "zh", "一打鸡蛋", [COMPATIBLE], "a dozen in Chinese"),
    ("thousands of years ago", "ru", "тысячелетия назад", [COMPATIBLE], "a thousand in a word"),
    ("80 degrees", "de", "27 Grad", [COMPATIBLE], "Fahrenheit to Celsius"),
    ("six feet two", "ru", "1 м 88 см", [COMPATIBLE], "feet and inches"),
    ("45 miles (72 km)", "es", "72 kilómetros", [COMPATIBLE, EQUAL], "a gloss"),
    ("85 miles (72 km)", "es", "72 kilómetros", [DIFFERS, EQUAL], "a wrong gloss"),
    ("$5 million", "es", "5 millones de dólares", [EQUAL], "a sign and a word"),
    ("$5 million", "fr", "5 millions d'euros", [DIFFERS], "another currency"),
    ("$5 million", "fr", "4,6 millions d'euros", [MISSING], "converted at an unknown rate"),
    ("half of the voters", "fr", "50 % des électeurs", [COMPATIBLE], "a share in percent"),
    ("one third of the voters", "zh", "三分之一的选民", [EQUAL], "a share"),
    ("two thirds", "ar", "ثلثي الأصوات", [EQUAL], "a dual share"),
    ("one in five children", "zh", "五分之一的儿童", [UNSURE], "a share said as a count"),
    ("5 percent", "ru", "5 процентных пунктов", [COMPATIBLE], "points of percent"),
    ("two countries", "ar", "بلدين", [EQUAL], "a dual"),
    ("two countries", "de", "beide Länder", [EQUAL], "both"),
    ("four countries", "de", "beide Länder", [DIFFERS], "both against four"),
    ("three rooms", "ru", "трёхкомнатная квартира", [EQUAL], "within a word"),
    ("the fifth meeting", "zh", "第五次会议", [EQUAL], "an ordinal"),
    ("the fifth meeting", "fr", "la première rencontre", [DIFFERS], "another ordinal"),
    ("the 50th anniversary", "es", "el 50 aniversario", [EQUAL], "a cardinal for an ordinal"),
    ("Louis the fourteenth", "fr", "Louis XIV", [EQUAL], "a Roman numeral"),
    ("one percent of all", "fr", "un pour cent du total", [EQUAL], "an article that counts"),
    ("five men and five women", "fr", "cinq hommes et femmes", [EQUAL, EQUAL], "said once"),
    ("2 men and 3 women", "ar", "3 نساء و2 رجال", [EQUAL, EQUAL], "another order"),
    ("5 dogs and 3 cats", "fr", "5 chiens et 4 chats", [EQUAL, DIFFERS], "one of two"),
    ("Nord Stream 2", "ru", "Северный поток-2", [EQUAL], "digits of a name answer digits"),
    ("He is sixty", "fr", "Il a soixante ans", [EQUAL], "an age without its unit"),
    ("He is sixty", "fr", "Il a soixante-dix ans", [DIFFERS], "another age"),
    ("a fall of 5 %", "fr", "-5 %", [COMPATIBLE], "a sign for a word"),
    ("cut by half", "ru", "сократить вдвое", [], "half alone may be no share"),
    ("He is about fifty", "es", "tiene unos treinta años", [DIFFERS], "an age without its unit"),
    ("aged 83", "es", "por primera vez, con 13 años", [DIFFERS], "a first time is no age"),
    ("the ninth baron", "es", "el cuarto barón", [DIFFERS], "an ordinal that may be a room"),
    ("nine barons", "es", "el cuarto barón", [MISSING], "an ordinal that may be a room"),
    ("six plaintiffs", "zh", "三原告", [DIFFERS], "a numeral without a measure word"),
    ("the 66th report", "zh", "26日的报告", [DIFFERS], "the day of a date"),
    ("the 26th report", "zh", "26日的报告", [EQUAL], "the day of a date"),
    ("66 reports", "zh", "26日的报告", [MISSING], "a count is no day"),
    ("the 19th congress", "zh", "党的十九大", [EQUAL], "a set phrase"),
    ("the 59th congress", "zh", "党的十九大", [DIFFERS], "a set phrase"),
    ("the 11th plan", "zh", "十一五规划", [EQUAL], "a five-year plan"),
    ("the fifth battle", "zh", "首战", [DIFFERS], "first without a measure word"),
    ("85 miles per hour", "zh", "每小时 85 英里", [EQUAL], "the hour stands before the speed"),
    ("85 miles per hour", "zh", "每小时 15 英里", [DIFFERS], "the hour stands before the speed"),
    ("140 km/h", "zh", "时速约140公里", [COMPATIBLE], "a bound between the two"),
    ("type 3", "zh", "Ⅱ型", [DIFFERS], "a Roman numeral of one character"),
    ("about 500 times", "ar", "حوالي200 مرة", [DIFFERS], "a space is missing"),
    ("the sixth inmates", "ar", "من أوائل السجينات", [DIFFERS], "first in the plural"),
    ("about thirty people", "fr", "une quarantaine de personnes", [DIFFERS], "ten apart"),
    ("about 43 people", "fr", "une quarantaine de personnes", [COMPATIBLE], "what rounds to it"),
    ("a third mandate", "fr", "un troisième mandat", [], "no fraction"),
    ("the first and a third", "fr", "le troisième", [MISSING], "the third one is said for"),
    ("1.61 metres", "fr", "1m61", [EQUAL], "metres and centimetres"),
    ("$29 billion", "ru", "$29-миллиардная отрасль", [EQUAL], "a scale as an adjective"),
    ("$1.99 bln", "ru", "1,99 млрд долларов", [EQUAL], "a short scale"),
    ("60 milliards", "fr", "60 milliards", [EQUAL], "a long scale"),
    ("50 mph", "ru", "60 миль/час", [DIFFERS], "a unit with a stroke"),
    ("ten to fifteen billion", "es", "entre diez y quince mil millones", [EQUAL], "two scales"),
    ("the first thirty minutes", "es", "los treinta primeros minutos", [EQUAL], "no 31st"),
    ("three million, two", "es", "tres millones, dos millones", [EQUAL, UNSURE], "a scale unsaid"),
    ("in 1862/63 at home", "es", "en 1862/1863 en casa", [], "a season is no count"),
    ("5 billion", "es", "gastó más de 1000 millones", [DIFFERS], "1000 before a scale is no year"),
    ("85 people", "es", "por encima de la media 25 personas", [DIFFERS], "media is an average"),
    ("four and a half metres", "es", "cuatro metros y medio", [EQUAL], "a half behind the noun"),
    ("two and a half times", "es", "dos veces y media", [EQUAL], "a half behind the noun"),
    ("5½ acres", "zh", "五个半", [EQUAL], "a half behind the measure word"),
    ("the last sixteen", "es", "los octavos de final", [EQUAL], "eighths are of 16"),
    ("1,100 kV", "zh", "1100千伏", [EQUAL], "a thousand in the unit"),
    ("nearly one third", "zh", "近三成", [COMPATIBLE], "tenths are coarse"),
    ("trillions of queries", "zh", "上万亿计的查询", [EQUAL], "a plural scale of two"),
    ("other three ministries", "zh", "财政部等四部委", [UNSURE], "the one named is counted in"),
    ("fiscal year 17", "zh", "2017财年", [UNSURE], "two digits of a year"),
    ("they paid zero", "zh", "在九十年代", [MISSING], "nothing is said in many ways"),
    ("1,500 delegates", "zh", "五大洲的代表", [MISSING], "five continents are the world"),
    ("5 euro cents", "es", "5 céntimos", [EQUAL], "cents of a euro"),
    ("more than one billion people", "zh", "十几亿国人", [EQUAL], "more than ten, times a scale"),
    ("in the Army in 1943-6", "fr", "dans l'armée de 1943 à 1946", [], "a year in one digit"),
    ("12 galaxies", "zh", "双子座的星系", [MISSING], "Gemini is no pair"),
    ("three quarters of it", "es", "tres cuartas partes", [EQUAL], "parts make a share"),
    ("a man left", "fr", "un homme est parti", [], "articles ask for nothing"),
]


@pytest.mark.parametrize(("claim", "language", "evidence", "expected", "reason"), CASES)
def test_numbers_across_languages(
    claim: str, language: str, evidence: str, expected: list[Relation], reason: str
) -> None:
    assert relations(claim, language, evidence) == expected, reason


def test_tolerance_of_the_claim_accepts_what_is_near() -> None:
    assert relations("100 people", "fr", "103 personnes") == [DIFFERS]
    assert relations("100 people", "fr", "103 personnes", tolerance=0.05) == [COMPATIBLE]


def test_a_language_without_a_pack_is_read_by_its_digits() -> None:
    pack = language_pack("en")
    claim = "37 people"
    expected = Reading(claim, "en", COMPARATOR.find(claim, pack))
    found = Reading("37 emberek", "hu", ())
    assert [one.relation for one in COMPARATOR.compare(expected, found, CompareContext())] == [
        MISSING
    ]


def test_the_found_value_stands_beside_the_expected_one() -> None:
    evidence = "plus de 45 personnes"
    expected = Reading("37 people", "en", COMPARATOR.find("37 people", language_pack("en")))
    found = Reading(evidence, "fr", COMPARATOR.find(evidence, language_pack("fr")))
    (compared,) = COMPARATOR.compare(expected, found, CompareContext())
    assert compared.found is not None
    assert (compared.found.text, compared.found.normal) == ("plus de 45", "more than 45")
    assert evidence[compared.found.start : compared.found.end] == compared.found.text


def test_a_claim_without_numbers_compares_nothing() -> None:
    found = Reading("37", "en", COMPARATOR.find("37", language_pack("en")))
    assert COMPARATOR.compare(Reading("none", "en", ()), found, CompareContext()) == ()


@pytest.mark.parametrize(
    ("claim", "evidence", "expected", "reason"),
    [
        ("20 billion euros", "20 miliardi di euro", UNSURE, "a scale that no pack tells"),
        ("35 people", "35 persone", EQUAL, "digits are read in any language"),
        ("35 people", "42 persone", DIFFERS, "no scale makes the one the other"),
    ],
)
def test_a_language_without_a_pack_has_digits_alone(
    claim: str, evidence: str, expected: Relation, reason: str
) -> None:
    ours = Reading(claim, "en", COMPARATOR.find(claim, language_pack("en")))
    theirs = Reading(evidence, "it", COMPARATOR.find(evidence, digits_pack("it")))
    compared = COMPARATOR.compare(ours, theirs, CompareContext())
    assert [one.relation for one in compared] == [expected], reason
