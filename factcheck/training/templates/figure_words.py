"""The words that numbers, sums and spans of time are written with."""

from __future__ import annotations

__all__ = ["ARABIC_SPANS", "COUNT_WORDS", "CURRENCIES", "FEW_WORDS", "RUSSIAN_SPANS", "SPANS"]


def _numbered(words: str) -> dict[int, str]:
    return dict(enumerate(words.split(), start=1))


# One to twelve, as they stand before a unit of time.
COUNT_WORDS = {
    "en": _numbered("one two three four five six seven eight nine ten eleven twelve"),
    "fr": _numbered("un deux trois quatre cinq six sept huit neuf dix onze douze"),
    "de": _numbered("ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    "es": _numbered("un dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    "ru": _numbered(
        "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"
    ),
    "zh": _numbered("一 两 三 四 五 六 七 八 九 十 十一 十二"),
}

# language -> unit -> singular, plural, dative plural
SPANS = {
    "en": {
        "year": ("year", "years", "years"),
        "month": ("month", "months", "months"),
        "week": ("week", "weeks", "weeks"),
        "day": ("day", "days", "days"),
    },
    "fr": {
        "year": ("an", "ans", "ans"),
        "month": ("mois", "mois", "mois"),
        "week": ("semaine", "semaines", "semaines"),
        "day": ("jour", "jours", "jours"),
    },
    "de": {
        "year": ("Jahr", "Jahre", "Jahren"),
        "month": ("Monat", "Monate", "Monaten"),
        "week": ("Woche", "Wochen", "Wochen"),
        "day": ("Tag", "Tage", "Tagen"),
    },
    "es": {
        "year": ("año", "años", "años"),
        "month": ("mes", "meses", "meses"),
        "week": ("semana", "semanas", "semanas"),
        "day": ("día", "días", "días"),
    },
    "zh": {
        "year": ("年", "年", "年"),
        "month": ("个月", "个月", "个月"),
        "week": ("周", "周", "周"),
        "day": ("天", "天", "天"),
    },
}

# unit -> after one, after two to four, after five, the word for two
RUSSIAN_SPANS = {
    "year": ("год", "года", "лет", "два"),
    "month": ("месяц", "месяца", "месяцев", "два"),
    "week": ("неделю", "недели", "недель", "две"),
    "day": ("день", "дня", "дней", "два"),
}

_FEMININE = "ثلاث أربع خمس ست سبع ثماني تسع عشر"
_MASCULINE = "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"

# unit -> two, after three to ten, after eleven, the words for three to ten
ARABIC_SPANS = {
    "year": ("عامين", "سنوات", "عامًا", _FEMININE),
    "month": ("شهرين", "أشهر", "شهرًا", _MASCULINE),
    "week": ("أسبوعين", "أسابيع", "أسبوعًا", _MASCULINE),
    "day": ("يومين", "أيام", "يومًا", _MASCULINE),
}

# Three to ten people, for the numerals of Arabic change with what is counted.
FEW_WORDS = COUNT_WORDS | {"ar": dict(enumerate(_MASCULINE.split(), start=3))}

# scales: million/billion; Chinese counts in ten thousands and hundred millions
CURRENCIES = {
    "dollar": {
        "en": "$",
        "fr": "dollars",
        "de": "Dollar",
        "es": "dólares",
        "ru": "долларов",
        "zh": "美元",
        "ar": "دولار",
    },
    "euro": {
        "en": "€",
        "fr": "euros",
        "de": "Euro",
        "es": "euros",
        "ru": "евро",
        "zh": "欧元",
        "ar": "يورو",
    },
    "scales": {
        "en": "million/billion",
        "fr": "millions/milliards",
        "de": "Millionen/Milliarden",
        "es": "millones/millones",
        "ru": "млн/млрд",
        "zh": "万/亿",
        "ar": "مليون/مليار",
    },
}
