"""The page: what it holds, that it needs nothing from elsewhere, that no text becomes markup."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import html5lib
import pytest

from factcheck import registry
from factcheck.core.alignment import Alignment
from factcheck.core.document import Segment
from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.reporters._html_quotes import quote


def page_text(report: Report) -> str:
    return registry.reporter("html").render(report, RenderOptions())


def parsed(text: str):
    return html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)


@pytest.mark.parametrize("case", ["aligned", "canonical", "clean", "hostile", "nothing-checked"])
def test_the_page_matches_its_golden_file(
    case: str,
    case_report: Callable[[str], Report],
    golden: Callable[[str, str, str], None],
) -> None:
    golden(case, "report.html", page_text(case_report(case)))


CASES = ["aligned", "canonical", "clean", "hostile", "nothing-checked", "many-documents"]


@pytest.fixture(params=CASES)
def page(request: pytest.FixtureRequest, case_report: Callable[[str], Report]) -> str:
    return page_text(case_report(request.param))


def test_it_is_valid_html_by_a_strict_parser(page: str) -> None:
    html5lib.HTMLParser(strict=True).parse(page)


def test_nothing_is_fetched_and_only_our_own_style_and_script_may_run(page: str) -> None:
    tree = parsed(page)
    policy = next(m for m in tree.iter("meta") if m.get("http-equiv")).get("content")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for name, rule in (("style", "style-src"), ("script", "script-src")):
        (element,) = tree.iter(name)
        digest = hashlib.sha256((element.text or "").encode()).digest()
        assert rules[rule] == f"'sha256-{base64.b64encode(digest).decode()}'"
    style = next(tree.iter("style")).text or ""
    assert "url(" not in style
    assert "@import" not in style
    for element in tree.iter():
        assert not {"src", "srcset", "style", "action", "poster", "background"} & set(
            element.attrib
        )
        assert element.get("href", "#").startswith("#")
        assert not any(name.startswith("on") for name in element.attrib)


def test_links_lead_somewhere_and_ids_are_single(page: str) -> None:
    tree = parsed(page)
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    assert not [name for name, count in ids.items() if count > 1]
    for element in tree.iter():
        for name in ("href", "aria-labelledby"):
            if target := element.get(name):
                assert target.lstrip("#") in ids


def test_headings_come_in_order_and_parts_are_named(page: str) -> None:
    tree = parsed(page)
    levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for part in ("header", "nav", "main", "footer"):
        assert len(list(tree.iter(part))) == 1
    assert all(th.get("scope") in {"col", "row"} for th in tree.iter("th"))
    first = next(e for e in tree.iter() if e.tag == "a")
    assert (first.get("class"), first.get("href")) == ("skip", "#findings")


def test_each_cell_of_the_matrix_jumps_to_its_card(case_report: Callable[[str], Report]) -> None:
    report = case_report("canonical")
    tree = parsed(page_text(report))
    cards = {card.get("id"): card for card in tree.iter("article")}
    (table,) = (t for t in tree.iter("table") if t.get("class") == "matrix")
    links = [a.get("href")[1:] for a in table.iter("a")]
    assert len(links) == len(set(links)) == len(report.cells)
    assert {(cards[to].get("data-claim"), cards[to].get("data-verdict")) for to in links} == {
        (cell.claim.id, cell.verdict.kind.value) for cell in report.cells
    }


def test_quotes_tell_their_language_and_direction(case_report: Callable[[str], Report]) -> None:
    tree = parsed(page_text(case_report("aligned")))
    quotes = [span for block in tree.iter("blockquote") for span in block.iter("span")]
    assert {span.get("lang") for span in quotes} == {"ar", "fr", "zh", "en"}
    assert {span.get("dir") for span in quotes} == {"auto"}


TURNED = [
    # text, begins with a right-to-left mark, reason
    ("ناسا في موسكو", False, "the browser sees it by itself"),
    ("NASA في موسكو", True, "a Latin name first would turn the whole line"),
    ("«12 NASA» في موسكو", True, "signs and digits have no direction"),
    ("2028", False, "no letter at all"),
]


@pytest.mark.parametrize(("text", "turned", "reason"), TURNED)
def test_the_direction_of_lines_that_start_with_a_foreign_name(
    *, text: str, turned: bool, reason: str
) -> None:
    assert quote(text, "ar").turned is turned, reason
    assert quote(text, "fr").turned is False


HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def payloads() -> list[str]:
    r"""Return 60 texts that would be markup, attributes, scripts, styles, templates or controls."""
    script = "alert(1)"
    return [
        f"<script>{script}</script>",
        f"</script><script>{script}</script>",
        f"</style><script>{script}</script>",
        f"</title><script>{script}</script>",
        f"</textarea><script>{script}</script>",
        f"--><script>{script}</script><!--",
        f"]]><script>{script}</script><![CDATA[",
        f"<scr<script>ipt>{script}</scr</script>ipt>",
        f"<ScRiPt >{script}</sCrIpT>",
        f"<script/src=//e.example></script {script}>",
        f"<img src=x onerror={script}>",
        f"<img/src=x/onerror={script}>",
        f"<svg onload={script}>",
        f"<svg><script>{script}</script></svg>",
        f"<svg><animate onbegin={script} attributeName=x>",
        f"<math><mi xlink:href='javascript:{script}'>x</mi></math>",
        f"<iframe srcdoc='<script>{script}</script>'>",
        f"<iframe src=javascript:{script}>",
        f"<object data=javascript:{script}>",
        "<embed src=//e.example/x.swf>",
        f"<body onload={script}>",
        f"<details open ontoggle={script}>",
        f"<input autofocus onfocus={script}>",
        f"<marquee onstart={script}>",
        f"<video><source onerror={script}></video>",
        f"<form action=javascript:{script}><button>x</button></form>",
        "<base href=//e.example/>",
        "<link rel=stylesheet href=//e.example/x.css>",
        "<meta http-equiv=refresh content='0;url=//e.example'>",
        "<meta http-equiv=Content-Security-Policy content='script-src *'>",
        "<style>*{background:url(//e.example)}</style>",
        "<template><b>x</b></template>",
        "<table><tr><td>x",
        "</td></tr></table></main></body></html>",
        "<plaintext>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        f'" onmouseover="{script}',
        f"' onmouseover='{script}",
        f'" autofocus onfocus={script} x="',
        f'x" style="background:url(javascript:{script})',
        f"` onmouseover=`{script}",
        f"javascript:{script}",
        f'#" onclick="{script}',
        f"data:text/html,<script>{script}</script>",
        "{{ 7 * 7 }}",
        "{% for x in y %}{{ x }}{% endfor %}",
        "{{ page.__class__.__mro__ }}",
        "${7*7} #{7*7} <%= 7*7 %>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "&quot; onmouseover=&quot;alert(1)",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        r"\u003cscript\u003ealert(1)\u003c/script\u003e",
        "＜script＞alert(1)＜/script＞",
        f"<img src=x\x00 onerror={script}>",
        f"<\x00script>{script}</script>",
        f"<a href='java\tscript:{script}'>x</a>",
        "half \ud83d <b>\udfff</b> surrogate",
        "\x1b[31m\x07\x08<i>\x9b2J</i>\x7f\ufffe",
        "\u202e<u>gpj.exe\u2066</u>\u200b\u2028",
    ]


PAYLOADS = payloads()


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) >= 60


def with_lines(report: Report, text: str) -> Report:
    """Put the text into the lines of source and documents too."""
    lines = (
        Segment(f"before {text} after", 0, len(text) + 13, 2),
        Segment(text, len(text) + 14, 2 * len(text) + 14, 3),
    )
    rows = (Alignment((0,), (0,), 0.5), Alignment((1,), (), 0.0), Alignment((), (1,), 0.0))
    documents = tuple(replace(one, lines=lines, alignment=rows) for one in report.documents)
    source = replace(report.source, lines=lines) if report.source else None
    return replace(report, documents=documents, source=source, anchors=(1,))


def skeleton(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return every element with the names of its attributes; a language tag may be there or not."""
    return [
        (str(element.tag), tuple(sorted(set(element.attrib) - {"lang"})))
        for element in parsed(text).iter()
        if element.tag not in {"mark", "del", "ins", "b"}  # by what is found in a line
    ]


@pytest.fixture
def harmless(everywhere: Callable[..., Report]) -> str:
    return page_text(with_lines(everywhere("harmless", 2), "harmless"))


def test_no_text_becomes_markup(harmless: str, everywhere: Callable[..., Report]) -> None:
    expected, script = skeleton(harmless), next(parsed(harmless).iter("script")).text
    for payload in PAYLOADS:
        text = page_text(with_lines(everywhere(payload, 2), payload))
        tree = parsed(text)
        assert skeleton(text) == expected, repr(payload)
        assert next(tree.iter("script")).text == script
        assert safe(payload) in "".join(tree.itertext()), "shown as it was written"
        assert not HIDDEN.findall(text), repr(payload)
        text.encode("utf-8")


def test_hidden_characters_are_shown(everywhere: Callable[..., Report]) -> None:
    text = page_text(everywhere("a\x00b\x1bc\ud83dd\u202ee"))
    assert "a‹U+0000›b‹U+001B›c‹U+D83D›d‹U+202E›e" in text


def test_size_grows_no_faster_than_the_report(
    many: Callable[[str], tuple[str, float, float]],
) -> None:
    text, seconds, fifth = many("html")
    assert seconds < 9 * fifth + 1
    assert text.count("<article") == 25_001


def test_an_omitted_claim_tells_what_was_looked_for(case_report: Callable[[str], Report]) -> None:
    tree = parsed(page_text(case_report("canonical")))
    cards = [one for one in tree.iter("article") if one.get("data-verdict") == "omitted"]
    fields = [
        [("".join(dt.itertext()), "".join(dd.itertext())) for dt, dd in pairwise(card.find("dl"))]
        for card in cards
    ]
    assert ("Looked for", "Thursday") in [field for card in fields for field in card]
    assert "Expected" not in {name for card in fields for name, _ in card}
