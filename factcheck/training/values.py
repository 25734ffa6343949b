"""Change one value of an English sentence: a number, a date, a length of time, a unit."""

from __future__ import annotations

import random
import re

from factcheck.training.editing import Corpus, like, put
from factcheck.training.gazetteer import MONTHS, WEEKDAYS
from factcheck.training.negation import negated

__all__ = [
    "COUNTED",
    "NUMBER_WORDS",
    "TIME_WORDS",
    "UNIT_WORDS",
    "bound",
    "date",
    "duration",
    "month",
    "number",
    "unit",
    "weekday",
]

# Behind these a value is a limit, and another limit need not contradict it.
_BOUNDED = re.compile(
    r"\b(?:more|less|fewer|greater|higher|lower|better|worse|older|younger|longer|shorter|other)"
    r" than (?:[A-Z]{0,3}[$€£])?$"
    r"|\b(?:over|under|above|below|least|most|to|nearly|almost|beyond|exceeding|exceeds|minimum of"
    r"|maximum of|within|per|every|each|some|any|another|or|only|the|these|those"
    r"|once a) (?:[A-Z]{0,3}[$€£])?$|[-–/:.,]$",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(?<![\w.,:/#-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w/:-])|"
    r"(?<![\w.,:/#-])\d+(?:\.\d+)?(?![\w/:-]|[.,]\d)"
)
_CARDINALS = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety"),
)
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINAL = re.compile(r"\b(" + "|".join(_CARDINALS) + r")\b(?!-)", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(?:(?<=[Tt]he )|(?<=his )|(?<=her )|(?<=its ))(first|"
    + "|".join(_ORDINALS)
    + r")\b(?= (?!time|of all|aid|hand|place to|to)[a-z]{3})"
)
_NUMBERED = re.compile(r"\b(\d+)(st|nd|rd|th)\b(?! (?:and|or|to)\b)")
_YEAR = re.compile(r"(?<![\w.,$€£#-])(1[0-9]\d\d|20[0-4]\d)(?![\w-]|[.,]\d|%| [a-z]+s\b)")
_DATED = re.compile(
    r"(?:^|[(,] ?|\b(?:[Ii]n|since|by|of|until|from|to|and|between|before|after|the|early|late"
    r"|year|[Bb]y|season"
    r"|[Ss]ince|[Aa]fter|[Ff]rom|[Ii]n the|" + "|".join(MONTHS) + r"),? )$"
)
_DAY = re.compile(
    r"\b(?P<m1>" + "|".join(MONTHS) + r") (?P<d1>\d{1,2})\b(?!\d|:)"
    r"|\b(?P<d2>\d{1,2})(?=(?:st|nd|rd|th)? (?:of )?(?:" + "|".join(MONTHS) + r")\b)"
)
_WEEKDAY = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")(?=s?\b)(?! (?:school|Times|Mail))")
_MONTH = re.compile(r"\b(" + "|".join(MONTHS) + r")\b(?! Day)")
_LONG_MONTHS = tuple(month for month in MONTHS if month[:3] in "JanMarMayJulAugOctDec")
_MONTH_ONLY = re.compile(
    r"(?:\b(?:in|of|by|since|until|on|last|next|early|late|mid|from|to) $)|\d $"
)
_LENGTHS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
_DURATION = re.compile(
    r"\b((?:\d+(?:\.\d+)?|half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|twenty"
    r"|thirty|forty|fifty|several|many|few|hundred)[ -])"
    r"(minute|hour|day|week|month|year|decade)(s?)\b(?![- ](?:old|later in))"
)
_UNITS = (
    *(("million", "billion", "thousand", "trillion"), ("millions", "billions", "thousands")),
    *(("dollars", "euros", "rubles"), ("dollar", "euro", "ruble")),
    *(("kilometres", "metres", "centimetres"), ("kilometers", "meters", "centimeters")),
    *(
        ("miles", "feet", "inches", "yards"),
        ("km", "m", "cm", "mm"),
        ("kilograms", "grams", "tons"),
    ),
    *(
        ("kg", "mg", "tonnes"),
        ("litres", "millilitres"),
        ("liters", "gallons"),
        ("kilos", "tonnes"),
    ),
    ("megawatts", "gigawatts", "kilowatts"),
    ("acres", "hectares"),
)
_OTHER_UNITS = {unit: tuple(o for o in group if o != unit) for group in _UNITS for unit in group}
_UNIT = re.compile(
    r"(?<=[\w.)] )(" + "|".join(sorted(_OTHER_UNITS, key=len, reverse=True)) + r")\b(?!-)"
)
_QUANTITY = re.compile(
    r"(?:\d[\d.,]*|\b(?:one|hundred|thousand|million|billion|several|"
    + "|".join(_CARDINALS)
    + r")) $"
)
_MONEY = re.compile(r"(?<![A-Z])[$€£](?=\d)")
COUNTED = re.compile(
    r"(?<![\w.,:/#-])(?P<money>[$€£])?(?P<value>\d{1,3}(?:,\d{3})+|\d{1,4})"
    r"(?= (?:million|billion|percent|[a-z]+ (?:people|men|women|children)|people|men|women|children"
    r"|(?!years?\b|minutes\b|was|is|has|always|degrees)[a-z]{3,}s)\b|%)"
)


def bound(text: str, start: int) -> bool:
    """Tell whether what starts here is a limit, or denied: another value may be just as true."""
    return _BOUNDED.search(text, max(0, start - 20), start) is not None or negated(text[:start])


def _other_figure(figure: str, chance: random.Random) -> str:
    """Return another figure of the same shape."""
    places = [i for i, char in enumerate(figure) if char.isdigit()]
    if len(places) == 1:
        return chance.choice([d for d in "23456789" if d != figure])
    # The first two digits: far enough from the old figure to be no rounding of it.
    at = places[0] if chance.random() < 0.6 else places[1]  # noqa: PLR2004  # mostly the greatest
    digits = [d for d in "0123456789" if d != figure[at] and not (at == places[0] and d == "0")]
    return figure[:at] + chance.choice(digits) + figure[at + 1 :]


def _years_old(text: str, end: int) -> bool:
    return text.startswith((" years old", "-year-old", " year old"), end)


def number(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change a number in digits or words, or an ordinal."""
    found = [m for p in (_DIGITS, _CARDINAL, _ORDINAL, _NUMBERED) for m in p.finditer(text)]
    found = [
        m
        for m in found
        if not bound(text, m.start())
        and not _YEAR.fullmatch(m.group())
        and not re.match(r" [A-Z]|(?:st|nd|rd|th)?,? (?:of )?[A-Z]|,? \d{4}\b", text[m.end() :])
        and not re.search(rf"\b(?:{'|'.join(MONTHS)}) $", text[: m.start()])
    ]
    if not found:
        return None
    at = chance.choice(found)
    old = at.group()
    if at.re is _DIGITS:
        new = _other_figure(old, chance)
    elif at.re is _NUMBERED:
        new = _ordinal(int(at[1]), chance)
    else:
        words = _CARDINALS if at.re is _CARDINAL else _ORDINALS
        index = words.index(old.lower()) if old.lower() in words else 0
        near = [w for w in words[max(0, index - 4) : index + 6] if w != old.lower()]
        new = like(chance.choice(near), old)
    if re.search(rf"(?<!\w){re.escape(new)}(?!\w)", text):
        return None
    return put(text, at.start(), at.end(), new)


def _ordinal(value: int, chance: random.Random) -> str:
    other = max(1, value + chance.choice((-3, -2, -1, 1, 2, 3, 4)))
    other = other if other != value else value + 1
    teen = other % 100 in (11, 12, 13)
    return f"{other}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(other % 10, 'th')}"


def date(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change a year, or the day of a month."""
    found = [
        m
        for p in (_YEAR, _DAY)
        for m in p.finditer(text)
        if not bound(text, m.start()) and (p is _DAY or _DATED.search(text, 0, m.start()))
    ]
    if not found:
        return None
    at = chance.choice(found)
    if at.re is _YEAR:
        step = chance.choice((1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 30))
        new = str(int(at[1]) + chance.choice((-step, step)))
        return None if new in text else text[: at.start()] + new + text[at.end() :]
    group = "d1" if at["d1"] else "d2"
    day = int(at[group])
    new = str(chance.choice([d for d in range(2, 28) if d != day]))
    if text[at.end() : at.end() + 2] in {"st", "nd", "rd", "th"}:
        return text[: at.start(group)] + _ordinal(day, chance) + text[at.end(group) + 2 :]
    return text[: at.start(group)] + new + text[at.end(group) :]


def _listed(
    pattern: re.Pattern[str], words: tuple[str, ...], text: str, chance: random.Random
) -> str | None:
    found = [at for at in pattern.finditer(text) if not negated(text[: at.start()])]
    options = [word for word in words if word not in text]
    if not found or not options:
        return None
    at = chance.choice(found)
    return text[: at.start(1)] + chance.choice(options) + text[at.end(1) :]


def weekday(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change the day of the week."""
    return _listed(_WEEKDAY, WEEKDAYS, text, chance)


def month(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change a month; "May" and "March" only where they cannot be another word."""
    for word in ("May", "March"):
        for at in re.finditer(rf"\b{word}\b", text):
            if not _MONTH_ONLY.search(text[: at.start()]) and not re.match(
                r" \d", text[at.end() :]
            ):
                return None
    # No 31st of a shorter month.
    late = re.search(r"\b(?:29|30|31)\b", text) is not None
    return _listed(_MONTH, _LONG_MONTHS if late else MONTHS, text, chance)


def duration(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change the unit of a length of time."""
    found = [m for m in _DURATION.finditer(text) if not bound(text, m.start())]
    if not found or re.search(
        r"\b(?:[Nn]ot an?|times as|as much|once an?|twice a|impossible|doubt|how many"
        r"|than a few)\b",
        text,
    ):
        return None
    at = chance.choice(found)
    place = _LENGTHS.index(at[2])
    near = [u for u in _LENGTHS[max(1, place - 2) : place + 3] if u not in {at[2], "century"}]
    new = chance.choice(near)
    changed = put(text, at.start(2), at.end(2), new)
    return re.sub(r"\b(an?) " + new, ("an " if new == "hour" else "a ") + new, changed, count=1)


def unit(text: str, _: Corpus, chance: random.Random) -> str | None:
    """Change a unit, a currency or a scale word."""
    found = list(_UNIT.finditer(text))
    found = [
        m
        for m in found
        if _QUANTITY.search(text, 0, m.start())
        and not bound(text, text.rfind(" ", 0, m.start() - 1) + 1)
    ]
    money = list(_MONEY.finditer(text))
    if not found and not money:
        return None
    at = chance.choice([*found, *money])
    if at.re is _MONEY:
        new = chance.choice([sign for sign in "$€£" if sign != at.group()])
        return None if new in text else text.replace(at.group(), new)
    return put(text, at.start(), at.end(), chance.choice(_OTHER_UNITS[at[1]]))


NUMBER_WORDS = (*_CARDINALS, *_ORDINALS, *map(str.capitalize, _CARDINALS), "first")
TIME_WORDS = (*_LENGTHS, *(length + "s" for length in _LENGTHS))
UNIT_WORDS = tuple(_OTHER_UNITS)
