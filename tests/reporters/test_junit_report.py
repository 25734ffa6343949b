"""JUnit: valid by an XSD, read alike by two parsers, a case for each claim in each document."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from lxml import etree

from factcheck.core.report import Report

Render = Callable[..., str]
SHAPE = etree.XMLSchema(etree.parse(Path(__file__).parent / "junit.xsd"))


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own text


def outcomes(text: str) -> dict[tuple[str, str], str]:
    return {
        (case.attrib["name"], case.attrib["classname"]): next((child.tag for child in case), "pass")
        for case in parsed(text).iter("testcase")
    }


def test_junit_is_valid_by_the_xsd(any_case: Report, render: Render) -> None:
    SHAPE.assertValid(etree.fromstring(render("junit", any_case).encode()))


def test_two_parsers_read_the_same(any_case: Report, render: Render) -> None:
    text = render("junit", any_case)
    one = [(e.tag, dict(e.attrib), (e.text or "").strip()) for e in parsed(text).iter()]
    two = [
        (e.tag, dict(e.attrib), (e.text or "").strip())
        for e in etree.fromstring(text.encode()).iter()
    ]
    assert one == two


def test_a_case_for_each_claim_in_each_document(canonical: Report, render: Render) -> None:
    cases = outcomes(render("junit", canonical))
    assert {(cell.claim.id, cell.document) for cell in canonical.cells} <= set(cases)


OUTCOMES = [
    ("builder", "site-fr", "pass", "supported"),
    ("nobody-hurt", "press-ar", "failure", "an error"),
    ("first-voyage", "digest-zh", "system-out", "a warning passes and says so"),
    ("contract-length", "digest-zh", "skipped", "undetermined"),
    ("fares-november", "site-de", "skipped", "accepted"),
    ("fares-november", "press-ar", "failure", "an acceptance that has expired"),
    ("first-voyage", "archive-ru", "pass", "silent by policy"),
    ("FC901 could not check", "report-en", "error", "the check itself failed"),
]


@pytest.mark.parametrize(("name", "document", "outcome", "reason"), OUTCOMES)
def test_outcomes(
    name: str, document: str, outcome: str, reason: str, canonical: Report, render: Render
) -> None:
    assert outcomes(render("junit", canonical))[name, document] == outcome, reason


def test_counts_are_those_of_the_cases(any_case: Report, render: Render) -> None:
    root = parsed(render("junit", any_case))
    for node in (root, *root.iter("testsuite")):
        cases = list(node.iter("testcase"))
        seen = Counter(child.tag for case in cases for child in case)
        assert int(node.attrib["tests"]) == len(cases)
        assert int(node.attrib["failures"]) == seen["failure"]
        assert int(node.attrib["errors"]) == seen["error"]
        assert int(node.attrib.get("skipped", seen["skipped"])) == seen["skipped"]
