from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("fr")

CASES: list[tuple[str, list[str], str]] = [
    ("douze astronautes", ["12"], "a word"),
    ("vingt et un élèves", ["21"], "et before one"),
    ("vingt-deux élèves", ["22"], "a hyphen"),
    ("soixante-dix pages", ["70"], "sixty and ten"),
    ("soixante et onze pages", ["71"], "sixty and eleven"),
    ("soixante-dix-sept pages", ["77"], "sixty, ten and seven"),
    ("quatre-vingts ans passés et quatre-vingts pages", ["80"], "an age is a time"),
    ("quatre-vingt-un pages", ["81"], "four twenties and one"),
    ("quatre-vingt-dix-neuf pages", ["99"], "four twenties, ten and nine"),
    ("septante-cinq francs", ["75 francs"], "Swiss and Belgian seventy"),
    ("nonante pages", ["90"], "Swiss and Belgian ninety"),
    ("cent deux pages", ["102"], "no et after hundreds"),
    ("deux cents pages", ["200"], "a plural hundred"),
    ("deux cent trois pages", ["203"], "a hundred without its s"),
    ("mille neuf cent quatre-vingt-dix-huit pages", ["1,998"], "thousands without a count"),
    ("deux mille pages", ["2,000"], "mille never takes an s"),
    ("trois cent mille pages", ["300,000"], "hundreds of thousands"),
    ("un million de personnes", ["1,000,000"], "de before what is counted"),
    ("trois milliards d'euros", ["3,000,000,000 EUR"], "milliard is a thousand million"),
    ("deux billions", ["2,000,000,000,000"], "billion is a million million"),
    ("deux millions et demi", ["2,500,000"], "et demi counts the scale"),
    ("3,2 millions d'euros", ["3,200,000 EUR"], "a decimal comma"),
    ("12 345,6 km", ["12,345.6 km"], "a space groups"),
    ("1 234 567 électeurs", ["1,234,567"], "no-break spaces group"),
    ("12.500 spectateurs", ["12,500"], "a point before three digits groups"),
    ("5 Md€", ["5,000,000,000 EUR"], "Md is a milliard"),
    ("plus de sept personnes", ["more than 7"], "plus de"),
    ("plus d'un million", ["more than 1,000,000"], "an elided de"),
    ("au moins les trois quarts", ["at least 3/4"], "an article between bound and number"),
    ("moins de 5 %", ["less than 5 %"], "moins de is no minus"),
    ("au moins 384 morts", ["at least 384"], "au moins is no minus"),
    ("moins cinq degrés", ["-5 degrees"], "moins below zero"),
    ("jusqu'à 80 km/h", ["up to 80 km/h"], "jusqu'à"),
    ("près de 300 personnes", ["about 300"], "près de"),
    ("quelque 300 personnes", ["about 300"], "quelque before a number is about"),
    ("environ douze mille", ["about 12,000"], "environ"),
    ("18 ou plus de places", ["at least 18"], "a bound after"),
    ("entre dix et vingt personnes", ["10 to 20"], "a range with an opening"),
    ("de 3 à 5 millions", ["3,000,000 to 5,000,000"], "the upper end lends its scale"),
    ("entre 30 et 43 %", ["30 to 43 %"], "the upper end lends its unit"),
    ("une douzaine d'œufs", ["about 12"], "douzaine"),
    ("une vingtaine de personnes", ["about 20"], "a round count"),
    ("des dizaines de blessés", ["dozens"], "a plural scale"),
    ("des centaines de milliers de réfugiés", ["hundreds of thousands"], "two plural scales"),
    ("plusieurs centaines de soldats", ["hundreds"], "an unsaid number of hundreds"),
    ("des milliers de livres", ["thousands pounds"], "livres may be books too"),
    ("la moitié de la population", ["1/2"], "a share before de"),
    ("un tiers des voix", ["1/3"], "a third"),
    ("deux tiers", ["2/3"], "a counted share"),
    ("un demi-million", ["500,000"], "half of a scale"),
    ("le vingt-deuxième train", ["22nd"], "the last word alone is ordinal"),
    ("la première rencontre", ["1st"], "an ordinal"),
    ("les cent premiers clients", ["100", "1st"], "premiers joins no cardinal"),
    ("la 3e place", ["3rd"], "digits with an ordinal mark"),
    ("le 1er rang", ["1st"], "premier in digits"),
    ("un appartement neuf", [], "neuf is new"),
    ("neuf avions", ["9"], "neuf before a plural is nine"),
    ("une maison, un chat", [], "articles"),
    ("80 cents", ["80 cents"], "cents after digits are money"),
    ("0,5 point de pourcentage", ["0.5 percentage points"], "percentage points"),
    ("trois virgule quatorze", ["3.14"], "decimals in words"),
    ("1 mètre 55", ["1.55 m"], "centimetres unsaid"),
    ("appelez le 0800 555 111", [], "a telephone number"),
    ("la COVID-19, le G20 et le F-16", ["COVID-19", "G20", "F-16"], "digits of names"),
    ("depuis plus de sept ans", [], "a duration is a time"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_french_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
