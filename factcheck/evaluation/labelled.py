"""Users' own labelled sets: tab-separated lines of label, language, premise, claim, and a kind.

A first line with the names of the columns may put them in another order; the kind, a word for the
sort of example by which figures are broken down, may be missing. Whatever is wrong is reported
with its line and the likely way to mend it, all of it at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from factcheck.core.errors import Problem, TableError, nearest_name
from factcheck.evaluation.metrics import CONTRADICTION, ENTAILMENT, LABELS, NEUTRAL

__all__ = ["LabelledPair", "parse_labelled", "read_labelled"]

COLUMNS = ("label", "language", "premise", "claim")
KIND = "kind"
_NAMES = {
    "entailment": ENTAILMENT,
    "entailed": ENTAILMENT,
    "entails": ENTAILMENT,
    "supported": ENTAILMENT,
    "supports": ENTAILMENT,
    "neutral": NEUTRAL,
    "absent": NEUTRAL,
    "omitted": NEUTRAL,
    "contradiction": CONTRADICTION,
    "contradicted": CONTRADICTION,
    "contradicts": CONTRADICTION,
    "refuted": CONTRADICTION,
    "refutes": CONTRADICTION,
}
# Labels of sets that know only two, and so do not say which of our three is meant.
_TWO_WAY = ("not_", "non-", "non_", "not ", "0", "1", "true", "false")
# More than this nobody mends by hand; a file of another form has as many as lines.
_MOST_PROBLEMS = 20
# The largest public NLI set is below half of this. Units: bytes.
_LARGEST = 200_000_000
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """A premise and a claim with the right label, an index of metrics.LABELS.

    `language` is the premise's; `kind` is empty where the set has none.
    """

    label: int
    language: str
    premise: str
    claim: str
    kind: str = ""


def read_labelled(path: Path) -> tuple[LabelledPair, ...]:
    """Return the pairs of a file.

    Raises: TableError when it cannot be read, or any line is wrong.
    """
    shown = str(path)
    try:
        if path.stat().st_size > _LARGEST:
            raise _whole(shown, "too large for a labelled set", f"at most {_LARGEST:,} bytes")
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise _whole(shown, f"cannot be read: {reason}") from None
    return parse_labelled(_decoded(data, shown), shown)


def parse_labelled(text: str, shown: str) -> tuple[LabelledPair, ...]:
    r"""Return the pairs of a text; `shown` names it in messages.

    >>> parse_labelled("supported\tfr\tIl pleut.\tIt rains.\n", "set.tsv")[0].claim
    'It rains.'

    Raises: TableError with every wrong line.
    """
    problems: list[Problem] = []
    pairs: list[LabelledPair] = []
    columns: Sequence[str] | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        cells = [cell.strip() for cell in line.removesuffix("\r").split("\t")]
        if not any(cells):
            continue
        if columns is None:
            columns = _header(cells)
            if columns:
                problems += _missing(columns, shown, number)
                continue
            columns = (*COLUMNS, KIND)
        found = list(_wrong(cells, columns, shown, number))
        problems += found
        if not found and not problems:
            pairs.append(_pair(dict(zip(columns, cells, strict=False))))
        if len(problems) > _MOST_PROBLEMS:
            more = "and perhaps more; the lines after this one were not read"
            raise TableError([*problems[:_MOST_PROBLEMS], Problem(shown, number, 1, more)])
    if problems:
        raise TableError(problems)
    if not pairs:
        raise _whole(shown, "no examples", f"write lines of {_form()}")
    return tuple(pairs)


def _pair(row: dict[str, str]) -> LabelledPair:
    return LabelledPair(
        label=_NAMES[row["label"].lower()],
        language=row["language"].lower(),
        premise=row["premise"],
        claim=row["claim"],
        kind=row.get(KIND, ""),
    )


def _header(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the columns that a first line names, nothing when it is an example."""
    named = tuple(cell.lower() for cell in cells)
    # "neutral" is no name of a column, so one that is says that the line names them.
    return named if "label" in named or {"premise", "claim"} <= set(named) else ()


def _missing(columns: Sequence[str], shown: str, number: int) -> Iterator[Problem]:
    for name in COLUMNS:
        if columns.count(name) != 1:
            state = "no column" if name not in columns else "two columns"
            near = nearest_name(name, [c for c in columns if c not in COLUMNS])
            hint = f"is '{near}' the {name}?" if near else f"name {', '.join(COLUMNS)}"
            yield Problem(shown, number, 1, f"{state} '{name}'", hint)


def _wrong(
    cells: Sequence[str], columns: Sequence[str], shown: str, number: int
) -> Iterator[Problem]:
    """Yield what is wrong with one example."""
    optional = columns == (*COLUMNS, KIND)
    least = len(COLUMNS) if optional else len(columns)
    if not least <= len(cells) <= len(columns):
        wanted = f"{least} or {len(columns)}" if optional else str(len(columns))
        message = f"{len(cells)} columns, not {wanted}"
        yield Problem(shown, number, 1, message, _column_hint(cells, least))
        return
    if cells[0].lower() in _languages() and columns[0] == COLUMNS[0]:
        message = f"a language where the label should be: {_quoted(cells[0])}"
        yield Problem(shown, number, 1, message, f"the order is {', '.join(COLUMNS)}")
        return
    at = 1
    for name, cell in zip(columns, cells, strict=False):
        what = _wrong_cell(name, cell)
        if what:
            yield Problem(shown, number, at, *what)
        at += len(cell) + 1


def _wrong_cell(name: str, cell: str) -> tuple[str, str] | None:
    """Return a message and a hint where a cell does not hold what its column should."""
    if name in COLUMNS and not cell:
        return f"empty {name}", "every example needs all four"
    if "\0" in cell:
        return f"a NUL character in the {name}", "was the file saved as UTF-16? save it as UTF-8"
    if name == "label" and cell.lower() not in _NAMES:
        return f"unknown label {_quoted(cell)}", _label_hint(cell.lower())
    if name == "language" and cell.lower() not in _languages():
        return f"unknown language {_quoted(cell)}", _language_hint(cell.lower())
    return None


def _column_hint(cells: Sequence[str], least: int) -> str:
    if len(cells) > least:
        return "a tab inside a text? write a space for it"
    if len(cells) == 1 and any(mark in cells[0] for mark in (",", ";", "  ")):
        return f"part the columns by tabs: {_form()}"
    return f"write {_form()}"


def _label_hint(label: str) -> str:
    near = nearest_name(label, _NAMES)
    if label.startswith(_TWO_WAY) or not near:
        return f"labels are {', '.join(LABELS)} (or supported, absent, contradicted)"
    return f"did you mean '{near}'?"


def _language_hint(language: str) -> str:
    premise = language.replace("_", "-").partition("-")[0]
    if premise in _languages():
        return f"write the language of the premise alone: {premise}"
    known = {name.lower(): code for code, name in _languages().items()}
    near = nearest_name(language, known)
    return f"write a code such as {known[near] if near else 'ar, fr, zh'}"


@cache
def _languages() -> dict[str, str]:
    """Return the English names of all languages that have a code of two or three letters."""
    names = Locale("en").languages.items()
    return {code: str(name) for code, name in names if code.isalpha()}


def _decoded(data: bytes, shown: str) -> str:
    """Return UTF-8 text, with or without a mark at its beginning."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TableError([Problem(shown, 1, 1, "UTF-16 text", "save the file as UTF-8")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = f"no UTF-8 text: byte 0x{data[error.start]:02x}"
        raise TableError(
            [Problem(shown, line, column, message, "save the file as UTF-8")]
        ) from None


def _whole(shown: str, message: str, hint: str = "") -> TableError:
    return TableError([Problem(shown, 0, 0, message, hint)])


def _form() -> str:
    return " TAB ".join(COLUMNS)


def _quoted(text: str) -> str:
    return f"'{text[:_SHOWN]}…'" if len(text) > _SHOWN else f"'{text}'"
