"""Rows of the diff: their kinds, what is marked, which row a claim stands beside, folding, size."""

import time
from dataclasses import replace

import pytest

from factcheck import registry
from factcheck.core.alignment import Alignment
from factcheck.core.claim import Claim, Role, Severity
from factcheck.core.document import Segment
from factcheck.core.nli import NLIScores
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Cell, DocumentResult, Finding, Report, Status
from factcheck.core.rules import Rule
from factcheck.core.value import Mention, Relation, ValueComparison
from factcheck.core.verdict import Direction, Evidence, Verdict, VerdictKind
from factcheck.reporters._diff_notes import note_runs
from factcheck.reporters._diff_rows import Note, RowKind, sheets
from factcheck.reporters._diff_words import changed_words, joined, whole_words

SOURCE = (
    "The mayor opened the bridge.",
    "It cost 12 million euros.",
    "Nobody was hurt.",
    "It rained.",
)
GERMAN = (
    "Der Bürgermeister eröffnete die Brücke.",
    "Sie kostete 13 Millionen Euro.",
    "Kinder winkten.",
)
ROWS = (((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ()), ((), (2,)))
COST = Claim("cost", "The bridge cost 12 million euros.")


def segments(lines):
    result, start = [], 0
    for number, line in enumerate(lines, start=1):
        result.append(Segment(line, start, start + len(line), number))
        start += len(line) + 1
    return tuple(result)


def document(lines, language="de", role=Role.TRANSLATION, rows=ROWS, **fields):
    alignment = tuple(Alignment(s, d, 0.9 if s and d else 0.0) for s, d in rows)
    return DocumentResult(
        id=language,
        path=f"{language}.txt",
        language=language,
        role=role,
        segments=len(lines),
        lines=segments(lines),
        alignment=alignment,
        **fields,
    )


def cell(claim, of, kind, position=None, values=(), status=Status.NEW, severity=Severity.ERROR):
    evidence = ()
    if position is not None:
        line = of.lines[position]
        direction = {
            VerdictKind.SUPPORTED: Direction.SUPPORTS,
            VerdictKind.OMITTED: Direction.NEAREST,
        }.get(kind, Direction.CONTRADICTS)
        evidence = (Evidence(of.path, line.line, line.start, line.end, line.text, direction),)
    verdict = Verdict(kind, 0.5, NLIScores(0.3, 0.4, 0.3), evidence, values)
    finding = None
    if kind is not VerdictKind.SUPPORTED:
        finding = Finding(Rule.OMITTED, severity, "", of.id, claim.id, evidence, status)
    return Cell(claim, of.id, of.language, verdict, finding)


def differs(expected, found, claim, line, normal="12 million"):
    def mention(text, within):
        start = within.index(text)
        return Mention("number", text, start, start + len(text), normal, None)

    return ValueComparison(
        "number", mention(expected, claim.statement), mention(found, line), Relation.DIFFERS
    )


def report(of, *cells, anchors=(), source=SOURCE):
    claims = tuple(one.claim for one in cells)
    whole = DocumentResult("en", "en.txt", "en", Role.SOURCE, len(source), lines=segments(source))
    return Report("m", "claims.yaml", claims, (of,), cells, whole, anchors)


def rows_of(one):
    (sheet,) = sheets(one)
    return sheet.rows


def marked(line):
    return [line.segment.text[start:end] for start, end in line.marks]


def test_the_value_is_marked_on_both_sides():
    of = document(GERMAN)
    value = differs("12 million", "13 Millionen", COST, GERMAN[1])
    rows = rows_of(report(of, cell(COST, of, VerdictKind.ALTERED, 1, (value,))))
    assert [row.kind for row in rows] == [
        RowKind.UNCLAIMED,
        RowKind.ALTERED,
        RowKind.MISSING,
        RowKind.MISSING,
        RowKind.ADDED,
    ]
    assert marked(rows[1].source[0]) == ["12 million"]
    assert marked(rows[1].document[0]) == ["13 Millionen"]
    assert not any(line.marks for row in rows if row is not rows[1] for line in row.source)


def test_a_value_that_the_source_words_otherwise_is_read_with_its_comparator():
    source = (SOURCE[0], "It cost twelve million euros.", *SOURCE[2:])
    of = document(GERMAN)
    comparator = registry.comparator("number")
    (mention,) = (
        m for m in comparator.find(COST.statement, registry.language_pack("en")) if "12" in m.text
    )
    value = replace(differs(mention.text, "13 Millionen", COST, GERMAN[1]), expected=mention)
    rows = rows_of(report(of, cell(COST, of, VerdictKind.ALTERED, 1, (value,)), source=source))
    assert any("twelve million" in text for text in marked(rows[1].source[0]))


HURT = Claim("hurt", "Nobody was hurt.")
PLACES = [
    # kind, position of the evidence, anchor, row, reason
    (VerdictKind.SUPPORTED, 1, 0, 1, "where its evidence stands"),
    (VerdictKind.OMITTED, 0, 2, 2, "beside the source line that nothing carries"),
    (VerdictKind.OMITTED, 0, None, None, "nowhere, when that line is not known"),
    (VerdictKind.UNDETERMINED, 0, 2, 0, "beside the line that leaves it open"),
    (VerdictKind.UNDETERMINED, None, 2, 2, "beside the source line, without evidence"),
]


@pytest.mark.parametrize(("kind", "position", "anchor", "row", "reason"), PLACES)
def test_the_row_a_claim_stands_beside(kind, position, anchor, row, reason):
    of = document(GERMAN)
    anchors = () if anchor is None else (anchor,)
    (sheet,) = sheets(report(of, cell(HURT, of, kind, position), anchors=anchors))
    found = [index for index, one in enumerate(sheet.rows) if one.notes]
    assert found == ([] if row is None else [row]), reason
    assert bool(sheet.notes) is (row is None)


# Rows of the alignment, the line that tells the claim, the source line it rests on; then the rows
# that are shown, as (source, document, kind).
JOINS = [
    pytest.param(
        (((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), ()), ((3,), ())),
        (2, 2),
        [((0,), (0,), " "), ((1,), (1,), " "), ((2,), (2,), "="), ((3,), (), "-")],
        id="one left alone on each side",
    ),
    pytest.param(
        (((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), ()), ((3,), ())),
        (2, 1),
        [((0,), (0,), " "), ((1,), (1, 2), "="), ((2,), (), "-"), ((3,), (), "-")],
        id="it goes on where the line before it ends",
    ),
    pytest.param(
        (((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), ()), ((3,), ())),
        (2, 0),
        [((0,), (0,), " "), ((1,), (1,), " "), ((), (2,), "="), ((2,), (), "-"), ((3,), (), "-")],
        id="another line stands between: it tells the claim all the same",
    ),
    pytest.param(
        (((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), ())),
        (2, 3),
        [((0,), (0,), " "), ((1,), (1,), " "), ((2,), (2,), "="), ((3,), (), "→")],
        id="told beside another line of the source",
    ),
]


@pytest.mark.parametrize(("rows", "told", "expected"), JOINS)
def test_a_line_that_tells_a_claim_stands_beside_its_source(rows, told, expected):
    of = document(GERMAN, rows=rows)
    line, anchor = told
    one = report(of, cell(HURT, of, VerdictKind.SUPPORTED, line), anchors=(anchor,))
    found = [
        (
            tuple(s.segment.line - 1 for s in row.source),
            tuple(d.segment.line - 1 for d in row.document),
            row.kind.sign,
        )
        for row in rows_of(one)
    ]
    assert found == expected


def test_an_altered_value_told_elsewhere_is_marked_on_both_sides():
    of = document(GERMAN, rows=(((0,), (1,)), ((1,), ()), ((2,), (2,)), ((3,), ())))
    value = differs("12 million", "13 Millionen", COST, GERMAN[1])
    one = report(of, cell(COST, of, VerdictKind.ALTERED, 1, (value,)), anchors=(1,))
    first, second, *_ = rows_of(one)
    assert (first.kind, second.kind) == (RowKind.ALTERED, RowKind.ELSEWHERE)
    assert marked(first.document[0]) == ["13 Millionen"]
    assert marked(second.source[0]) == ["12 million"]
    text = registry.reporter("diff").render(one, RenderOptions(80))
    assert "cost: altered, told at line 2" in text
    assert "[-12 million-]" in text


@pytest.mark.parametrize(
    ("role", "marks"),
    [
        pytest.param(Role.TRANSLATION, ["[-It rained.-]", "{+Kinder winkten.+}"], id="owes all"),
        pytest.param(Role.SUMMARY, ["{+Kinder winkten.+}"], id="may leave out"),
        pytest.param(Role.REPORT, [], id="owes nothing"),
    ],
)
def test_whole_lines_are_marked_where_the_role_minds(role, marks):
    text = registry.reporter("diff").render(report(document(GERMAN, role=role)), RenderOptions(80))
    every = ["[-It rained.-]", "{+Kinder winkten.+}"]
    assert [one for one in every if one in text] == marks


def test_evidence_of_two_lines_belongs_beside_the_one_with_the_value():
    of = document(GERMAN)
    evidence = Evidence(of.path, 1, 0, of.lines[1].end, " ".join(GERMAN[:2]), Direction.CONTRADICTS)
    value = differs("12 million", "13 Millionen", COST, evidence.text)
    one = cell(COST, of, VerdictKind.ALTERED, 0, (value,))
    one = replace(one, verdict=replace(one.verdict, evidence=(evidence,)))
    rows = rows_of(report(of, one))
    assert [bool(row.notes) for row in rows] == [False, True, False, False, False]
    assert marked(rows[1].document[0]) == ["13 Millionen"]


PROBLEMS = [
    # role, rows that are problems of their own, reason
    (Role.TRANSLATION, 3, "owes every line and adds none"),
    (Role.SUMMARY, 1, "may leave out, may not add"),
    (Role.REPORT, 0, "owes nothing"),
    (Role.BACKGROUND, 0, "owes nothing"),
]


@pytest.mark.parametrize(("role", "count", "reason"), PROBLEMS)
def test_which_lines_without_a_counterpart_are_problems(role, count, reason):
    rows = rows_of(report(document(GERMAN, role=role)))
    assert sum(row.problem for row in rows) == count, reason


@pytest.mark.parametrize(
    ("status", "severity", "problem", "reason"),
    [
        (Status.NEW, Severity.NOTE, True, "a note counts"),
        (Status.EXPIRED, Severity.ERROR, True, "no longer accepted"),
        (Status.ACCEPTED, Severity.ERROR, False, "a person has accepted it"),
        (Status.NEW, Severity.SILENT, False, "the policy is silent"),
    ],
)
def test_which_claims_are_problems(status, severity, problem, reason):
    of = document(GERMAN, role=Role.REPORT)
    one = cell(COST, of, VerdictKind.ALTERED, 1, status=status, severity=severity)
    assert rows_of(report(of, one))[1].problem is problem, reason


FOLDED = [
    # rows of context, lines of the source on the screen, reason
    (0, (2,), "the problem alone"),
    (1, (1, 2, 3), "and one on each side"),
    (9, (1, 2, 3, 4), "all there are"),
]


@pytest.mark.parametrize(("context", "numbers", "reason"), FOLDED)
def test_rows_without_a_problem_are_folded(context, numbers, reason):
    of = document(GERMAN, role=Role.REPORT)
    one = report(of, cell(COST, of, VerdictKind.ALTERED, 1))
    options = RenderOptions(80, only_problems=True, context=context)
    text = registry.reporter("diff").render(one, options)
    assert tuple(n for n, line in enumerate(SOURCE, 1) if line.split(" ", 2)[-1] in text) == (
        numbers
    ), reason
    assert ("⋯" in text) is (len(numbers) < len(SOURCE))


WORDS = [
    # old, new, removed, added, reason
    ("It cost 12 million.", "It cost 13 million.", ["12"], ["13"], "a word"),
    ("It cost 1,200 euros.", "It cost 1,300 euros.", ["1,200"], ["1,300"], "a number is one word"),
    ("渡轮可载一千人。", "渡轮可载两千人。", ["一"], ["两"], "a character of Han"),
    ("フェリーは赤い", "フェリーは青い", ["赤"], ["青"], "and beside kana"),
    ("The red old ferry left.", "The ferry left.", ["red old"], [], "neighbours are joined"),
    ("The ferry left.", "The Ferry left.", [], [], "case is no change"),
    ("The ferry left.", "Nobody saw the storm.", [], [], "another sentence altogether"),
    ("", "", [], [], "nothing at all"),
]


@pytest.mark.parametrize(("old", "new", "removed", "added", "reason"), WORDS)
def test_which_words_changed(old, new, removed, added, reason):
    first, second = changed_words(old, new)
    assert [old[a:b] for a, b in first] == removed, reason
    assert [new[a:b] for a, b in second] == added, reason


def test_in_one_language_the_changed_words_are_marked():
    lines = (SOURCE[0], "It cost 13 million euros.", "Children waved.")
    rows = rows_of(report(document(lines, "en-GB")))
    assert marked(rows[0].source[0]) == []
    assert (marked(rows[1].source[0]), marked(rows[1].document[0])) == (["12"], ["13"])


def test_ranges_become_whole_words():
    assert whole_words("وحتى 2028م", [(5, 9)]) == ((5, 10),)
    assert whole_words("到2028年", [(1, 5)]) == ((1, 5),)
    assert joined("a b", [(2, 3), (0, 1)]) == ((0, 3),)


OPENED = Claim("opened", "The bridge was opened on Monday.")
FELL = Claim("fell", "The old bridge fell in 2019.")
TOLD = "The bridge was opened on Monday, and the mayor said that the old bridge fell in 2019."
LEFT_OUT = [
    # verdict on the other claim of the line, words marked, reason
    (VerdictKind.SUPPORTED, ["fell in 2019"], "the longest run of words that only it speaks of"),
    (VerdictKind.OMITTED, [], "nothing on the line is carried that would set it off"),
]


@pytest.mark.parametrize(("other", "words", "reason"), LEFT_OUT)
def test_the_words_of_a_line_that_are_left_out(other, words, reason):
    of = document(("Die Brücke wurde am Montag eröffnet.",), rows=(((0,), (0,)),))
    cells = cell(OPENED, of, other, 0), cell(FELL, of, VerdictKind.OMITTED, 0)
    (row,) = rows_of(report(of, *cells, anchors=(0, 0), source=(TOLD,)))
    assert row.kind is RowKind.OMITTED
    assert marked(row.source[0]) == words, reason


def test_a_text_cannot_forge_our_signs():
    lines = ("Alles {+gut+} und [-nichts-].", *GERMAN[1:])
    text = registry.reporter("diff").render(report(document(lines)), RenderOptions(80))
    assert "‹{+›gut‹+}›" in text
    assert "‹[-›nichts‹-]›" in text


EMPTY = [
    ((), (), (), "nothing at all"),
    (("Ein Satz.",), (), (((), (0,)),), "no source lines"),
    ((), ("One line.",), (((0,), ()),), "no lines in the document"),
    (("Ein Satz.",), ("One line.",), (((0,), (0,)),), "one line"),
]


@pytest.mark.parametrize(("lines", "source", "rows", "reason"), EMPTY)
@pytest.mark.parametrize("width", [40, 120])
def test_empty_and_tiny_documents(lines, source, rows, reason, width):
    of = document(lines, rows=rows)
    one = report(of, cell(HURT, of, VerdictKind.OMITTED), source=source)
    text = registry.reporter("diff").render(one, RenderOptions(width))
    assert text.endswith("\n"), reason
    assert "hurt" in text


def big(count):
    lines = tuple(f"Die Zeile {n} sagt etwas anderes als vorher." for n in range(count))
    source = tuple(f"Line {n} says another thing than before." for n in range(count))
    of = document(lines, rows=tuple(((n,), (n,)) for n in range(count)))
    claims = [Claim(f"c{n}", source[n]) for n in range(0, count, 10)]
    cells = [cell(c, of, VerdictKind.WEAKENED, 10 * n) for n, c in enumerate(claims)]
    return report(of, *cells, source=source, anchors=tuple(range(0, count, 10)))


def test_cost_is_nearly_linear():
    def seconds(one):
        start = time.perf_counter()
        registry.reporter("diff").render(one, RenderOptions(120, color=True))
        return time.perf_counter() - start

    few, many = big(1000), big(5000)
    seconds(big(50))  # loads what is loaded once
    assert seconds(many) < 12 * seconds(few) + 0.5


def test_a_note_of_an_omitted_claim_tells_what_was_looked_for():
    claim = Claim("cost", "It cost 12 million euros on Friday.")
    values = tuple(
        ValueComparison(kind, Mention(kind, text, 0, 1, normal, None), None, Relation.MISSING)
        for kind, text, normal in (
            ("number", "12 million euros", "12000000 EUR"),
            ("time", "Friday", "Friday"),
            ("modality", "not", "negated"),
        )
    )
    omitted = cell(claim, document(GERMAN), VerdictKind.OMITTED, 0, values)
    words = "".join(run.text for run in note_runs(Note(cell=omitted), "de"))
    assert ", looked for 12 million euros (= 12000000 EUR) · Friday, nearest is line" in words
