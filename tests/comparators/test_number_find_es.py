from __future__ import annotations

import pytest

from factcheck.comparators.number import COMPARATOR
from factcheck.registry import language_pack

PACK = language_pack("es")

CASES: list[tuple[str, list[str], str]] = [
    ("doce astronautas", ["12"], "a word"),
    ("veintiún perros", ["21"], "apocope of one"),
    ("veintidós perros", ["22"], "one word up to twenty-nine"),
    ("treinta y cinco personas", ["35"], "y between tens and units"),
    ("cuarenta y una mujeres", ["41"], "a feminine unit"),
    ("cien personas", ["100"], "cien"),
    ("ciento uno", ["101"], "ciento"),
    ("doscientas cinco páginas", ["205"], "feminine hundreds"),
    ("quinientos soldados", ["500"], "irregular hundreds"),
    ("novecientos noventa y nueve", ["999"], "hundreds, tens and units"),
    ("mil novecientos noventa y ocho páginas", ["1,998"], "mil without a count"),
    ("dos mil páginas", ["2,000"], "mil"),
    ("doscientas mil personas", ["200,000"], "hundreds of thousands"),
    ("cien mil", ["100,000"], "cien before a scale"),
    ("tres millones de euros", ["3,000,000 EUR"], "de before the unit"),
    ("mil millones", ["1,000,000,000"], "a thousand million"),
    ("tres mil millones de euros", ["3,000,000,000 EUR"], "thousands of millions"),
    ("2000 millones de USD", ["2,000,000,000 USD"], "digits before millones"),
    ("un billón", ["1,000,000,000,000"], "billón is a million million"),
    ("dos millones y medio", ["2,500,000"], "y medio counts the scale"),
    ("medio millón", ["500,000"], "half of a scale"),
    ("1.234.567,8 puntos", ["1,234,567.8"], "points group, a comma is the decimal mark"),
    ("3.200 personas", ["3,200"], "a point before three digits groups"),
    ("3,2 millones", ["3,200,000"], "a decimal comma"),
    ("12 500 espectadores", ["12,500"], "a space groups"),
    ("más de siete personas", ["more than 7"], "más de"),
    ("más del 40 %", ["more than 40 %"], "a contracted article"),
    ("al menos un 60 % de alcohol", ["at least 60 %"], "an article between bound and number"),
    ("por lo menos 40 muertos", ["at least 40"], "por lo menos"),
    ("hasta 15 por ciento", ["up to 15 %"], "hasta"),
    ("no más de tres", ["up to 3"], "the longest phrase wins over más de"),
    ("menos de diez", ["less than 10"], "menos de is no minus"),
    ("menos cinco grados", ["-5 degrees"], "menos below zero"),
    ("unos 300 invitados", ["about 300"], "unos before a number is about"),
    ("casi 300 invitados", ["about 300"], "casi"),
    ("alrededor de doce mil", ["about 12,000"], "alrededor de"),
    ("18 o más plazas", ["at least 18"], "a bound after"),
    ("entre diez y veinte personas", ["10 to 20"], "a range with an opening"),
    ("entre el 30 y el 43 %", ["30 to 43 %"], "articles inside a range"),
    ("del 20 al 30 %", ["20 to 30 %"], "al between the ends"),
    ("de 3 a 5 millones", ["3,000,000 to 5,000,000"], "the upper end lends its scale"),
    ("decenas de casas", ["dozens"], "a plural scale"),
    ("decenas de miles de personas", ["tens of thousands"], "two plural scales"),
    ("cientos de kilómetros", ["hundreds km"], "a plural scale with a unit"),
    ("varios cientos de soldados", ["hundreds"], "an unsaid number of hundreds"),
    ("una docena de huevos", ["about 12"], "docena"),
    ("dos tercios", ["2/3"], "a counted share"),
    ("la tercera parte de los votos", ["1/3"], "an ordinal before parte is a share"),
    ("la mitad de la población", ["1/2"], "a share before de"),
    ("la primera reunión", ["1st"], "an ordinal after an article"),
    ("lo leí primero", [], "an adverb"),
    ("las dos primeras vueltas", ["2", "1st"], "an ordinal after a number"),
    ("el vigésimo primero", ["21st"], "two ordinals add up"),
    ("el 3er puesto", ["3rd"], "digits with an ordinal mark"),
    ("la 21ª edición", ["21st"], "a raised letter"),
    ("los medios de comunicación", [], "medios are media"),
    ("un hombre, una mujer, uno de ellos", [], "articles and pronouns"),
    ("el cuarto de baño", [], "cuarto is a room"),
    ("120 km por hora", ["120 km/h"], "a symbol with words"),
    ("0,5 puntos porcentuales", ["0.5 percentage points"], "percentage points"),
    ("tres coma catorce", ["3.14"], "decimals in words"),
    ("el horno a 220° C", ["220 °C"], "a degree sign is no ordinal mark"),
    ("la COVID-19, el G20 y el F-16", ["COVID-19", "G20", "F-16"], "digits of names"),
    ("llame al 0800 555 111", [], "a telephone number"),
    ("desde hace más de siete años", [], "a duration is a time"),
]


@pytest.mark.parametrize(("text", "found", "reason"), CASES)
def test_spanish_numbers(text: str, found: list[str], reason: str) -> None:
    assert [mention.normal for mention in COMPARATOR.find(text, PACK)] == found, reason
