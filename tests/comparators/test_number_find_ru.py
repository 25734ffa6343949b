from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("ru")

CASES: list[tuple[str, list[str], str]] = [
    ("двенадцать космонавтов", ["12"], "a word"),
    ("двадцать один дом", ["21"], "tens and units"),
    ("двадцати одного дома", ["21"], "genitive"),
    ("двадцатью пятью домами", ["25"], "instrumental"),
    ("сорок домов", ["40"], "irregular forty"),
    ("девяноста домов", ["90"], "genitive of ninety"),
    ("пятидесяти домов", ["50"], "genitive of fifty"),
    ("сто два дома", ["102"], "hundreds and units"),
    ("двухсот домов", ["200"], "genitive of two hundred"),
    ("тремястами домами", ["300"], "instrumental of three hundred"),
    ("пятьсот двадцать три тысячи сто два", ["523,102"], "thousands and hundreds"),
    ("тысяча девятьсот девяносто восемь домов", ["1,998"], "a thousand without a count"),
    ("две тысячи домов", ["2,000"], "feminine two before a thousand"),
    ("три миллиона рублей", ["3,000,000 RUB"], "a paucal form"),
    ("пять миллиардов долларов США", ["5,000,000,000 USD"], "a unit of two words"),
    ("трое детей", ["3"], "a collective numeral"),
    ("двоих детей", ["2"], "a collective numeral in the genitive"),
    ("полтора миллиона", ["1,500,000"], "one and a half of a scale"),
    ("два с половиной евро", ["2.5 EUR"], "с половиной"),
    ("полмиллиона человек", ["500,000"], "half a million in one word"),
    ("3,2 млн человек", ["3,200,000"], "a decimal comma and a short scale"),
    ("5 тыс. человек", ["5,000"], "an abbreviated scale with its dot"),
    ("12 500 км", ["12,500 km"], "a space groups"),
    ("1 234 567 голосов", ["1,234,567"], "no-break spaces group"),
    ("более семи человек", ["more than 7"], "a bound with the genitive"),
    ("более трёх миллионов рублей", ["more than 3,000,000 RUB"], "ё is read as е"),
    ("больше тысячи человек", ["more than 1,000"], "тысячи is singular after a bound"),
    ("около тысячи человек", ["about 1,000"], "тысячи is singular after about"),
    ("тысячи человек", ["thousands"], "тысячи alone is plural"),
    ("не менее 3 %", ["at least 3 %"], "не менее"),
    ("не более трёх", ["up to 3"], "the longest phrase wins over более"),
    ("до 15 процентов", ["up to 15 %"], "до"),
    ("менее десяти", ["less than 10"], "менее"),
    ("примерно 400 гостей", ["about 400"], "примерно"),
    ("почти 300 гостей", ["about 300"], "почти"),
    ("18 и более мест", ["at least 18"], "a bound after"),
    ("от 3 до 5 миллионов", ["3,000,000 to 5,000,000"], "the upper end lends its scale"),
    ("3–5 %", ["3 to 5 %"], "a dash"),
    ("между 10 и 20", ["10", "20"], "и joins no ends where it is no number word"),
    ("десятки домов", ["dozens"], "a plural scale"),
    ("сотни тысяч беженцев", ["hundreds of thousands"], "two plural scales"),
    ("несколько сотен солдат", ["hundreds"], "an unsaid number of hundreds"),
    ("дюжина яиц", ["about 12"], "a dozen"),
    ("более десятка смертей", ["more than 10"], "a round count after a bound"),
    ("две трети голосов", ["2/3"], "a counted share"),
    ("две пятых голосов", ["2/5"], "an ordinal in the plural is a share"),
    ("трижды", ["3"], "a count of times"),
    ("обе страны", [], "both only hints"),
    ("двойной удар", [], "double only hints"),
    ("первая встреча", ["1st"], "an ordinal"),
    ("впервые", ["1st"], "for the first time"),
    ("сорок второй дом", ["42nd"], "an ordinal after tens"),
    ("двадцать первый случай", ["21st"], "the last word alone is ordinal"),
    ("5-й дом", ["5th"], "digits with an ordinal mark"),
    ("один из них", [], "a pronoun"),
    ("с семьёй и семью", [], "семью is family too"),
    ("300-килограммовое животное", ["300 kg"], "an adjective of a unit"),
    ("1 м 82 см", ["1.82 m"], "a measure in two units"),
    ("минус пять градусов", ["-5 degrees"], "below zero"),
    ("5 процентных пунктов", ["5 percentage points"], "percentage points"),
    ("COVID-19, Ту-154 и С-300", ["COVID-19", "Ту-154", "С-300"], "digits of names in two scripts"),
    ("по телефону 0800 555 111", [], "a telephone number"),
    ("более семи лет", [], "a duration is a time"),
    ("многотысячный митинг", [], "no figure"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_russian_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
