"""The page in a real browser: looks, reach, filter, right-to-left text, print, no requests.

Run by `nox -s browser`, which needs Chromium and its driver; left out where either is missing.
"""

import importlib.util
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import registry
from factcheck.core.protocols import RenderOptions
from tests.reporters.conftest import load_report

webdriver = pytest.importorskip("selenium.webdriver")
CASES = Path(__file__).parents[1] / "golden" / "cases"
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

pytestmark = [
    pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="needs chromium and chromedriver"),
    # selenium leaves the socket to its driver open when it quits
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator["webdriver.Chrome"]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def glossed(tmp_path_factory) -> Path:
    """Write the page of seeds/ with a gloss under every line in another language."""
    report = load_report(CASES / "seeds" / "input" / "report.json")
    path = tmp_path_factory.mktemp("seeds") / "report.html"
    path.write_text(registry.reporter("html").render(report, RenderOptions()), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser, glossed):
    """Open a case's page at a width, light or dark, with or without scripts."""

    def call(case, width=1280, scheme="light", *, scripts=True, media=""):
        command = browser.execute_cdp_cmd
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        command("Emulation.setDeviceMetricsOverride", size)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        command("Emulation.setEmulatedMedia", {"media": media, "features": features})
        command("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        browser.get_log("performance")
        page = glossed if case == "seeds" else CASES / case / "expected" / "report.html"
        browser.get(page.as_uri())
        return browser

    return call


def script(browser, text, *arguments):
    return browser.execute_script(text, *arguments)


PAGES = ["aligned", "canonical", "hostile", "clean", "nothing-checked", "seeds"]


@pytest.mark.parametrize("case", PAGES)
def test_nothing_leaves_the_page_and_nothing_is_refused(opened, case):
    browser = opened(case)
    messages = (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
    asked = [
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    ]
    assert [url for url in asked if not url.startswith("file:")] == []
    assert len(asked) == 1
    assert browser.get_log("browser") == []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("case", PAGES)
def test_the_page_itself_never_scrolls_sideways(opened, case, width):
    browser = opened(case, width)
    assert script(browser, "return document.documentElement.scrollWidth") <= width


def axe_source():
    spec = importlib.util.find_spec("axe_playwright_python")
    if spec is None or spec.origin is None:
        pytest.skip("needs axe-core, as axe-playwright-python brings it")
    return Path(spec.origin).with_name("axe.min.js").read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("case", PAGES)
def test_axe_finds_nothing(opened, case, width, scheme):
    browser = opened(case, width, scheme)
    script(browser, axe_source())
    result = browser.execute_async_script(
        "const done = arguments[0]; axe.run(document).then(r => done(r.violations))"
    )
    assert [(one["id"], one["nodes"][0]["html"], len(one["nodes"])) for one in result] == []


def test_right_to_left_lines_stand_right_to_left(opened):
    browser = opened("aligned")
    directions = script(
        browser,
        "return [...document.querySelectorAll('blockquote span[lang]')]"
        ".map(e => [e.lang, getComputedStyle(e).direction])",
    )
    assert {tuple(pair) for pair in directions} == {
        ("ar", "rtl"),
        ("fr", "ltr"),
        ("zh", "ltr"),
        ("en", "ltr"),
    }


def test_a_gloss_stands_under_its_line_and_says_who_made_it(opened):
    browser = opened("seeds")
    glosses = script(
        browser,
        "return [...document.querySelectorAll('.gloss')].map(e => [e.lang, e.textContent,"
        " getComputedStyle(e).direction])",
    )
    assert glosses
    assert {(lang, direction) for lang, _, direction in glosses} == {("en", "ltr")}
    assert all("rough, by machine" in text for _, text, _ in glosses)


def shown_cards(browser):
    return script(
        browser,
        "return [...document.querySelectorAll('.card')].filter(e => !e.hidden).map(e => e.dataset)",
    )


FILTERS = [
    # field, value
    ("verdict", "altered"),
    ("language", "ar"),
    ("claim", "launch-outcome"),
]


@pytest.mark.parametrize(("field", "value"), FILTERS)
def test_the_filter_shows_what_was_asked_for_and_all_again(opened, field, value):
    browser = opened("aligned")
    every = len(shown_cards(browser))
    script(
        browser,
        "const f = document.getElementById('filter').elements[arguments[0]];"
        "f.value = arguments[1]; f.dispatchEvent(new Event('change', {bubbles: true}))",
        field,
        value,
    )
    cards = shown_cards(browser)
    assert 0 < len(cards) < every
    assert {card[field] for card in cards} == {value}
    assert script(browser, "return document.getElementById('shown').value") == (
        f"{len(cards)} of {every} shown"
    )
    browser.find_element("css selector", "#filter button").click()
    assert len(shown_cards(browser)) == every


def test_a_link_brings_a_filtered_card_back(opened):
    browser = opened("aligned")
    script(
        browser,
        "const f = document.getElementById('filter').elements.verdict;"
        "f.value = 'altered'; f.dispatchEvent(new Event('change', {bubbles: true}))",
    )
    link = browser.find_element("css selector", ".matrix td.v-supported a")
    target = link.get_attribute("href").partition("#")[2]
    link.click()
    card = browser.find_element("id", target)
    assert card.is_displayed()
    assert script(
        browser, "const b = arguments[0].getBoundingClientRect(); return b.top < innerHeight", card
    )


def test_without_scripts_all_is_there_and_no_dead_filter(opened):
    opened("aligned", scripts=False)
    browser = opened("aligned", scripts=False)
    assert not browser.find_element("id", "filter").is_displayed()
    cards = browser.find_elements("css selector", ".card")
    assert cards
    assert all(card.is_displayed() for card in cards)


def test_print_leaves_out_what_paper_cannot_use(opened):
    browser = opened("aligned", scheme="dark", media="print")
    assert not browser.find_element("id", "filter").is_displayed()
    assert not browser.find_element("tag name", "nav").is_displayed()
    assert script(browser, "return getComputedStyle(document.body).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


def test_the_keyboard_reaches_the_findings_first(opened):
    browser = opened("aligned")
    browser.find_element("tag name", "body").send_keys("\ue004")
    focused = browser.switch_to.active_element
    assert focused.get_attribute("class") == "skip"
    assert script(browser, "return arguments[0].getBoundingClientRect().left", focused) >= 0
