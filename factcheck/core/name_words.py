"""What a language pack says of names: honorifics, organisation words, well-known names."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Forms", "NameWords", "forms"]

Forms = tuple[tuple[str, tuple[str, ...]], ...]


def forms(table: str) -> Forms:
    """Read a compact table of names: ``KEY: form, form; KEY: form``.

    In a form, ``*`` after a word stands for any ending (and for any case of its first letter), and
    ``~`` before it marks a form that may mean something else as well: it can explain a name of
    the claim, but is never taken for another name.

    >>> forms("US: USA, americ*; DE: German*, ~Saxon*")
    (('US', ('USA', 'americ*')), ('DE', ('German*', '~Saxon*')))
    """
    rows = (row.partition(":") for row in table.split(";") if row.strip())
    return tuple(
        (key.strip(), tuple(form.strip() for form in written.split(",") if form.strip()))
        for key, _, written in rows
    )


# Compared by identity: a table as large as this is looked up by, never compared.
@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """Data of one language; all words in lower case unless they are names.

    `titles` stand before a person and are no part of the name; after those that are `honorifics`
    (Mr) even a country's name is a person's. `not_names` are capitalised
    without being names, `translated` are capitalised words that other languages translate
    instead of transcribing (Christmas, Street). `particles` join the words of a name.
    `organisation_heads` and `place_heads` tell what a name with such a word is. `given_names`
    tell persons, `speech` are verbs of saying beside a person, `quoting` stand before one (laut X).

    `organisations` and `places` list well-known names by a key that all languages share (for
    territories the CLDR code, whose plain name CLDR gives; else the English name).

    Scripts without capitals: `shapes` are Han characters typical of transcribed names; `spelling`
    weighs pieces of words, ``^`` and ``$`` for their ends, by how they speak for such a name, after
    the weight of any word: ``1; -2 ^ال ها$; 3 وف$``;
    `transcribing` are all characters used to write foreign sounds, `surnames` native family
    names, `variants` pairs of strings whose characters are written one for the other.

    Scripts other than Latin: `sounds` tells what Latin letters a character of the script stands
    for in names, with its share in percent: ``б b98 p1; ь -77 i8`` ("-" for no letter).
    """

    titles: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    translated: frozenset[str] = frozenset()
    organisation_heads: frozenset[str] = frozenset()
    place_heads: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    organisations: Forms = ()
    places: Forms = ()
    shapes: frozenset[str] = frozenset()
    spelling: str = ""
    transcribing: str = ""
    sounds: str = ""
    surnames: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    variants: tuple[tuple[str, str], ...] = ()
