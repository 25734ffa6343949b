"""Weekdays, months and dates in seven languages, with the prepositions that they need."""

from __future__ import annotations

from functools import cache

from factcheck.training.templates.values import Named

__all__ = ["dates", "months", "weekdays"]

# en | fr | de | es | ar | zh | ru accusative with preposition | ru genitive
_WEEKDAYS = """\
Monday|lundi|Montag|lunes|الاثنين|周一|в понедельник|понедельника
Tuesday|mardi|Dienstag|martes|الثلاثاء|周二|во вторник|вторника
Wednesday|mercredi|Mittwoch|miércoles|الأربعاء|周三|в среду|среды
Thursday|jeudi|Donnerstag|jueves|الخميس|周四|в четверг|четверга
Friday|vendredi|Freitag|viernes|الجمعة|周五|в пятницу|пятницы
Saturday|samedi|Samstag|sábado|السبت|周六|в субботу|субботы
Sunday|dimanche|Sonntag|domingo|الأحد|周日|в воскресенье|воскресенья"""

# en | fr | de | es | ar | ar in the Levant | ru nominative | ru genitive | ru "in"
_MONTHS = """\
January|janvier|Januar|enero|يناير|كانون الثاني|январь|января|в январе
February|février|Februar|febrero|فبراير|شباط|февраль|февраля|в феврале
March|mars|März|marzo|مارس|آذار|март|марта|в марте
April|avril|April|abril|أبريل|نيسان|апрель|апреля|в апреле
May|mai|Mai|mayo|مايو|أيار|май|мая|в мае
June|juin|Juni|junio|يونيو|حزيران|июнь|июня|в июне
July|juillet|Juli|julio|يوليو|تموز|июль|июля|в июле
August|août|August|agosto|أغسطس|آب|август|августа|в августе
September|septembre|September|septiembre|سبتمبر|أيلول|сентябрь|сентября|в сентябре
October|octobre|Oktober|octubre|أكتوبر|تشرين الأول|октябрь|октября|в октябре
November|novembre|November|noviembre|نوفمبر|تشرين الثاني|ноябрь|ноября|в ноябре
December|décembre|Dezember|diciembre|ديسمبر|كانون الأول|декабрь|декабря|в декабре"""

_LAST_DAY = 28  # every month has it


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.splitlines()]


@cache
def weekdays() -> tuple[Named, ...]:
    """The seven days, Monday first. Forms: plain ("on ..."), to (put off to), until, name."""
    days = []
    for en, fr, de, es, ar, zh, ru, ru_of in _rows(_WEEKDAYS):
        forms = {"en": f"on {en}", "en.to": f"until {en}", "en.until": f"until {en}", "en.name": en}
        forms |= {"fr": fr, "fr.to": f"à {fr}", "fr.name": fr}
        forms |= {"de": f"am {de}", "de.to": f"auf {de}", "de.name": de}
        forms |= {"es": f"el {es}", "es.to": f"al {es}"}
        forms |= {"ar": f"يوم {ar}", "ar.to": f"إلى يوم {ar}", "ar.until": f"حتى يوم {ar}"}
        forms |= {"zh": zh, "ru": ru, "ru.until": f"до {ru_of}"}
        forms["ru.to"] = "на " + ru.split()[1]
        days.append(Named(en, forms))
    return tuple(days)


@cache
def months() -> tuple[Named, ...]:
    """The twelve months. Forms: plain ("in ..."), to (put off to), name."""
    found = []
    for number, (en, fr, de, es, ar, levant, ru, _, ru_in) in enumerate(_rows(_MONTHS), start=1):
        forms = {"en": f"in {en}", "en.to": f"until {en}", "en.name": en}
        forms |= {"fr": f"en {fr}", "fr.to": f"au mois de {fr}", "de": f"im {de}"}
        forms |= {"de.to": f"auf {de}", "de.name": de, "es": f"en {es}", "es.to": f"a {es}"}
        written = ar if number % 2 else levant  # both names are in use; each is met for some months
        forms |= {"ar": f"في {written}", "ar.to": f"إلى {written}", "zh": f"{number}月"}
        forms |= {"ru": ru_in, "ru.to": f"на {ru}"}
        found.append(Named(en, forms))
    return tuple(found)


@cache
def dates() -> tuple[Named, ...]:
    """The days of a year but the 29th to 31st. Forms: plain ("on ..."), by, name."""
    found = []
    for number, (en, fr, de, es, ar, levant, _, ru, _) in enumerate(_rows(_MONTHS), start=1):
        for day in range(1, _LAST_DAY + 1):
            written = ar if day % 2 else levant  # both names are in use
            name = f"{en} {day}" if day % 3 else f"{day} {en}"  # both orders are in use
            french = "1er" if day == 1 else str(day)
            forms = {"en": f"on {name}", "en.name": name, "fr": f"le {french} {fr}"}
            forms |= {"de": f"am {day}. {de}", "de.by": f"bis spätestens {day}. {de}"}
            forms |= {"es": f"el {day} de {es}", "es.by": f"a más tardar el {day} de {es}"}
            forms |= {"ar": f"في {day} {written}", "ar.by": f"في موعد أقصاه {day} {written}"}
            forms |= {"zh": f"{number}月{day}日", "zh.by": f"最迟在{number}月{day}日"}
            forms |= {"ru": f"{day} {ru}", "ru.by": f"не позднее {day} {ru}"}
            found.append(Named(f"{number:02}-{day:02}", forms))
    return tuple(found)
