"""Units: what they measure, how they convert, and the symbols all languages share.

Source: factors are those of the SI brochure (2019) and of NIST SP 811, exact where defined so.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

__all__ = [
    "AFTER",
    "BEFORE",
    "COUNT",
    "LABELS",
    "MILLIONS_OR_METRES",
    "UNITS",
    "Unit",
    "units_of",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit measures, and ``SI value = value * factor + offset``."""

    dimension: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)


# What a number without a unit counts.
COUNT = "count"
# "400m": millions of something, or metres.
MILLIONS_OR_METRES = "m?"
_F = Fraction
_FOOT, _INCH, _POUND = _F("0.3048"), _F("0.0254"), _F("0.45359237")
_TABLE: dict[str, dict[str, Fraction]] = {
    "length": {
        "mm": _F("0.001"), "cm": _F("0.01"), "m": _F(1), "km": _F(1000), "in": _INCH, "ft": _FOOT,
        "yd": 3 * _FOOT, "mi": 5280 * _FOOT, "nmi": _F(1852), "ly": _F("9460730472580800"),
    },
    "area": {
        "m2": _F(1), "km2": _F(10**6), "ha": _F(10**4), "acre": 43560 * _FOOT**2,
        "sqft": _FOOT**2, "sqmi": (5280 * _FOOT) ** 2,
    },
    "volume": {
        "m3": _F(1), "l": _F("0.001"), "ml": _F("0.000001"), "gal": 231 * _INCH**3,
        "bbl": 42 * 231 * _INCH**3,
    },
    "mass": {
        "mg": _F("0.000001"), "g": _F("0.001"), "kg": _F(1), "t": _F(1000), "jin": _F("0.5"),
        "lb": _POUND, "oz": _POUND / 16, "short ton": 2000 * _POUND, "long ton": 2240 * _POUND,
    },
    "speed": {
        "m/s": _F(1), "km/h": _F(1000, 3600), "mph": 5280 * _FOOT / 3600, "kn": _F(1852, 3600),
    },
    "power": {"W": _F(1), "kW": _F(1000), "MW": _F(10**6), "GW": _F(10**9)},
    "energy": {"kWh": _F(3600000), "kcal": _F(4184)},
    "voltage": {"V": _F(1), "kV": _F(1000)},
    "data": {"MB": _F(10**6), "GB": _F(10**9), "TB": _F(10**12)},
    "percent": {"%": _F(1), "pp": _F(1), "‰": _F(1, 10)},
}  # fmt: skip
_CURRENCIES = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "RUB",
    "INR",
    "KRW",
    "CHF",
    "AUD",
    "CAD",
    "HKD",
    "TWD",
    "SAR",
    "AED",
    "UAH",
    "DEM",
    "SEK",
    "cent",
    "kopek",
    "franc",
    "peso",
    "krone",
    "dinar",
    "lira",
]

UNITS: dict[str, Unit] = {
    **{
        code: Unit(kind, factor) for kind, codes in _TABLE.items() for code, factor in codes.items()
    },
    **{code: Unit("currency") for code in _CURRENCIES},
    "degC": Unit("temperature", _F(1), _F("273.15")),
    "degF": Unit("temperature", _F(5, 9), _F("459.67") * _F(5, 9)),
    "angle": Unit("angle"),
    COUNT: Unit("count"),
}

# Names that stand for one of several units.
_EITHER = {
    MILLIONS_OR_METRES: (COUNT, "m"),
    "$": ("USD", "AUD", "CAD", "HKD", "TWD"),
    "¥": ("JPY", "CNY"),
    "pound": ("GBP", "lb"),
    "ton": ("t", "short ton", "long ton"),
    "degree": ("degC", "degF", "angle", COUNT),
    "livre": ("GBP", "lb", COUNT),
    "foot": ("ft", COUNT),
    "krone": ("krone", "SEK"),
    "CHF": ("CHF", "franc"),
    "元": ("CNY", "TWD", "HKD", "USD"),
}

# Symbols and codes before and after the figure, in lower case as texts are read.
BEFORE: dict[str, str] = {
    "$": "$", "us$": "USD", "u.s.$": "USD", "usd": "USD", "usd$": "USD", "a$": "AUD", "au$": "AUD",
    "aud": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "hk$": "HKD", "hkd": "HKD", "nt$": "TWD",
    "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "¥", "jpy": "JPY", "cny": "CNY",
    "rmb": "CNY", "₽": "RUB", "rub": "RUB", "₹": "INR", "inr": "INR", "rs.": "INR", "rs": "INR",
    "₩": "KRW", "krw": "KRW", "chf": "CHF", "sfr": "CHF", "₴": "UAH", "%": "%",
}  # fmt: skip
AFTER: dict[str, str] = {
    **{symbol: code for symbol, code in BEFORE.items() if symbol not in {"rs", "rs."}},
    "‰": "‰", "¢": "cent", "mm": "mm", "cm": "cm", "m": "m", "km": "km", "ft": "ft",
    "yd": "yd", "m2": "m2", "m²": "m2", "km2": "km2", "km²": "km2", "m3": "m3",
    "m³": "m3", "l": "l", "ml": "ml", "mg": "mg", "g": "g", "kg": "kg", "t": "t",
    "oz": "oz", "lb": "lb", "lbs": "lb", "km/h": "km/h", "kmh": "km/h", "kph": "km/h",
    "kmph": "km/h", "mph": "mph", "m/s": "m/s", "kw": "kW", "mw": "MW", "gw": "GW", "kwh": "kWh",
    "kv": "kV", "kcal": "kcal", "mb": "MB", "gb": "GB", "tb": "TB", "°": "degree", "º": "degree",
    "°c": "degC", "ºc": "degC", "° c": "degC", "℃": "degC", "°f": "degF", "ºf": "degF",
    "° f": "degF", "℉": "degF", "㎡": "m2", "㎞": "km", "㎏": "kg", "㎝": "cm", "㎜": "mm",
}  # fmt: skip


# Codes that an English reader would write otherwise.
LABELS: dict[str, str] = {
    "$": "dollars",
    "¥": "yen or yuan",
    "元": "yuan",
    "pound": "pounds",
    "livre": "pounds",
    "cent": "cents",
    "kopek": "kopeks",
    "franc": "francs",
    "peso": "pesos",
    "krone": "kroner",
    "dinar": "dinars",
    "lira": "lira",
    "pp": "percentage points",
    "foot": "ft",
    "mi": "miles",
    "nmi": "nautical miles",
    "ly": "light years",
    "m2": "m²",
    "km2": "km²",
    "m3": "m³",
    "sqmi": "square miles",
    "sqft": "square feet",
    "acre": "acres",
    "gal": "gallons",
    "bbl": "barrels",
    "ton": "tons",
    "kn": "knots",
    "degree": "degrees",
    "degC": "°C",
    "degF": "°F",
}


def units_of(code: str | None) -> tuple[str, ...]:
    """Return the units a code may stand for; names of units mean other things too (feet, degrees).

    >>> units_of("pound")
    ('GBP', 'lb')
    """
    if code is None:
        return (COUNT,)
    return _EITHER.get(code, (code,))
