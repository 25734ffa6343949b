import gzip
import hashlib
from pathlib import Path

import pytest

from factcheck.training.claims_data import load_cells, load_english_cells, load_passages

ROWS = (
    ("Nothing to do with it.", "Rien à voir.", "Nada que ver."),
    ("The ship left on Monday.", "Le navire est parti lundi.", "El barco zarpó el lunes."),
    ("Two sailors stayed behind.", "Deux marins sont restés.", "Se quedaron dos marineros."),
    ("The captain was pleased.", "Le capitaine était content.", "El capitán estaba contento."),
)
ENGLISH = tuple(row[0] for row in ROWS[1:])
FRENCH = tuple(row[1] for row in ROWS[1:])
DIGEST = hashlib.sha256("\n".join(ENGLISH).encode()).hexdigest()
PASSAGE = f"A\tship\tfr,es\ttext/{{language}}.tsv.gz\t3\t{DIGEST}\tThe ship"
CLAIMS = (
    "A\tship\tsupported\t0\t0\tThe ship set sail on Monday.",
    "A\tship\tnumber\t1\t0\tFive sailors stayed behind.",
    "A\tship\tabsent\t-\t0\tThe ship carried grain.",
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of parallel text: French as it stands, Spanish in another order."""
    folder = tmp_path / "data" / "text"
    folder.mkdir(parents=True)
    french = "".join(f"{row[0]}\t{row[1]}\n" for row in ROWS)
    spanish = "".join(f"{row[0]}\t{row[2]}\n" for row in reversed(ROWS))
    again = f"{ROWS[1][0]}\tUna traducción posterior.\n"
    (folder / "fr.tsv.gz").write_bytes(gzip.compress(french.encode()))
    (folder / "es.tsv.gz").write_bytes(gzip.compress((spanish + again).encode()))
    return tmp_path / "data"


def tables(tmp_path: Path, passages: str = PASSAGE, claims: str = "\n".join(CLAIMS)) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir(exist_ok=True)
    (folder / "passages.tsv").write_text(f"# comment\n{passages}\n", encoding="utf-8")
    (folder / "claims.tsv").write_text(f"# comment\n{claims}\n", encoding="utf-8")
    return folder


def test_every_claim_becomes_cells_of_every_language(tmp_path, data):
    found = load_cells(data, tables=tables(tmp_path))
    assert {cell.source for cell in found} == {ENGLISH}
    assert [(cell.language, cell.kind, cell.label) for cell in found] == [
        (language, kind, label)
        for language in ("fr", "es")
        for kind, label in (
            ("editor", 0),
            ("editor-dropped", 1),
            ("number", 2),
            ("editor-absent", 1),
        )
    ]


def test_a_supported_claim_is_missed_without_its_lines(tmp_path, data):
    whole, dropped, *_ = load_cells(data, tables=tables(tmp_path))
    assert whole.translation == FRENCH
    assert dropped.translation == FRENCH[1:]
    assert whole.claim == dropped.claim == "The ship set sail on Monday."


def test_lines_are_found_in_any_order_and_the_first_translation_counts(tmp_path, data):
    (passage,) = load_passages(data, tables=tables(tmp_path))
    assert passage.translations["es"] == tuple(row[2] for row in ROWS[1:])


def test_english_is_checked_against_itself(tmp_path, data):
    whole, dropped, *_ = load_english_cells(data, tables=tables(tmp_path))
    assert (whole.language, whole.translation) == ("en", ENGLISH)
    assert dropped.translation == ENGLISH[1:]


def test_sets_are_kept_apart(tmp_path, data):
    assert load_cells(data, sets=("N",), tables=tables(tmp_path)) == []


@pytest.mark.parametrize(
    ("passages", "claims", "message"),
    [
        # a column too few
        (PASSAGE, "A\tship\tabsent\t-\t0", "claims.tsv:2: expected 6 filled columns, found 5"),
        # an empty column
        (PASSAGE, "A\tship\tabsent\t-\t0\t", "claims.tsv:2: expected 6 filled columns"),
        (PASSAGE, "A\tship\tvague\t0\t0\tSo.", "claims.tsv:2: unknown kind 'vague'"),
        (PASSAGE, "A\tship\tname\t0\t1\tSo.", "claims.tsv:2: half is '1' for kind name"),
        (PASSAGE, "A\tship\tname\t3\t0\tSo.", "claims.tsv:2: lines '3' are not among"),
        (PASSAGE, "A\tship\tname\t1,x\t0\tSo.", "claims.tsv:2: lines '1,x' are not among"),
        (PASSAGE, "A\tship\tsupported\t-\t0\tSo.", "claims.tsv:2: lines '-' are not among"),
        (PASSAGE, "A\tship\tabsent\t1\t0\tSo.", "claims.tsv:2: an absent claim rests on no line"),
        # a claim about a passage of another set
        (PASSAGE, "B\tship\tabsent\t-\t0\tSo.", "claims.tsv:2: set B has no passage 'ship'"),
        (
            PASSAGE.replace("\t3\t", "\tx\t"),
            CLAIMS[0],
            "passages.tsv:2: not a number of lines: 'x'",
        ),
        # the English lines are others than those the claims were written for
        (PASSAGE.replace(DIGEST, "0"), CLAIMS[0], "passages.tsv:2: no lines with this opening"),
        (PASSAGE.replace("es", "xx"), CLAIMS[0], "passages.tsv:2: no file "),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path, data, passages, claims, message):
    with pytest.raises(ValueError, match=r"tsv:2: ") as raised:
        load_cells(data, tables=tables(tmp_path, passages, claims))
    assert message in str(raised.value)


def test_a_line_that_a_language_lacks_is_told(tmp_path, data):
    (data / "text" / "es.tsv.gz").write_bytes(gzip.compress(b"Another line.\tOtra.\n"))
    with pytest.raises(ValueError, match=r"passages\.tsv:2: language es lacks the line 'The ship"):
        load_cells(data, tables=tables(tmp_path))
