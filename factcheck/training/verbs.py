"""English verb forms: enough to negate a clause or to put it into another tense."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from factcheck.training.wordlists import listed

__all__ = [
    "COMMON",
    "IRREGULAR_PASTS",
    "base_of_past",
    "base_of_present",
    "known",
    "participle",
    "past",
    "present",
]

_IRREGULAR = """
arise arose arisen,awake awoke awoken,bear bore born,beat beat beaten,become became become,
begin began begun,bend bent bent,bet bet bet,bind bound bound,bite bit bitten,bleed bled bled,
blow blew blown,break broke broken,breed bred bred,bring brought brought,build built built,
burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,
cling clung clung,come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,
dig dug dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,
fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,
fling flung flung,fly flew flown,forbid forbade forbidden,forget forgot forgotten,
forgive forgave forgiven,freeze froze frozen,get got got,give gave given,go went gone,
grow grew grown,hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,
hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,
leave left left,lend lent lent,let let let,lose lost lost,make made made,mean meant meant,
meet met met,overcome overcame overcome,overtake overtook overtaken,pay paid paid,put put put,
quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,
say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,
shake shook shaken,shoot shot shot,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,
sleep slept slept,slide slid slid,speak spoke spoken,spend spent spent,split split split,
spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,
strike struck struck,swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,
take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,
throw threw thrown,undergo underwent undergone,understand understood understood,
undertake undertook undertaken,wake woke woken,wear wore worn,weep wept wept,win won won,
withdraw withdrew withdrawn,withstand withstood withstood,write wrote written,
mistake mistook mistaken,rebuild rebuilt rebuilt,retell retold retold,uphold upheld upheld,
foresee foresaw foreseen,oversee oversaw overseen,undo undid undone,rewrite rewrote rewritten
"""
_FORMS = tuple(
    (row.split()[0], row.split()[1], row.split()[2])
    for row in _IRREGULAR.replace("\n", "").split(",")
)
_PAST = {base: form for base, form, _ in _FORMS}
_PARTICIPLE = {base: form for base, _, form in _FORMS}
_BASE = {form: base for base, form, _ in _FORMS}

IRREGULAR_PASTS = frozenset(_PAST.values()) - {"read", "put", "set", "cut", "let", "found"}
# Regular verbs of news and of daily life; a corpus adds those that it uses with "to".
COMMON = frozenset(
    listed(
        """abandon accept accompany accuse achieve acquire act add address admit adopt advance
        advise affect agree aim allow announce answer apologise apologize appeal appear
        apply appoint approach approve argue arrest arrive ask assist attack attempt attend
        attract avoid award back ban base believe belong blame block bomb book borrow brush
        burn call cancel capture care carry cause celebrate change charge chase check claim
        clean clear climb close collapse collect combine compare compete complain complete
        compose concern conclude condemn conduct confirm connect consider consist construct
        contain continue contribute control cook copy count cover crash create criticise
        criticize cross cry damage dance dare date decide declare decline defeat defend
        delay delete deliver demand deny depart deploy describe deserve design destroy
        develop die direct disagree disappear discover discuss dismiss donate doubt double
        draft dream dress drop earn edit elect employ enable encourage end enjoy ensure
        enter escape establish estimate examine exceed exist expand expect expel explain
        explode explore express extend face fail fear fill film finish fire fit fix follow
        force form found fund gain gather guess happen hate help hire hope host hurry
        identify ignore imagine imply impose impress improve include increase inform inherit
        injure insist inspire install intend introduce invade invent invest investigate
        invite involve join joke judge jump kick kill kiss knock land last laugh launch
        learn lie lift like link listen live lock look love lower maintain manage mark marry
        match matter measure mention miss mix move murder name need notice number object
        observe obtain occupy occur offer open oppose order organise organize own paint park
        participate pass perform permit pick place plan plant play point postpone praise
        predict prefer prepare present press prevent print produce promise promote propose
        protect protest prove provide publish pull punish purchase push qualify question
        raise reach realise realize receive recognise recognize recommend record recover
        reduce refer reflect refuse regret reject relate relax release remain remember
        remind remove rent repair repeat replace reply report represent request rescue
        research resemble resign resist resolve respond rest result retire return reveal
        review ruin rule save score scream search seem select separate serve settle share
        shout show sign smell smile smoke solve sound spell start starve state stay stop
        study submit succeed suffer suggest supply support suppose suspect suspend talk
        taste tend test thank threaten touch trade train transfer translate travel treat
        trust try turn urge use visit vote wait walk want warn wash waste watch welcome wish
        withhold witness wonder work worry wound"""
    )
)
_VOWELS = frozenset("aeiou")


def base_of_past(form: str, known: AbstractSet[str] = COMMON) -> str | None:
    """Return the base form of a past form; None where it is no past form of a known verb.

    >>> base_of_past("went"), base_of_past("stopped"), base_of_past("hoped"), base_of_past("red")
    ('go', 'stop', 'hope', None)
    """
    if form in _BASE:
        return _BASE[form]
    if not form.endswith("ed") or len(form) < len("aged"):
        return None
    stem = form[:-2]
    options = [stem + "e", stem]
    if form.endswith("ied"):
        options.insert(0, form[:-3] + "y")
    if len(stem) > 2 and stem[-1] == stem[-2]:  # noqa: PLR2004  # a doubled last letter
        options.append(stem[:-1])
    return next((option for option in options if option in known), None)


def base_of_present(form: str, known: AbstractSet[str] = COMMON) -> str | None:
    """Return the base form of a third person's present form; None where it is not one.

    >>> base_of_present("tries"), base_of_present("goes"), base_of_present("this")
    ('try', 'go', None)
    """
    if form == "has":
        return "have"
    if not form.endswith("s"):
        return None
    options = [form[:-1], form.removesuffix("es")]
    if form.endswith("ies"):
        options.insert(0, form[:-3] + "y")
    return next((o for o in options if o in known or o in _PAST), None)


def known(base: str) -> bool:
    """Tell whether this is the base form of a verb listed here."""
    return base in COMMON or base in _PAST


def present(base: str) -> str:
    """Return the third person's present form.

    >>> present("try"), present("go"), present("play")
    ('tries', 'goes', 'plays')
    """
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if _doubles(base) else base + "ed"


_DOUBLING = frozenset(
    listed("""admit commit control occur permit prefer refer regret submit transfer""")
)


def _doubles(base: str) -> bool:
    if base in _DOUBLING:
        return True
    vowels = sum(letter in "aeiouy" for letter in base)
    return (
        vowels == 1
        and len(base) > 2  # noqa: PLR2004  # consonant, vowel, consonant
        and base[-2] in _VOWELS
        and base[-1] not in "aeiouwxy"
    )


def past(base: str) -> str:
    """Return the past form.

    >>> past("go"), past("stop"), past("carry"), past("visit")
    ('went', 'stopped', 'carried', 'visited')
    """
    return _PAST.get(base) or _regular(base)


def participle(base: str) -> str:
    """Return the past participle.

    >>> participle("go"), participle("publish")
    ('gone', 'published')
    """
    return _PARTICIPLE.get(base) or _regular(base)
