"""How times of a claim and of evidence in another language relate, counted from 1 August 2025."""

from datetime import date

import pytest

from factcheck.core.rules import Rule
from factcheck.core.value import CompareContext, Reading, ValueComparison
from factcheck.registry import comparator, language_pack

TODAY = date(2025, 8, 1)  # a Friday

CASES = [
    # Open intervals and parts of periods.
    ("to the end of the decade", "en", "beyond 2028", "differs", "2028 is not the decade's end"),
    ("to the end of the decade", "fr", "au début de la décennie", "differs", "the other end"),
    ("to the end of the decade", "fr", "jusqu'à la fin de la décennie", "equal", "same words"),
    ("to the end of the decade", "zh", "延续至本十年末", "equal", "the running decade"),
    ("to the end of the decade", "zh", "2020年代末", "equal", "the decade by its figure"),
    ("to the end of the decade", "ar", "حتى نهاية العقد", "equal", "same words"),
    ("to the end of the decade", "ru", "до конца десятилетия", "equal", "same words"),
    ("to the end of the decade", "de", "bis zum Ende des Jahrzehnts", "equal", "same words"),
    ("to the end of the decade", "es", "hasta el final de la década", "equal", "same words"),
    ("to the end of the decade", "de", "bis 2030", "compatible", "a decade may end in 2030"),
    ("to the end of the decade", "fr", "jusqu'en 2027", "differs", "two years short"),
    ("until the end of the 2020s", "zh", "2020年代末", "equal", "decade and part"),
    ("until the end of the 2020s", "zh", "2020年代初", "differs", "other part"),
    ("until the end of 2028", "fr", "jusqu'en 2028", "less-precise", "the part is lost"),
    ("after 2028", "fr", "en 2030", "compatible", "2030 lies after 2028"),
    ("after 2028", "fr", "après 2025", "differs", "another bound"),
    ("before 2020", "de", "nach 2020", "differs", "the other side"),
    ("since 2018", "es", "desde 2018", "equal", "same words"),
    ("since 2018", "es", "en 2018", "compatible", "the side is not said"),
    ("beyond 2028", "ru", "до 2028 года", "differs", "until against beyond"),
    ("delayed until Friday", "ar", "تأجل إلى يوم الجمعة", "equal", "a mere preposition"),
    # Durations and what they are counted from.
    ("in more than seven years", "en", "since 2018", "compatible", "2018 is over seven years ago"),
    ("since 2018", "fr", "depuis plus de sept ans", "compatible", "the same the other way"),
    ("since 2018", "fr", "depuis plus de douze ans", "differs", "2013 at the latest"),
    ("in more than seven years", "zh", "七年来", "less-precise", "the bound is lost"),
    ("in more than seven years", "fr", "en plus de sept ans", "equal", "same words"),
    ("in more than seven years", "fr", "en sept ans", "less-precise", "the bound is lost"),
    ("in more than seven years", "fr", "en huit ans", "differs", "another number"),
    ("in more than seven years", "ru", "более чем за семь лет", "equal", "bound before role"),
    ("in more than seven years", "ar", "منذ أكثر من سبع سنوات", "equal", "same bound"),
    ("in less than seven years", "de", "in mehr als sieben Jahren", "differs", "opposite bounds"),
    ("about seven years", "es", "siete años", "compatible", "about holds the exact figure"),
    ("at least seven years", "es", "más de siete años", "compatible", "both open above"),
    ("seven years", "es", "siete meses", "differs", "another unit"),
    ("one year", "de", "zwölf Monate", "equal", "the same length"),
    ("two weeks", "fr", "quinze jours", "equal", "a French fortnight"),
    ("a week later", "fr", "huit jours plus tard", "equal", "a French week"),
    ("two decades", "ru", "двадцать лет", "equal", "tens of years"),
    ("two years", "ar", "سنتين", "equal", "dual"),
    ("one hour", "fr", "une heure", "equal", "article or number"),
    ("one hour", "ru", "час", "equal", "a bare noun is one"),
    ("two hours", "ru", "час", "missing", "a bare noun never speaks against"),
    ("two to three days", "zh", "两三天", "equal", "neighbouring digits"),
    ("two to three days", "de", "drei Tage", "less-precise", "one end of the range"),
    ("half an hour", "zh", "三十分钟", "equal", "minutes of half an hour"),
    ("seven years ago", "fr", "il y a sept ans", "equal", "ago"),
    ("seven years ago", "fr", "en 2018", "compatible", "the year that was"),
    # Days.
    ("on Thursday", "fr", "jeudi", "equal", "same weekday"),
    ("on Thursday", "fr", "vendredi", "differs", "another weekday"),
    ("on Thursday", "de", "diese Woche", "less-precise", "the week holds the day"),
    ("on Thursday evening", "de", "Donnerstagabend", "equal", "day and part"),
    ("on Thursday evening", "de", "am Donnerstag", "less-precise", "the part is lost"),
    ("on Thursday", "de", "Donnerstagabend", "compatible", "more is told"),
    ("on Thursday morning", "de", "Donnerstagabend", "differs", "another part of the day"),
    ("on Friday", "es", "el 1 de agosto de 2025", "compatible", "that day was a Friday"),
    ("on Friday", "es", "el 2 de agosto de 2025", "differs", "that day was a Saturday"),
    ("on 1 August 2025", "es", "el viernes", "less-precise", "some Friday"),
    ("on Friday", "ru", "сегодня", "compatible", "today is a Friday"),
    ("on Friday", "ru", "вчера", "undetermined", "the document's own day is not known"),
    ("yesterday", "ru", "вчера", "equal", "same words"),
    ("yesterday", "ru", "сегодня", "differs", "another day"),
    ("yesterday", "zh", "昨天", "equal", "same words"),
    ("tomorrow", "ar", "أمس", "differs", "another day"),
    ("last night", "es", "ayer por la noche", "equal", "the night of yesterday"),
    ("last night", "zh", "昨晚", "compatible", "evening and night overlap"),
    # Dates.
    ("on 3 May 2024", "ar", "٣ مايو ٢٠٢٤", "equal", "digits of another script"),
    ("on 3 May 2024", "ar", "3 أيار 2024", "equal", "the other name of the month"),
    ("on 3 May 2024", "zh", "2024年5月3日", "equal", "other order"),
    ("on 3 May 2024", "de", "am 03.05.2024", "equal", "figures"),
    ("on 3 May 2024", "de", "am 04.05.2024", "differs", "another day"),
    ("on 3 May 2024", "de", "am 3. Mai", "less-precise", "the year is lost"),
    ("on 3 May 2024", "fr", "en mai 2024", "less-precise", "the day is lost"),
    ("on 3 May 2024", "fr", "en juin 2024", "differs", "another month"),
    ("on 3 May 2024", "zh", "3日", "less-precise", "the day alone"),
    ("on 3 May 2024", "zh", "4日", "differs", "another day of the month"),
    ("in May", "fr", "le 3 mai 2024", "compatible", "more is told"),
    ("in May 2022", "fr", "en 2022", "less-precise", "the month is lost"),
    ("in 2022", "fr", "en mai 2022", "compatible", "more is told"),
    ("in 2022", "fr", "en mai 2021", "differs", "another year"),
    ("in May", "fr", "en 2022", "missing", "a year says nothing of a month"),
    ("in the 1990s", "ru", "в 90-е годы", "equal", "decade without its century"),
    ("in the 1990s", "ru", "в 80-е годы", "differs", "another decade"),
    ("in the 1990s", "ru", "в 1994 году", "compatible", "a year of it"),
    ("in 1994", "zh", "20世纪90年代", "less-precise", "the decade of the year"),
    ("in the 19th century", "es", "en el siglo XIX", "equal", "Roman numeral"),
    ("in the 19th century", "es", "en el siglo XX", "differs", "another century"),
    ("in 1850", "es", "en el siglo XIX", "less-precise", "the century of the year"),
    ("in the third quarter of 2019", "zh", "2019年第三季度", "equal", "quarter"),
    ("in the third quarter of 2019", "zh", "2019年8月", "compatible", "a month of it"),
    ("in the third quarter of 2019", "zh", "2019年第四季度", "differs", "another quarter"),
    ("in the summer of 2019", "fr", "à l'été 2019", "equal", "season"),
    ("in the summer of 2019", "fr", "en juillet 2019", "undetermined", "hemispheres"),
    ("last month", "de", "im Juli", "compatible", "July was last month"),
    ("last month", "de", "im Juni", "differs", "June was not"),
    ("last year", "de", "2024", "equal", "the year that was"),
    ("this year", "ar", "عام 2024", "differs", "this year is 2025"),
    ("in October last year", "ru", "в октябре прошлого года", "equal", "month and year"),
    # Clock times.
    ("at 7 p.m.", "fr", "à 19h", "equal", "twenty-four hours"),
    ("at 7 p.m.", "de", "um sieben Uhr", "equal", "half of the dial is not told"),
    ("at 7 p.m.", "de", "um acht Uhr abends", "differs", "another hour"),
    ("at 7 p.m.", "ru", "в 7 утра", "differs", "the other half of the dial"),
    ("at half past seven", "de", "um halb acht", "equal", "half counts forward"),
    ("at 14:30", "zh", "下午两点半", "equal", "half behind the hour"),
    ("at about 7 p.m.", "fr", "à 19h15", "compatible", "about"),
    ("at 7 p.m.", "fr", "pendant sept heures", "missing", "a duration is no hour"),
    # What is not sure.
    ("on 03/04/2024", "fr", "le 3 avril 2024", "undetermined", "the order is not sure"),
    ("on Thursday", "fr", "en 2022", "missing", "different sorts"),
    ("at 7 p.m.", "fr", "jeudi", "missing", "different sorts"),
    ("in 2022", "fr", "sept ans", "missing", "different sorts"),
]


def compare(
    claim: str, language: str, evidence: str, context: CompareContext
) -> tuple[ValueComparison, ...]:
    times = comparator("time")
    expected = Reading(claim, "en", times.find(claim, language_pack("en")))
    found = Reading(evidence, language, times.find(evidence, language_pack(language)))
    return times.compare(expected, found, context)


@pytest.mark.parametrize(("claim", "language", "evidence", "relation", "reason"), CASES)
def test_compares(claim: str, language: str, evidence: str, relation: str, reason: str) -> None:
    rows = compare(claim, language, evidence, CompareContext(reference_date=TODAY))
    assert [str(row.relation) for row in rows] == [relation], reason


MANY = [
    (
        "They met on Thursday and Friday.",
        "fr",
        "Ils se sont vus vendredi et jeudi.",
        ["equal", "equal"],
        "order does not matter",
    ),
    (
        "They met on Thursday.",
        "fr",
        "Lundi, il a dit les avoir vus jeudi.",
        ["equal"],
        "the matching weekday wins over the other",
    ),
    (
        "They met on Thursday and left on Friday.",
        "fr",
        "Ils se sont vus jeudi et sont partis samedi.",
        ["equal", "differs"],
        "one answers, one differs",
    ),
    (
        "They met on Thursday and left on Friday.",
        "fr",
        "Ils se sont vus jeudi.",
        ["equal", "missing"],
        "what answers one time speaks against no other",
    ),
    (
        "It opened in May 2018.",
        "fr",
        "En 2018, il a ouvert au mois de mai.",
        ["compatible"],
        "two words of the evidence make up one of the claim",
    ),
    (
        "On 3 May 2020 it opened.",
        "zh",
        "2020年，它于5月4日开业。",
        ["differs"],
        "the year is answered, the day is not",
    ),
    (
        "It ran from 1 January to 15 March 2020.",
        "zh",
        "从2020年1月1日至3月15日。",
        ["equal", "equal"],
        "each side tells the year once, at another end",
    ),
    (
        "It lasted seven years.",
        "fr",
        "En 2018 et pendant 9 ans, soit les sept années dites.",
        ["equal"],
        "the right figure stands elsewhere",
    ),
    (
        "It lasted 7 years.",
        "fr",
        "Cela dura 9 mois, puis 7 longues années.",
        ["equal"],
        "an unsure reading answers before a difference is called",
    ),
    (
        "It has 7 rooms and lasted 9 years.",
        "fr",
        "Il a 9 pièces et dura 7 ans.",
        ["undetermined"],
        "either text holds the other's figure",
    ),
    ("Nothing is said of time.", "fr", "En 2018.", [], "a claim without times"),
    ("It began in 2018.", "fr", "Rien n'est dit.", ["missing"], "evidence without times"),
]


@pytest.mark.parametrize(("claim", "language", "evidence", "relations", "reason"), MANY)
def test_pairs(claim: str, language: str, evidence: str, relations: list[str], reason: str) -> None:
    rows = compare(claim, language, evidence, CompareContext(reference_date=TODAY))
    assert [str(row.relation) for row in rows] == relations, reason


def test_words_counted_from_now_need_a_date() -> None:
    undated = CompareContext()
    assert compare("today", "fr", "hier", undated)[0].relation == "undetermined"
    assert compare("today", "fr", "aujourd'hui", undated)[0].relation == "equal"
    assert compare("last month", "fr", "en juillet 2025", undated)[0].relation == "undetermined"


def test_evidence_is_counted_from_its_own_dateline() -> None:
    context = CompareContext(reference_date=TODAY, dateline=date(2025, 7, 31))
    assert compare("yesterday", "fr", "aujourd'hui", context)[0].relation == "equal"
    assert compare("on Friday", "fr", "aujourd'hui", context)[0].relation == "differs"
    assert compare("on Thursday", "fr", "aujourd'hui", context)[0].relation == "compatible"


def test_tolerance_of_the_claim_widens_durations() -> None:
    assert compare("100 days", "fr", "103 jours", CompareContext())[0].relation == "differs"
    loose = CompareContext(tolerance=0.05)
    assert compare("100 days", "fr", "103 jours", loose)[0].relation == "equal"


def test_language_without_a_pack_is_compared_by_its_mentions() -> None:
    times = comparator("time")
    expected = Reading("in 2018", "en", times.find("in 2018", language_pack("en")))
    rows = times.compare(expected, Reading("2018", "xx", ()), CompareContext())
    assert [row.relation for row in rows] == ["missing"]


def test_rule_and_kind() -> None:
    times = comparator("time")
    assert (times.kind, times.rule) == ("time", Rule.TIME_ALTERED)
