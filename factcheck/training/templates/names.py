"""The pools of names: people, places, companies, offices, laws, products, crimes, causes."""

from __future__ import annotations

from functools import cache

from factcheck.training.templates.organisations import COMPANIES, OFFICES
from factcheck.training.templates.people import GIVEN, SURNAMES, WHOLE
from factcheck.training.templates.places import CITIES, COUNTRIES
from factcheck.training.templates.things import BILLS, CRIMES, PRODUCTS, REASONS
from factcheck.training.templates.values import LANGUAGES, Named

__all__ = ["pool"]

# Countries without a coast and cities without a harbour, where no ship can call.
_INLAND_NAMES = """\
Austria Hungary Serbia Armenia Uzbekistan Uganda Zambia Nepal Bolivia Paraguay Vienna Prague
Zagreb Sofia Budapest Madrid Rome Nairobi Kampala Johannesburg Khartoum Lusaka Amman Baghdad
Tbilisi Tashkent Dhaka Yerevan Lima Bogotá Santiago Caracas Managua Berlin Warsaw Brussels Paris
Kinshasa Winnipeg Almaty Geneva Milan Lyon Seoul"""
_INLAND = frozenset(_INLAND_NAMES.split())

_LATIN = ("en", "fr", "de", "es")
_COLUMNS = ("en", "fr", "de", "es", "ar", "zh", "ru")


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.splitlines()]


def _gendered(gender: str) -> dict[str, int]:
    return dict.fromkeys(LANGUAGES, 1 if gender == "f" else 0)


def _people() -> list[Named]:
    people = []
    surnames = _rows(SURNAMES)
    for region, gender, *first in _rows(GIVEN):
        for place, *last in surnames:
            if place != region:
                continue
            forms = dict.fromkeys(_LATIN, f"{first[0]} {last[0]}")
            forms |= {f"{language}.last": last[0] for language in _LATIN}
            forms |= {"ar": f"{first[1]} {last[1]}", "ar.last": last[1]}
            forms |= {"zh": f"{first[2]}·{last[2]}", "zh.last": last[2]}
            forms |= {"ru": f"{first[3]} {last[3]}", "ru.last": last[3]}
            people.append(Named(forms["en"], forms, _gendered(gender)))
    for gender, *names in _rows(WHOLE):
        forms = dict.fromkeys(_LATIN, names[0])
        forms |= {f"{language}.last": names[1] for language in _LATIN}
        for position, language in enumerate(("ar", "zh", "ru"), start=1):
            forms[language], forms[f"{language}.last"] = names[2 * position : 2 * position + 2]
        people.append(Named(names[0], forms, _gendered(gender)))
    return people


def _cities() -> list[Named]:
    return [
        Named(row[0], dict(zip(_COLUMNS, row[:7], strict=True)) | {"ru.in": row[7]})
        for row in _rows(CITIES)
    ]


def _accusative(name: str) -> str:
    """A Russian country in the accusative.

    Examples:
        >>> _accusative("Южная Корея"), _accusative("Польша"), _accusative("Чили")
        ('Южную Корею', 'Польшу', 'Чили')
    """
    endings = {"ая": "ую", "а": "у", "я": "ю"}
    words = []
    for word in name.split():
        ending = next((end for end in endings if word.endswith(end)), "")
        words.append(word.removesuffix(ending) + endings.get(ending, ""))
    return " ".join(words)


def _countries() -> list[Named]:
    countries = []
    for en, fr, gender, de, es, ar, zh, ru, ru_of, ru_in in _rows(COUNTRIES):
        bare = fr.removeprefix("la ").removeprefix("le ").removeprefix("l'")
        forms = {"en": en, "fr": fr, "de": de, "es": es, "ar": ar, "zh": zh, "ru": ru}
        forms["fr.name"] = bare
        forms["fr.in"] = f"au {bare}" if gender == "m" else f"en {bare}"
        of = {"m": f"du {bare}", "f": f"de {bare}", "v": f"d'{bare}", "x": f"de l'{bare}"}
        forms["fr.of"] = of[gender]
        article = {"m": "du", "f": "de la", "v": "de l'", "x": "de l'"}[gender]
        forms["fr.off"] = f"{article}{bare}" if article.endswith("'") else f"{article} {bare}"
        forms["fr.to"] = f"au {bare}" if gender == "m" else f"à {fr}"
        forms |= {"ru.of": ru_of, "ru.in": ru_in}
        forms["ru.to"] = f"{ru_in.split()[0]} {_accusative(ru)}"
        countries.append(Named(en, forms))
    return countries


def _coastal() -> list[Named]:
    return [country for country in pool("country") if country.key not in _INLAND]


def _ports() -> list[Named]:
    return [city for city in pool("city") if city.key not in _INLAND]


def _companies() -> list[Named]:
    companies = []
    for latin, ar, zh, ru in _rows(COMPANIES):
        forms = dict.fromkeys(_LATIN, latin) | {"ar": ar, "zh": zh, "ru": ru}
        companies.append(Named(latin, forms))
    return companies


def _offices() -> list[Named]:
    genders = {"m": 0, "f": 1, "n": 2, "p": 3}
    offices = []
    for *latin, ar, ar_gender, zh, ru, ru_gender in _rows(OFFICES):
        forms = dict(zip(_LATIN, latin, strict=True)) | {"ar": ar, "zh": zh, "ru": ru}
        several = int(latin[0] in {"the organisers", "local media"})
        agreements = {"ar": genders[ar_gender], "ru": genders[ru_gender]}
        agreements |= dict.fromkeys(_LATIN, several)
        offices.append(Named(latin[0], forms, agreements))
    return offices


def _plain(table: str) -> list[Named]:
    return [Named(row[0], dict(zip(_COLUMNS, row, strict=True))) for row in _rows(table)]


def _crimes() -> list[Named]:
    return [
        Named(
            row[0], dict(zip(_COLUMNS, row[:7], strict=True)) | {"ru.in": row[7], "de.of": row[8]}
        )
        for row in _rows(CRIMES)
    ]


def _reasons() -> list[Named]:
    return _plain(REASONS)


def _bills() -> list[Named]:
    return [
        Named(
            en,
            {"en": en, "fr": fr, "de": de, "de.name": de_name, "es": es, "ar": ar, "zh": zh}
            | {"ru": ru, "ru.on": ru_on},
            {"fr": int(fr.startswith("la "))},
        )
        for en, fr, de, de_name, es, ar, zh, ru, ru_on in _rows(BILLS)
    ]


def _products() -> list[Named]:
    return [
        Named(row[0], dict(zip(_COLUMNS, row[:7], strict=True)) | {"ru.of": row[7]})
        for row in _rows(PRODUCTS)
    ]


@cache
def pool(kind: str) -> tuple[Named, ...]:
    """Every value of a kind of names.

    Raises: KeyError for a kind that is no name.
    """
    makers = {
        "person": _people,
        "city": _cities,
        "country": _countries,
        "coastal": _coastal,
        "port": _ports,
        "company": _companies,
        "office": _offices,
        "bill": _bills,
        "product": _products,
        "crime": _crimes,
        "reason": _reasons,
    }
    return tuple(makers[kind]())
