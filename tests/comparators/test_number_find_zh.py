from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("zh")

CASES: list[tuple[str, list[str], str]] = [
    ("十二名宇航员", ["12"], "ten and two"),
    ("二十一只狗", ["21"], "tens and units"),
    ("三百二十个", ["320"], "hundreds"),
    ("一百零五人", ["105"], "a zero keeps the place"),
    ("一百二", ["120"], "a last digit after a hundred counts tens"),
    ("两千五百人", ["2,500"], "两"),
    ("三万五千人", ["35,000"], "万"),
    ("3万5", ["35,000"], "digits with 万"),
    ("二十万人", ["200,000"], "ten times 万"),
    ("一百二十万人", ["1,200,000"], "hundreds of 万"),
    ("三千万人", ["30,000,000"], "thousands of 万"),
    ("2亿5000万美元", ["250,000,000 USD"], "亿 and 万"),
    ("一万亿元", ["1,000,000,000,000 yuan"], "万 times 亿"),
    ("3.2万人", ["32,000"], "a decimal before 万"),
    ("35 万美元", ["350,000 USD"], "a space before 万"),
    ("5,000 多万人", ["more than 50,000,000"], "多 before 万"),
    ("10多万人", ["more than 100,000"], "多 inside a number"),
    ("三十多人", ["more than 30"], "多 after a number"),
    ("十几个", ["more than 10"], "几 after ten"),
    ("几十个", ["dozens"], "几 before ten"),
    ("数百人", ["hundreds"], "数 before hundred"),
    ("上千名", ["thousands"], "上 before thousand"),
    ("数十万人", ["hundreds of thousands"], "数 before 十万"),
    ("数百万", ["millions"], "数 before 百万"),
    ("成千上万的人", ["thousands"], "a set phrase"),
    ("三四十人", ["30 to 40"], "two digits in a row are a range"),
    ("七八个", ["7 to 8"], "two digits in a row without a unit"),
    ("五分之一", ["1/5"], "denominator before numerator"),
    ("百分之五点三", ["5.3 %"], "percent before the figure"),
    ("三成", ["30 %"], "tenths"),
    ("5%", ["5 %"], "a sign"),
    ("５％", ["5 %"], "full-width digits and sign"),
    ("20个百分点", ["20 percentage points"], "percentage points"),
    ("超过5公里", ["more than 5 km"], "a bound before"),
    ("至少40人死亡", ["at least 40"], "at least"),
    ("不超过三个", ["up to 3"], "the longest phrase wins over 超过"),
    ("不到十人", ["less than 10"], "less than"),
    ("近300人", ["about 300"], "近"),
    ("约12万人", ["about 120,000"], "约"),
    ("50人以上", ["at least 50"], "a bound after what is counted"),
    ("20人左右", ["about 20"], "about after what is counted"),
    ("5至7万", ["50,000 to 70,000"], "the upper end lends its scale"),
    ("2到4英寸", ["2 to 4 in"], "到"),
    ("10-20%", ["10 to 20 %"], "a dash"),
    ("第五次会议", ["5th"], "an ordinal prefix"),
    ("第3名", ["3rd"], "an ordinal prefix before digits"),
    ("首次会晤", ["1st"], "first of its kind"),
    ("两国", ["2"], "两 counts without a classifier"),
    ("三大指数", ["3"], "大 as a classifier"),
    ("三分", ["3"], "a point"),
    ("三明治", [], "a word"),
    ("四川和九江", [], "places"),
    ("十分高兴", [], "very"),
    ("一起去", [], "together"),
    ("一个人", [], "one as an article"),
    ("星期三", [], "a weekday"),
    ("双方", [], "both sides only hint"),
    ("兩個人", ["2"], "traditional characters"),
    ("三萬五千人", ["35,000"], "traditional 万"),
    ("五十千米", ["50 km"], "千 belongs to the unit"),
    ("6英尺6英寸", ["6.5 ft"], "a measure in two units"),
    ("零下五度", ["-5 degrees"], "below zero"),
    ("COVID-19和F-16", ["COVID-19", "F-16"], "digits of names"),
    ("2018年5月7日上午7点", [], "times are another comparator's"),
    ("七年来", [], "a duration is a time"),
    ("人口约有100 000", ["about 100,000"], "a space before three zeros groups"),
    ("1,234.5", ["1,234.5"], "group and decimal"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_chinese_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
