"""What the documentation says is so: commands parse, shown output is real, links lead somewhere."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

import factcheck
from docs.regenerate import REGION, ROOT, block, output_of, pages
from factcheck.cli.app import app
from factcheck.core.rules import Rule
from factcheck.core.settings import key_of, names
from factcheck.core.verdict import VerdictKind
from factcheck.registry import reporter_names

PAGES = {str(page.relative_to(ROOT)): page.read_text(encoding="utf-8") for page in pages()}
CLI_PAGE = PAGES["docs/cli.md"]


def leaf_commands(group=None, path=()):
    group = group or get_command(app)
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from leaf_commands(command, (*path, name))
        else:
            yield " ".join((*path, name)), command


LEAVES = dict(leaf_commands())


def shown_commands():
    for name, text in PAGES.items():
        for fence in re.findall(r"```(?:console|bash|yaml)\n(.*?)```", text, re.DOTALL):
            for line in re.findall(r"^\s*(?:\$ |- run: )?factcheck( .*)?$", fence, re.MULTILINE):
                yield name, line.split("&&")[0].split("|")[0].split("#")[0].strip()


@pytest.mark.parametrize(("page", "line"), sorted(set(shown_commands())))
def test_every_shown_command_parses(page, line):
    root = get_command(app)
    context, arguments = None, shlex.split(line)
    command, name = root, "factcheck"
    while hasattr(command, "commands"):
        at = next((i for i, a in enumerate(arguments) if not a.startswith("-")), None)
        if at is None:
            assert arguments in ([], ["--help"], ["--version"]), page
            return
        name, command, arguments = (
            arguments[at],
            command.commands.get(arguments[at]),
            arguments[at + 1 :],
        )
        assert command is not None, f"{page}: factcheck has no command {name}"
    if "--help" not in arguments:
        context = command.make_context(name, arguments)
        assert not context.args


def regions():
    for name, text in PAGES.items():
        for region in REGION.finditer(text):
            yield pytest.param(
                region["arguments"], region["body"], id=f"{name}: {region['arguments']}"
            )


@pytest.mark.parametrize(("arguments", "body"), tuple(regions()))
def test_shown_output_is_what_the_command_prints(arguments, body):
    assert body == block(arguments, output_of(arguments)), "stale: run nox -s regenerate"


@pytest.mark.parametrize("name", sorted(LEAVES))
def test_every_command_has_its_help_on_the_page(name):
    assert f"<!-- begin: factcheck {name} --help -->" in CLI_PAGE


@pytest.mark.parametrize("name", names())
def test_every_setting_is_on_the_page(name):
    assert f"`{key_of(name)}`" in CLI_PAGE


@pytest.mark.parametrize("code", [0, 1, 2, 3, 4, 130])
def test_every_exit_code_is_in_the_readme(code):
    assert re.search(rf"^\| {code} \|", PAGES["README.md"], re.MULTILINE)


@pytest.mark.parametrize("kind", list(VerdictKind))
def test_every_verdict_is_in_the_readme(kind):
    assert re.search(rf"^\| \*\*{kind}\*\* \|", PAGES["README.md"], re.MULTILINE)


@pytest.mark.parametrize("rule", list(Rule), ids=lambda rule: rule.code)
def test_every_rule_is_documented(rule):
    assert rule.code in PAGES["docs/reports.md"]


def test_the_formats_of_the_page_and_of_the_help_are_those_there_are():
    table = PAGES["docs/reports.md"].partition("| format |")[2].partition("\n\n")[0]
    named = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert sorted(named) == sorted([*reporter_names(), "auto"])
    listed = re.search(r"--format FORMAT +(.*?) or auto", output_of("check --help"), re.DOTALL)
    assert sorted(re.findall(r"\w+", listed[1])) == sorted(reporter_names())


def anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def links():
    for name, text in PAGES.items():
        prose = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", prose):
            if not target.startswith(("https://", "http://", "mailto:")):
                yield name, target


@pytest.mark.parametrize(("page", "target"), sorted(set(links())))
def test_every_link_leads_somewhere(page, target):
    path, _, anchor = target.partition("#")
    goal = (ROOT / page).parent / path if path else ROOT / page
    assert goal.exists(), f"{page}: {target}"
    if anchor and goal.suffix == ".md":
        assert anchor in anchors(goal.read_text(encoding="utf-8")), f"{page}: {target}"


def test_the_page_of_settings_names_no_setting_that_is_gone():
    section = CLI_PAGE.partition("## Settings")[2].partition("\n## ")[0]
    named = set(re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE))
    assert named == {key_of(name) for name in names()}


def python_blocks():
    for name, text in PAGES.items():
        for number, code in enumerate(re.findall(r"```python\n(.*?)```", text, re.DOTALL)):
            yield pytest.param(code, id=f"{name}:{number}")


@pytest.mark.parametrize("code", tuple(python_blocks()))
def test_python_in_the_pages_compiles_and_uses_what_there_is(code):
    compile(code, "page", "exec")
    used = set(re.findall(r"\bfactcheck\.(\w+)\(", code))
    assert used <= set(factcheck.__all__)


def test_pages_are_few_enough_to_read():
    assert Path(ROOT, "README.md").stat().st_size < 40_000
