"""Well-known names that stand for one another, or of which one holds the other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factcheck.comparators._name_gazetteer import city_territory
from factcheck.core.sentence_words import words
from factcheck.core.value import Relation

__all__ = ["group_of", "relation_of"]

# Towns that are in no time-zone table, by the territory they lie in.
_TOWNS = (
    "US: New_Orleans San_Francisco Las_Vegas Washington Boston Philadelphia Houston Dallas "
    "Seattle Miami Hollywood California Texas Florida Hawaii Alaska GeorgiaUS; CN: Beijing "
    "Guangzhou Shenzhen Wuhan Nanjing Tibet; CH: Geneva Davos; DE: Munich Cologne Frankfurt "
    "Hamburg Nuremberg Bavaria; IT: Milan Florence Venice Naples Turin Genoa; ES: Barcelona "
    "Seville Catalonia; FR: Marseille Lyon Strasbourg; BE: Antwerp; GB: Edinburgh Glasgow "
    "Manchester Liverpool Oxford Cambridge ENG SCT WLS NIR; UA: Kyiv Odesa Kharkiv Crimea "
    "Chernobyl; PL: Krakow; TR: Ankara; SY: Aleppo; IQ: Mosul Basra; SA: Mecca Medina; IL: "
    "Jerusalem Tel_Aviv; PS: Gaza Jerusalem Bethlehem; MA: Rabat; EG: Alexandria Suez; IN: "
    "Calcutta Mumbai Delhi; PK: Islamabad Lahore; VN: Hanoi; JP: Osaka Kyoto Hiroshima "
    "Fukushima; AU: Canberra; CA: Ottawa Montreal Quebec; BR: Brasilia Rio_de_Janeiro; RU: "
    "St_Petersburg Siberia Crimea SU; KZ: Baikonur; ZA: Cape_Town; NL: The_Hague"
)
# Who may stand for whom in the news: an office for its state, a part for the whole.
_STANDS_FOR = (
    "US: White_House Pentagon State_Department Congress Senate Supreme_Court "
    "House_of_Representatives; RU: Kremlin; EU: 150 Brussels European_Commission "
    "European_Parliament; GB: ENG London; ARAB: Arab_League; UN: Security_Council "
    "General_Assembly; 150: EU; 142: ASEAN; 002: African_Union; 019: US 419; Indian_Ocean: "
    "IN; South_China_Sea: CN; Persian_Gulf: IR; ARAB: SA; Champions_League: 150; BE: "
    "Brussels; IR: Persian_Gulf; CN: HK MO TW; Kurds: IQ; Olympics: IOC; CD: CG; 419: Latin; "
    "Amazon: BR"
)
# Capitals and seats that the news names when it means the government.
_SEATS = words(
    "Washington Moscow Beijing London Paris Berlin Rome Madrid Tokyo Seoul Pyongyang Tehran "
    "Ankara Kyiv Kiev Cairo Damascus Baghdad Riyadh Islamabad Delhi Canberra Ottawa Warsaw "
    "Athens Doha Caracas Havana Taipei Hanoi Jakarta Minsk Vienna Brussels Kremlin Pentagon "
    "Kabul Beirut Amman SU"
) | {"White House", "State Department", "Congress", "Senate", "ENG"}


def _pairs(table: str) -> Iterable[tuple[str, str]]:
    for row in table.split(";"):
        whole, _, parts = row.partition(":")
        for part in parts.split():
            yield part.replace("_", " "), whole.strip().replace("_", " ")


# Organisations of one kind: only one of the same kind can stand in another's place.
_GROUPS = (
    "news: AP AFP Reuters BBC CNN Xinhua TASS New_York_Times Washington_Post "
    "Wall_Street_Journal; company: Google Apple Microsoft Amazon Facebook Twitter YouTube "
    "Wikipedia Tesla SpaceX Boeing Airbus Huawei Samsung Toyota Volkswagen Gazprom; armed: "
    "Hamas Hezbollah Taliban Islamic_State Al-Qaeda; space: NASA ESA Roscosmos; agency: FBI "
    "CIA NSA FDA CDC; parliament: Congress Senate House_of_Representatives Bundestag "
    "European_Parliament; party: Republican_Party Democratic_Party; sport: FIFA UEFA IOC; "
    "university: Harvard Stanford Oxford Cambridge; union: EU NATO UN ASEAN BRICS OPEC "
    "African_Union Arab_League; fund: IMF World_Bank WTO WHO OECD UNESCO UNICEF UNHCR IAEA "
    "WFP FAO ILO; sea: Pacific Atlantic Indian_Ocean Arctic Mediterranean Black_Sea Red_Sea "
    "Baltic South_China_Sea Caribbean Persian_Gulf; river: Danube Rhine Nile Volga Yangtze "
    "Thames; state: California Texas Florida Hawaii Alaska Siberia Quebec Catalonia Bavaria "
    "Crimea Tibet; help: Red_Cross MSF Greenpeace Amnesty_International Human_Rights_Watch"
)


@cache
def _groups() -> dict[str, str]:
    return dict(_pairs(_GROUPS))


def group_of(keys: frozenset[str]) -> str:
    """Return the kind of thing that keys name; empty where none or several.

    >>> group_of(frozenset({"FR"})), group_of(frozenset({"NASA"})), group_of(frozenset({"Brexit"}))
    ('territory', 'space', '')
    """
    found = {_group(key) for key in keys}
    return found.pop() if len(found) == 1 else ""


def _group(key: str) -> str:
    if key in _groups():
        return _groups()[key]
    if (len(key) == 2 and key.isupper()) or key in ("ENG", "SCT", "WLS", "NIR", "SU"):  # noqa: PLR2004 - ISO 3166
        return "territory"
    if key in ("002", "142", "150", "019"):
        return "continent"
    wholes = _wholes().get(key, frozenset())
    return "town" if any(len(whole) == 2 for whole in wholes) else ""  # noqa: PLR2004 - ISO 3166


@cache
def _wholes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    towns = city_territory().items()
    for part, whole in (*towns, *_pairs(_TOWNS), *_pairs(_STANDS_FOR)):
        if part != whole:
            found.setdefault(part, set()).add(whole)
    return {part: frozenset(wholes) for part, wholes in found.items()}


def relation_of(expected: frozenset[str], found: frozenset[str]) -> Relation | None:
    """Return how well-known names relate; None where they have nothing to do with each other.

    >>> relation_of(frozenset({"Milan"}), frozenset({"IT"}))
    <Relation.LESS_PRECISE: 'less-precise'>
    >>> relation_of(frozenset({"Moscow"}), frozenset({"RU"}))
    <Relation.COMPATIBLE: 'compatible'>
    """
    if not expected.isdisjoint(found):
        return Relation.EQUAL
    wholes = _wholes()
    if any(not wholes.get(key, frozenset()).isdisjoint(expected) for key in found):
        return Relation.COMPATIBLE
    if any(not wholes.get(key, frozenset()).isdisjoint(found) for key in expected):
        return Relation.LESS_PRECISE if expected.isdisjoint(_SEATS) else Relation.COMPATIBLE
    return None
