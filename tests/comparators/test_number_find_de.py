from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("de")

CASES: list[tuple[str, list[str], str]] = [
    ("zwölf Astronauten", ["12"], "a word"),
    ("einundzwanzig Hunde", ["21"], "units before tens in one word"),
    ("sechsundsiebzig Punkte", ["76"], "irregular seventy"),
    ("dreißig Leute", ["30"], "ß"),
    ("dreissig Leute", ["30"], "Swiss ss"),
    ("hundert Leute", ["100"], "a bare hundred"),
    ("zweihundertfünfunddreißig Seiten", ["235"], "hundreds in one word"),
    ("zweihundertfünfunddreißigtausend Seiten", ["235,000"], "thousands in one word"),
    ("neunzehnhundert Sitze", ["1,900"], "hundreds above ten"),
    ("tausendundeine Nacht", ["1,001"], "und after a thousand"),
    ("drei Millionen Menschen", ["3,000,000"], "a scale of its own word"),
    ("drei Milliarden Euro", ["3,000,000,000 EUR"], "Milliarde is a thousand million"),
    ("eine Billion Euro", ["1,000,000,000,000 EUR"], "Billion is a million million"),
    ("1.234.567,8 Punkte", ["1,234,567.8"], "points group, a comma is the decimal mark"),
    ("1.234 Leute", ["1,234"], "a point before three digits groups"),
    ("3,2 Millionen Euro", ["3,200,000 EUR"], "a decimal comma"),
    ("5 Mio. Euro", ["5,000,000 EUR"], "an abbreviated scale with its dot"),
    ("200 Mrd. Dollar", ["200,000,000,000 dollars"], "Mrd."),
    ("12 500 Zuschauer", ["12,500"], "a space groups"),
    ("3'500 Franken", ["3,500 CHF"], "a Swiss apostrophe groups"),
    ("zweieinhalb Liter", ["2.5 l"], "a half in one word"),
    ("anderthalb Millionen", ["1,500,000"], "one and a half"),
    ("eine halbe Million", ["500,000"], "half of a scale"),
    ("zwei Drittel", ["2/3"], "a counted share"),
    ("die Hälfte der Stimmen", ["1/2"], "a share before der"),
    ("mehr als 3,2 Millionen", ["more than 3,200,000"], "mehr als"),
    ("über 500 Menschen", ["more than 500"], "über"),
    ("mindestens 40 Tote", ["at least 40"], "mindestens"),
    ("bis zu 15 Prozent", ["up to 15 %"], "bis zu"),
    ("höchstens drei", ["up to 3"], "höchstens"),
    ("weniger als zehn", ["less than 10"], "weniger als"),
    ("rund 400 Gäste", ["about 400"], "rund"),
    ("knapp 300 Leute", ["about 300"], "knapp"),
    ("18 oder mehr Plätze", ["at least 18"], "a bound after"),
    ("zwischen zehn und zwanzig", ["10 to 20"], "a range with an opening"),
    ("3 bis 5 Prozent", ["3 to 5 %"], "bis"),
    ("von 3 bis 5 Millionen", ["3,000,000 to 5,000,000"], "the upper end lends its scale"),
    ("zwischen 700 °C und 1200 °C", ["700 to 1,200 °C"], "a unit at both ends"),
    ("Dutzende Häuser", ["dozens"], "a plural noun begins no name"),
    ("Hunderttausende Flüchtlinge", ["hundreds of thousands"], "two scales in one word"),
    ("mehrere hundert Soldaten", ["hundreds"], "an unsaid number of hundreds"),
    ("Tausende von Euro", ["thousands EUR"], "von before the unit"),
    ("ein Dutzend Eier", ["about 12"], "Dutzend"),
    ("dreimal", ["3"], "a count of times"),
    ("der dreifache Weltmeister", [], "a multiple only hints"),
    ("beide Länder", [], "both only hints"),
    ("das erste Treffen", ["1st"], "an ordinal"),
    ("erstmals", ["1st"], "for the first time"),
    ("der einundzwanzigste Fall", ["21st"], "an ordinal in one word"),
    ("auf dem 3. Platz", ["3rd"], "a dot makes an ordinal"),
    ("ein Mann, eine Frau, einer von ihnen", [], "articles and pronouns"),
    ("achten Sie auf ihn", [], "achten is to mind"),
    ("einem fünften Tor", ["5th"], "an ordinal after an article is no share"),
    ("12 km", ["12 km"], "a symbol"),
    ("120 Stundenkilometer", ["120 km/h"], "a unit of speed"),
    ("minus fünf Grad", ["-5 degrees"], "below zero"),
    ("20 Prozentpunkte", ["20 percentage points"], "percentage points"),
    ("drei Komma eins vier", ["3.14"], "decimals in words"),
    ("Covid-19, G20, F-16 und 5G", ["Covid-19", "G20", "F-16"], "digits of names"),
    ("unter 0800 555 111", [], "a telephone number"),
    ("seit mehr als sieben Jahren", [], "a duration is a time"),
    ("um 14.30 Uhr am 3. Mai 2018", [], "times are another comparator's"),
    ("eine Zweizimmerwohnung", [], "a number within a word only hints"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_german_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
