"""Numbers, shares, sums of money, years and spans of time, as each language writes them."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.training.templates.figure_words import (
    ARABIC_SPANS,
    COUNT_WORDS,
    CURRENCIES,
    FEW_WORDS,
    RUSSIAN_SPANS,
    SPANS,
)

__all__ = ["Count", "Money", "Share", "Span", "Year"]

_SPELLED = 12  # newspapers spell numbers up to here
_BILLION = 1000  # millions


def grouped(number: int, language: str) -> str:
    """A whole number with its thousands set apart.

    Examples:
        >>> grouped(12500, "de"), grouped(12500, "fr"), grouped(1200, "es"), grouped(900, "en")
        ('12.500', '12 500', '1200', '900')
    """
    if language == "zh" or (language in {"es", "ru"} and number < 10_000):  # noqa: PLR2004 - their rule
        return str(number)
    separator = {"en": ",", "ar": ",", "de": ".", "es": "."}.get(language, " ")
    return f"{number:,}".replace(",", separator)


def decimal(tenths: int, language: str) -> str:
    """Tenths as a decimal number, without a needless zero."""
    whole, rest = divmod(tenths, 10)
    if not rest:
        return grouped(whole, language)
    return f"{grouped(whole, language)}{'.' if language in {'en', 'ar', 'zh'} else ','}{rest}"


def _russian(number: int) -> int:
    """0 as after one, 1 as after two to four, 2 as after five."""
    if number % 10 == 1 and number % 100 != 11:  # noqa: PLR2004 - the grammar's own figures
        return 0
    return 1 if number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14} else 2


def _arabic(number: int) -> int:
    """0 as after three to ten, 1 as after eleven to ninety-nine, 2 as after a hundred."""
    rest = number % 100
    if rest < 3:  # noqa: PLR2004 - the grammar's own figures
        return 2
    return 0 if rest <= 10 else 1  # noqa: PLR2004 - the grammar's own figures


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or things."""

    number: int

    def text(self, language: str, form: str, style: int) -> str:
        """Digits; in Chinese every second time 万 for whole thousands."""
        del form
        if self.number <= _SPELLED and style % 2:
            return FEW_WORDS[language].get(self.number, str(self.number))
        if language == "zh" and self.number >= 10_000 and style % 2:  # noqa: PLR2004 - one 万
            return (
                f"{decimal(self.number // 1000, 'zh')}万"
                if not self.number % 1000
                else str(self.number)
            )
        return grouped(self.number, language)

    def agreement(self, language: str) -> int:
        """The form of the noun counted."""
        if language == "ru":
            return _russian(self.number)
        return _arabic(self.number) if language == "ar" else 0


@dataclass(frozen=True, slots=True)
class Year:
    """A year."""

    number: int

    def text(self, language: str, form: str, style: int) -> str:
        """Four digits."""
        del language, form, style
        return str(self.number)

    def agreement(self, language: str) -> int:
        """Years govern nothing."""
        del language
        return 0


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage, or a magnitude where `sign` is off."""

    tenths: int
    sign: bool = True

    def text(self, language: str, form: str, style: int) -> str:
        """The number and the percent sign or word."""
        number = decimal(self.tenths, language)
        if not self.sign:
            return number
        signs = {"ar": (" في المئة", "%"), "fr": (" %", " %"), "de": (" Prozent", " Prozent")}
        signs |= {"es": (" %", " %"), "en": (" percent", "%")}
        written = number + signs.get(language, ("%", "%"))[style % 2]
        return f"un {written}" if language == "es" and form != "bare" else written

    def agreement(self, language: str) -> int:
        """Percentages govern nothing."""
        del language
        return 0


@dataclass(frozen=True, slots=True)
class Money:
    """A sum. `tenths` of millions, or of single units where `small`."""

    tenths: int
    currency: str
    small: bool = False

    def text(self, language: str, form: str, style: int) -> str:
        """The sum with its currency."""
        del form, style
        currency, scales = CURRENCIES[self.currency][language], CURRENCIES["scales"][language]
        if self.small:
            number = grouped(self.tenths // 10, language)
            if language == "ar" and self.currency == "dollar":
                return f"{number} دولارًا"  # after 11-99, which all our prices end in
            scale = ""
        else:
            number, scale = self._scaled(language, *scales.split("/"))
            if language == "fr" and number.startswith("1,"):
                scale = scale.removesuffix("s")  # French has its plural from two on
        if language == "en":
            return f"{currency}{number}{scale}"
        if language == "zh":
            return f"{number}{scale}{currency}"
        of = {"fr": "d'" if currency[0] == "e" else "de ", "es": "de "}.get(language, "")
        return f"{number}{scale} {of if scale else ''}{currency}"

    def _scaled(self, language: str, million: str, billion: str) -> tuple[str, str]:
        if language == "zh":
            hundred = self.tenths / (10 * 100)
            if hundred >= 1:
                return f"{hundred:g}", billion
            return f"{self.tenths * 10}", million
        if language == "es" or self.tenths < 10 * _BILLION:
            return decimal(self.tenths, language), f" {million}"
        return decimal(self.tenths // _BILLION, language), f" {billion}"

    def agreement(self, language: str) -> int:
        """Sums govern nothing."""
        del language
        return 0


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time in years, months, weeks or days."""

    number: int
    unit: str

    def text(self, language: str, form: str, style: int) -> str:
        """The number, in words every second time, and the unit in the case asked for."""
        spelled = self.number <= _SPELLED and style % 2 == 0
        if language == "ar":
            return self._arabic()
        number = str(self.number)
        if language == "ru":
            one, few, many, two = RUSSIAN_SPANS[self.unit]
            if spelled:
                number = two if self.number == 2 else COUNT_WORDS["ru"][self.number]  # noqa: PLR2004
            return f"{number} {(one, few, many)[_russian(self.number)]}"
        if spelled:
            number = COUNT_WORDS[language][self.number]
        singular, plural, dative = SPANS[language][self.unit]
        unit = singular if self.number == 1 else dative if form == "dat" else plural
        return f"{number}{unit}" if language == "zh" else f"{number} {unit}"

    def _arabic(self) -> str:
        two, few, many, words = ARABIC_SPANS[self.unit]
        if self.number == 2:  # noqa: PLR2004 - the dual
            return two
        if self.number <= 10:  # noqa: PLR2004 - the grammar's own figure
            return f"{words.split()[self.number - 3]} {few}"
        return f"{self.number} {many}"

    def agreement(self, language: str) -> int:
        """Spans govern nothing."""
        del language
        return 0
