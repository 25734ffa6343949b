from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("ar")

CASES: list[tuple[str, list[str], str]] = [
    ("اثنا عشر رائدا", ["12"], "a teen in two words"),
    ("أحد عشر لاعبا", ["11"], "eleven"),
    ("خمسة عشر رجلا", ["15"], "a masculine teen"),
    ("خمس عشرة امرأة", ["15"], "a feminine teen"),
    ("خمسة وعشرون رجلا", ["25"], "units before tens"),
    ("ثلاث وثلاثين امرأة", ["33"], "oblique tens"),
    ("مئة رجل", ["100"], "a bare hundred"),
    ("مائة وخمسة رجال", ["105"], "the older spelling"),
    ("مئتان وخمسة وثلاثون", ["235"], "a dual hundred"),
    ("ثلاثمئة جندي", ["300"], "hundreds in one word"),
    ("ثلاثمائة وخمسون جنديا", ["350"], "hundreds in the older spelling"),
    ("ألف جندي", ["1,000"], "a bare thousand"),
    ("ألفان وخمسمئة", ["2,500"], "a dual thousand"),
    ("ألف وتسعمائة وثمانية وتسعون كتابا", ["1,998"], "thousands, hundreds, units and tens"),
    ("ثلاثة آلاف جندي", ["3,000"], "a plural thousand after three"),
    ("أحد عشر ألفا", ["11,000"], "an accusative thousand"),
    ("مليوني دولار", ["2,000,000 dollars"], "a dual million in construct"),
    ("ثلاثة ملايين يورو", ["3,000,000 EUR"], "a plural million after three"),
    ("خمسة مليارات دولار أمريكي", ["5,000,000,000 USD"], "a unit of two words"),
    ("مليون ونصف", ["1,500,000"], "and a half of the scale"),
    ("نصف مليون", ["500,000"], "half of a scale"),
    ("٣٫٢ مليون", ["3,200,000"], "Arabic-Indic digits and decimal mark"),
    ("١٢٬٥٠٠ شخص", ["12,500"], "an Arabic mark groups"),
    ("1,234 شخصا", ["1,234"], "a comma groups"),
    ("12,5 كم", ["12.5 km"], "a comma before one digit is a decimal mark"),
    ("300 ألف تلميذ", ["300,000"], "digits before a scale"),
    ("أكثر من سبعة أشخاص", ["more than 7"], "a bound"),
    ("أكثر من ثلاثة ملايين", ["more than 3,000,000"], "a bound before a scale"),
    ("بأكثر من 300 مليار دولار", ["more than 300,000,000,000 dollars"], "a bound with its clitic"),
    ("ما لا يقل عن 40 قتيلا", ["at least 40"], "not less than"),
    ("ما يصل إلى 15 في المئة", ["up to 15 %"], "up to"),
    ("أقل من عشرة", ["less than 10"], "less than"),
    ("حوالي 400 ضيف", ["about 400"], "about"),
    ("قرابة اثني عشر", ["about 12"], "about with an oblique teen"),
    ("ما يقرب من 80 بالمائة", ["about 80 %"], "percent with its clitic is no hundred"),
    ("18 أو أكثر", ["at least 18"], "a bound after"),
    ("بين 5 و10", ["5 to 10"], "and written onto digits"),
    ("ما بين 30 و43 بالمائة", ["30 to 43 %"], "the upper end lends its unit"),
    ("من 3 إلى 5 ملايين", ["3,000,000 to 5,000,000"], "the upper end lends its scale"),
    ("عشرات المنازل", ["dozens"], "a plural scale"),
    ("عشرات الآلاف", ["tens of thousands"], "two plural scales"),
    ("مئات الآلاف من اللاجئين", ["hundreds of thousands"], "hundreds of thousands"),
    ("آلاف الأميال", ["thousands miles"], "the article is written onto the unit"),
    ("ثلثي الأصوات", ["2/3"], "a dual share"),
    ("ثلاثة أرباع", ["3/4"], "a counted share"),
    ("شخصين", ["2"], "a dual noun"),
    ("سيارتان", ["2"], "a feminine dual noun"),
    ("بلدين", ["2"], "two countries"),
    ("البلدان", [], "the countries, two or more"),
    ("مرتين", ["2"], "twice"),
    ("متران", ["2 m"], "a dual unit"),
    ("أول اجتماع", ["1st"], "an ordinal"),
    ("المرة الأولى", ["1st"], "a feminine ordinal"),
    ("أولاً", [], "an adverb"),
    ("الحادي والعشرون", ["21st"], "an ordinal of two words"),
    ("الرابع عشر", ["14th"], "an ordinal teen"),
    ("أول خمس عينات", ["1st", "5"], "first joins no cardinal"),
    ("المركز الثالث", ["3rd"], "an ordinal after its noun"),
    ("واحد منهم", [], "a pronoun"),
    ("لست هنا", [], "I am not, no to six"),
    ("٪٥", ["5 %"], "the sign before the digits"),
    ("5 في المئة", ["5 %"], "percent of two words"),
    ("ثَلاثَة كُتُب", ["3"], "vowel marks"),
    ("كوفيد-19 وإف-16", ["كوفيد-19", "وإف-16"], "digits of names"),
    ("منذ أكثر من سبع سنوات", [], "a duration is a time"),
    ("ناقص خمس درجات", ["-5 degrees"], "below zero"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_arabic_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
