"""What stands beside a number: its unit, its bound, its sign, and whether it is part of a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.comparators._number_labels import label_before
from factcheck.comparators._number_lexicon import Lexicon
from factcheck.comparators._number_line import Raw
from factcheck.comparators._number_phrases import Phrases, is_han, written_onto
from factcheck.comparators._number_text import FoldedText
from factcheck.comparators._number_units import MILLIONS_OR_METRES
from factcheck.comparators._number_value import Bound

__all__ = ["Found", "before_number", "dress"]

_BOUNDS = {
    "about": Bound.ABOUT,
    "least": Bound.LEAST,
    "more": Bound.MORE,
    "most": Bound.MOST,
    "less": Bound.LESS,
}
_SPACE = frozenset(" \u00a0\n")
_LETTERS = re.compile(r"[^\W\d_]+")
_DOTTED, _MANY = re.compile(r"\. [^\W\d_]"), 100  # "3. Platz"; "im Jahr 1998. Der" is none
_LINKED = 1000  # "millions d'euros": only scale words stand apart from their unit
_NOUN = re.compile(r" [^\W\d_]+ ")
_SPEEDS = {"km": "km/h", "mi": "mph", "nmi": "kn"}
_CODE_SEPARATORS = frozenset("-/_")


@dataclass(frozen=True, slots=True)
class Found:
    """A number with its context: `start` and `end` take in bound and unit, `raw` does not.

    `label` is the name that it ends.
    """

    start: int
    end: int
    raw: Raw
    named: bool = False
    label: str = ""


def dress(folded: FoldedText, raw: Raw, lexicon: Lexicon) -> Found:
    """Read what stands around a number."""
    text = folded.text
    named = raw.digits and _follows_letters(text, raw.start, lexicon)
    label = label_before(text, raw.start, raw.end) if named else ""
    raw = _marked(text, raw, lexicon)
    start, end, unit = raw.start, raw.end, raw.unit
    if raw.ordinal:
        raw = _storey(text, raw, lexicon)
    else:
        end, unit = _unit_after(folded, raw, lexicon)
        start, unit = _unit_before(text, start, unit, lexicon)
        end, raw = _half_after(text, end, raw, lexicon)
        raw = _besides(text, start, raw, lexicon)
    if raw.digits and end == raw.end and not named:
        named = _letters_follow(text, end)
    named = named and unit != "%"  # GDP10%
    if raw.unit == MILLIONS_OR_METRES != unit:
        raw = replace(raw, others=())
    raw = replace(raw, unit=unit, soft=raw.soft and (unit is None or raw.hint))
    start, raw = _sign(text, start, raw, lexicon)
    if label and end == raw.end and start == raw.start:
        return Found(start, end, raw, named, label)
    return _hourly(text, _bounded(text, Found(start, end, raw, named), lexicon), lexicon)


def _hourly(text: str, found: Found, lexicon: Lexicon) -> Found:
    """Read a length as a speed where what stands before it says so: 时速140公里."""
    speed = _SPEEDS.get(found.raw.unit or "")
    if speed is None or not lexicon.data.hourly:
        return found
    phrase = before_number(text, found.start, lexicon.hourly, lexicon)
    if phrase is None:
        return found
    return replace(found, start=phrase[1], raw=replace(found.raw, unit=speed))


def _marked(text: str, raw: Raw, lexicon: Lexicon) -> Raw:
    """Read what is written onto the figure: 3rd, 5bn, 第5."""
    prefix = lexicon.data.ordinal_prefix
    if prefix and text.endswith(prefix, 0, raw.start):
        return replace(raw, start=raw.start - len(prefix), ordinal=True, soft=False)
    if not raw.digits or raw.scale != 1:
        return raw
    if lexicon.data.ordinal_dot and raw.value < _MANY and _DOTTED.match(text, raw.end):
        return replace(raw, end=raw.end + 1, ordinal=True)
    ordinal = lexicon.ordinal_marks.after(text, raw.end)
    if ordinal is not None and raw.value.denominator == 1:
        return replace(raw, end=ordinal[1], ordinal=True)
    letters = _LETTERS.match(text, raw.end)
    if letters is None and text[raw.end : raw.end + 1] in _SPACE:
        letters = _LETTERS.match(text, raw.end + 1)  # 5 Md€
        if letters is not None and lexicon.unit_names.after(text, letters.end()) is None:
            letters = None
    if letters is None and text[raw.end : raw.end + 1] == "-":
        letters = _LETTERS.match(text, raw.end + 1)  # $29-миллиардная
    scale = lexicon.marks.get(letters[0]) if letters else None
    # Beside a currency "5m" is five million; elsewhere it may be five metres.
    money = lexicon.unit_symbols.before(text, raw.start) is not None
    model = not money and text.endswith(" -", 0, raw.start)  # Meteor-1A, -1B
    after = text[letters.end() : letters.end() + 1] if letters else ""
    if letters is None or scale is None or model or after.isdigit():
        return raw  # 1m61 is a measure
    return replace(
        raw,
        end=letters.end(),
        value=raw.value * scale,
        quantum=raw.quantum * scale,
        scale=scale,
        others=() if money or letters[0] != "m" else (raw.value,),
        unit=None if money or letters[0] != "m" else MILLIONS_OR_METRES,
    )


def _half_after(text: str, end: int, raw: Raw, lexicon: Lexicon) -> tuple[int, Raw]:
    """Read a half behind the noun: cuatro metros y medio, 五个半月."""
    whole = raw.bound is Bound.EXACT and raw.value.denominator == 1 and raw.value < _MANY
    if not lexicon.data.halves or not whole:
        return end, raw
    noun = _NOUN.match(text, end)
    counter = lexicon.counters.after(text, end + text.startswith(" ", end))
    for at in (end + 1, noun.end() if noun else end, counter[1] if counter else end):
        half = lexicon.halves.after(text, at)
        if half is not None:
            return half[1], replace(raw, value=raw.value + Fraction(1, 2), quantum=Fraction(1, 2))
    return end, raw


def _besides(text: str, start: int, raw: Raw, lexicon: Lexicon) -> Raw:
    """Remember the whole count: what is "and other three" here is "all four" there."""
    if not lexicon.data.besides or before_number(text, start, lexicon.besides, lexicon) is None:
        return raw
    return replace(raw, others=(*raw.others, raw.value + 1, raw.value + 2))


def _storey(text: str, raw: Raw, lexicon: Lexicon) -> Raw:
    """Remember the floors next to a floor: the third one in New York is the second in Paris."""
    after = lexicon.storeys.after(text, raw.end + (text[raw.end : raw.end + 1] in _SPACE))
    before = raw.start - (text[raw.start - 1 : raw.start] in _SPACE)
    if after is None and lexicon.storeys.before(text, before) is None:
        return raw
    return replace(raw, others=(*raw.others, raw.value - 1, raw.value + 1))


def _unit_after(folded: FoldedText, raw: Raw, lexicon: Lexicon) -> tuple[int, str | None]:
    """Return where the unit after a number ends, and its code."""
    text, at = folded.text, raw.end
    if raw.scale > 1 and text.startswith(". ", at):
        at += 1  # 5 Mio. Euro
    if text[at : at + 1] in _SPACE or text[at : at + 1] == "-":
        at += 1
    name = lexicon.unit_names.after(text, at)
    if name is None and lexicon.attached:  # آلاف الأميال: the article is written onto the unit
        article = next((word for word in lexicon.articles if text.startswith(word, at)), "")
        name = lexicon.unit_names.after(text, at + len(article)) if article else None
    if name is None and (raw.scale >= _LINKED or raw.bound is not Bound.EXACT):
        link = lexicon.links.after(text, at)
        if link is not None:
            at = link[1] + (text[link[1] : link[1] + 1] in _SPACE)
            name = lexicon.unit_names.after(text, at)
    if name is None or not _is_unit(folded, at, name[1]):
        return raw.end, raw.unit
    return name[1], name[0]


def _is_unit(folded: FoldedText, start: int, end: int) -> bool:
    """Tell a unit from the sign of the next sum (a $2 fine), a name (5G), a word (5 l'ont)."""
    text = folded.text
    if text[end : end + 1].isdigit() and not text[end - 1].isalpha():
        return False
    if end - start > 1 or not (text[start].isascii() and text[start].isalpha()):
        return True
    letter, after = folded.original[folded.span(start, end)[0]], text[end : end + 1]
    return not letter.isupper() and after not in {"'", "-"}


def _unit_before(
    text: str, start: int, unit: str | None, lexicon: Lexicon
) -> tuple[int, str | None]:
    """Return where the currency sign before a number begins, and the unit."""
    near = start - 1 if start > 0 and text[start - 1] in _SPACE else start
    symbol = lexicon.unit_symbols.before(text, near)
    if symbol is None:
        return start, unit
    code, at = symbol
    if code == "%" and (near != start or text[at - 1 : at].isdigit()):
        return start, unit
    return at, unit if unit not in {None, "$"} and unit != code else code


def _sign(text: str, start: int, raw: Raw, lexicon: Lexicon) -> tuple[int, Raw]:
    """Read a minus sign or word."""
    before = text[max(start - 2, 0) : start]
    if raw.digits and before.endswith("-") and before[:-1] in {"", "(", *_SPACE}:
        return start - 1, replace(raw, value=-raw.value)
    near = start - 1 if before[-1:] in _SPACE else start
    word = lexicon.minus.before(text, near)
    if word is None or raw.ordinal or raw.bound is Bound.VAGUE:
        return start, raw
    if before_number(text, start, lexicon.before, lexicon) is not None:
        return start, raw  # "au moins" is a bound
    return word[1], replace(raw, value=-raw.value, soft=False)


def _bounded(text: str, found: Found, lexicon: Lexicon) -> Found:
    """Read a bound before or after a number."""
    start, end, raw = found.start, found.end, found.raw
    if raw.ordinal or raw.bound is Bound.RANGE:
        return found
    phrase = before_number(text, start, lexicon.before, lexicon)
    if phrase is not None:
        bound, start = _BOUNDS[phrase[0]], phrase[1]
    else:
        phrase = _bound_after(text, end, lexicon)
        if phrase is None:
            return found
        bound, end = _BOUNDS[phrase[0]], phrase[1]
    if raw.bound is Bound.VAGUE:
        if raw.singular is None:
            return found
        raw = replace(raw, value=raw.singular, high=None)
    soft = raw.soft and (raw.value == 1 or raw.hint)
    return replace(found, start=start, end=end, raw=replace(raw, bound=bound, soft=soft))


def before_number(
    text: str, start: int, phrases: Phrases, lexicon: Lexicon
) -> tuple[str, int] | None:
    """Return the phrase that stands before a number, an article between them or not."""
    near = start - 1 if start > 0 and text[start - 1] in _SPACE else start
    phrase = phrases.before(text, near)
    if phrase is not None:
        return phrase
    filler = lexicon.fillers.before(text, near)
    if filler is None or filler[1] == 0:
        return None
    return phrases.before(text, filler[1] - 1 if text[filler[1] - 1] in _SPACE else filler[1])


def _bound_after(text: str, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    phrase = lexicon.after.after(text, end)
    if phrase is None and text[end : end + 1] in _SPACE and text[end + 1 : end + 2] != "+":
        phrase = lexicon.after.after(text, end + 1)
    if phrase is None:
        counter = lexicon.counters.after(text, end)
        phrase = None if counter is None else lexicon.after.after(text, counter[1])
    return phrase


def _follows_letters(text: str, start: int, lexicon: Lexicon) -> bool:
    """Tell digits that a name ends in: G20, F-16, كوفيد-19."""
    at = start
    if at > 1 and text[at - 1] in _CODE_SEPARATORS:
        at -= 1
    if at < 1 or not _is_letter(text[at - 1]):
        return at == start and text[start - 1 : start] == "[" and start > 0
    if at == start and written_onto(text, at, lexicon.attached):
        return False
    if at == start and lexicon.before.before(text, at) is not None:
        return False  # حوالي200: a space is missing
    return lexicon.unit_symbols.before(text, at) is None


def _letters_follow(text: str, end: int) -> bool:
    """Tell digits that a name begins with: 5G, 3D. A lone x counts times."""
    letters = _LETTERS.match(text, end)
    return letters is not None and _is_letter(text[end]) and letters[0] not in {"x", "х"}


def _is_letter(letter: str) -> bool:
    return letter.isalpha() and not is_han(letter)
