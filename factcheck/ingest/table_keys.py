"""The keys of a claim table (schema 1): names, shapes, and what each is for.

The loader reads by these keys and `factcheck schema` prints them; there is no second list.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.claim import Role, Severity
from factcheck.core.verdict import VerdictKind
from factcheck.ingest.encoding_names import known_encodings, python_encoding
from factcheck.ingest.problems import Problems, quoted
from factcheck.ingest.rows import Key, Record
from factcheck.ingest.shapes import Choice, Day, Items, Pairs, Schema, Share, Switch, Text, Word
from factcheck.ingest.yaml_nodes import Node
from factcheck.registry import knows_language, language_codes, language_pack

__all__ = [
    "ACCEPT",
    "CLAIMS",
    "DOCUMENTS",
    "ENCODING",
    "GLOSSARY",
    "GLOSSARY_FILES",
    "ID",
    "LANGUAGE",
    "NOTE",
    "PATH",
    "POLICY",
    "REFERENCE_DATE",
    "ROLE",
    "SEVERITY",
    "SKIP",
    "SOURCE",
    "STATEMENT",
    "TABLE",
    "TOLERANCE",
    "TOPICS",
    "TRANSLATED_FROM",
    "VALUES",
]


_CODE = Word(r"\S{1,40}", "write a code such as fr")
_ENCODING_NAME = Word(r"\S{1,40}", "write a name such as utf-8")


class Version(StrEnum):
    """Versions of the table that this factcheck reads."""

    ONE = "1"


@dataclass(frozen=True, slots=True)
class Language:
    """The code of a language that has a pack. The one place that decides which languages pass."""

    def read(self, node: Node, name: str, problems: Problems) -> str | None:
        """Return the code; regions, scripts and names are answered with the code they mean."""
        code = _CODE.read(node, name, problems)
        if code is None or knows_language(code):
            return code
        meant = None if problems.full else _code_meant(code.lower())
        hint = f"did you mean '{meant}'? " if meant else ""
        message = f"unknown language {quoted(code)}"
        problems.add(node, message, f"{hint}known are {', '.join(language_codes())}")
        return None

    def schema(self) -> Schema:
        """Return the known codes."""
        return {"enum": list(language_codes())}


def _code_meant(written: str) -> str | None:
    """Return the code of `fr-CA`, `fr_CA`, `fra` or `French`."""
    from factcheck.core.errors import nearest_name

    names = {language_pack(code).name.lower(): code for code in language_codes()}
    primary = written.replace("_", "-").split("-")[0]
    near = nearest_name(primary, [*names, *names.values()])
    return names.get(near or "", near)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The name of a text encoding."""

    def read(self, node: Node, name: str, problems: Problems) -> str | None:
        """Return Python's name of the encoding."""
        written = _ENCODING_NAME.read(node, name, problems)
        if written is None:
            return None
        found = python_encoding(written)
        if found is None:
            lowered = written.lower().replace("-", "_")
            message = f"unknown text encoding {quoted(written)}"
            problems.add_near(node, message, lowered, known_encodings())
        return found

    def schema(self) -> Schema:
        """Return a string; there are too many names, each with too many spellings, to list."""
        return {"type": "string", "examples": ["utf-8", "gb18030", "windows-1256", "iso-8859-1"]}


_ID = Word(
    r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
    "an id is letters a-z, digits, '.', '_' and '-', beginning with a letter or digit",
    numeric=True,
)
_PATH = Word(r".+", "write a path on one line")
_HASH = Word(r"sha256:[0-9a-f]{64}", "write sha256: and 64 hexadecimal digits")
# A claim is one sentence; 1,000 code points are twice the longest that was found in news. A model
# reads no more either.
_SENTENCE = Text(1_000)
_NAME = Text(200)
_NOTE = Text(10_000)

_ROLE = Choice(tuple(role for role in Role if role is not Role.SOURCE))
_SEVERITY = Choice(tuple(reversed(Severity)))
_VERDICT = Choice(tuple(kind for kind in VerdictKind if kind is not VerdictKind.SUPPORTED))


ID = Key("id", _ID, "A short name, used in reports and on the command line.", required=True)
PATH = Key(
    "path",
    _PATH,
    "The file, relative to this table, with '/' between folders; beside or below the table.",
    required=True,
)
LANGUAGE = Key(
    "language",
    Language(),
    "The language to check. Of a page in two languages only this one is read.",
    required=True,
)
ENCODING = Key(
    "encoding",
    Encoding(),
    "The text encoding of the file; needed only when it is none of UTF-8, UTF-16 and UTF-32.",
)
ROLE = Key(
    "role",
    _ROLE,
    "What the text is to the source: a translation must carry every claim, a summary may leave "
    "claims out, a report (an independent article) owes only the truth, background must only not "
    "contradict.",
    default=Role.TRANSLATION.value,
)
TRANSLATED_FROM = Key(
    "translated_from",
    _HASH,
    "The hash of the source text that was translated (sha256:...); a source that has changed "
    "since is then reported. `factcheck accept --source` writes it.",
)

STATEMENT = Key(
    "statement",
    _SENTENCE,
    "The fact, as one English sentence that can be understood on its own.",
    required=True,
)
SEVERITY = Key(
    "severity",
    _SEVERITY,
    "The most that a finding about this claim can weigh, whatever the policy says.",
    default=Severity.ERROR.value,
)
TOPICS = Key("topics", Items(_NAME, "topic", unique=True), "Words to group claims by.")
ACCEPT = Key(
    "accept",
    Items(_SENTENCE, "wording", unique=True),
    "Other wordings or values that count as the same fact.",
)
TOLERANCE = Key(
    "tolerance",
    Share(),
    "How far a number may lie from the claim's, as a share of it: 5% or 0.05.",
    default="0",
)
VALUES = Key(
    "values",
    Switch(),
    "Whether numbers, times and names in this claim are compared by value; off for figures of "
    "speech.",
    default="on",
)
SKIP = Key("skip", Items(_ID, "id", unique=True), "Documents that this claim is not checked in.")
NOTE = Key("note", _NOTE, "A remark for people; factcheck does not read it.")

VERSION = Key("version", Choice((Version.ONE,)), "The version of this format.", required=True)
REFERENCE_DATE = Key(
    "reference_date",
    Day(),
    "The day that 'Friday', 'since 2018' and 'the end of the decade' are counted from; usually "
    "the day the source was published.",
)
SOURCE = Key(
    "source",
    Record(
        "the source",
        "The English text that the claims are taken from.",
        (ID, PATH, LANGUAGE, ENCODING),
    ),
    "The English text that the claims are taken from; every claim is checked against it first.",
)
DOCUMENTS = Key(
    "documents",
    Items(
        Record(
            "a document",
            "One text to check.",
            (ID, PATH, LANGUAGE, ROLE, ENCODING, TRANSLATED_FROM),
        ),
        "document",
        least=1,
    ),
    "The texts to check.",
    required=True,
)
CLAIMS = Key(
    "claims",
    Items(
        Record(
            "a claim",
            "One fact that every translation must carry.",
            (ID, STATEMENT, SEVERITY, TOPICS, ACCEPT, TOLERANCE, VALUES, SKIP, NOTE),
        ),
        "claim",
        least=1,
    ),
    "The facts that every translation must carry.",
    required=True,
)
GLOSSARY = Key(
    "glossary",
    Pairs(
        _NAME,
        "name",
        Pairs(Language(), "language", Items(_NAME, "form", least=1, unique=True)),
    ),
    "English names and their forms in other languages: Roscosmos: {ar: [...], zh: [...]}.",
)
GLOSSARY_FILES = Key(
    "glossary_files",
    Items(_PATH, "path", unique=True),
    "Glossaries kept in files beside or below the table: CSV with a column a language, or TBX.",
)
POLICY = Key(
    "policy",
    Pairs(_ROLE, "role", Pairs(_VERDICT, "verdict", _SEVERITY)),
    "How much each verdict weighs in each role, where it differs from the default: "
    "translation: {omitted: warning}.",
)

TABLE = Record(
    "the table",
    "A claim table of factcheck: the facts that every translation must carry.",
    (
        VERSION,
        REFERENCE_DATE,
        SOURCE,
        DOCUMENTS,
        CLAIMS,
        GLOSSARY,
        GLOSSARY_FILES,
        POLICY,
    ),
)
