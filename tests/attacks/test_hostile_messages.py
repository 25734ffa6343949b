"""What strangers write reaches standard error in messages: names, paths, settings, ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli.main import main
from tests.attacks.payloads import COMMANDS, CONTROLS, is_control, runner_command

PAYLOADS = (*CONTROLS, *COMMANDS)
TABLE = """\
version: 1
documents:
  - {id: d, path: d.txt, language: en, role: report}
claims:
  - {id: c, statement: It rains.}
"""

# Each row: a command line in which {} is the stranger's text, and why it is said again.
LINES: list[tuple[tuple[str, ...], str]] = [
    (("validate", "{}.yaml"), "a table that is not there"),
    (("check", "--model", "{}"), "a model that nobody knows"),
    (("check", "--claim", "{}"), "a claim that the table does not have"),
    (("check", "--document", "{}"), "a document likewise"),
    (("check", "--config", "{}.toml"), "a settings file that is not there"),
    (("check", "--format", "{}"), "a format that nobody knows"),
    (("check", "--output", "{}/x"), "a folder that is not there"),
    (("explain", "{}"), "neither a rule nor a cell"),
    (("models", "verify", "{}"), "no model"),
    (("accept", "{}", "--reason", "x"), "no cell"),
    (("{}",), "no command"),
]


@pytest.fixture(autouse=True)
def _small_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "claims.yaml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "d.txt").write_text("It rains.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def fit_to_print(text: str) -> bool:
    """Tell whether a text holds nothing that a terminal or a runner would obey."""
    controls = {char for char in text if is_control(char)}
    return not controls and not any(map(runner_command, text.splitlines()))


@pytest.mark.parametrize("number", range(len(LINES)))
def test_no_message_carries_a_control(capsys: pytest.CaptureFixture[str], number: int) -> None:
    line, why = LINES[number]
    # The commands take turns, so that each payload goes to one of them.
    for payload in PAYLOADS[number :: len(LINES)]:
        if "\0" in payload or payload.startswith("-"):  # what no shell hands over, and an option
            continue
        code = main([part.replace("{}", payload) for part in line])
        out, err = capsys.readouterr()
        assert code in {2, 3}, (why, payload, err)
        assert out == ""
        assert err
        assert fit_to_print(err), (why, payload)


def test_every_payload_in_an_id_of_the_table(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for payload in PAYLOADS:
        quoted = payload.replace("'", "''")
        text = TABLE.replace("id: d,", f"id: '{quoted}',").replace("d.txt", f"'{quoted}'")
        (tmp_path / "claims.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
        code = main(["validate"])
        out, err = capsys.readouterr()
        assert (code, out) == (2, ""), payload
        assert fit_to_print(err), payload


def test_every_payload_in_what_validate_lists(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """With --verbose it shows what it leaves out of a page: the stranger's own words."""
    left_out = [f"Share {p} Tweet | Home" for p in PAYLOADS if "\0" not in p]
    page = "It rains in the north today.\n\nIt snows in the south today.\n\n" + "\n".join(left_out)
    (tmp_path / "d.txt").write_bytes(page.encode("utf-8", "ignore"))
    assert main(["validate", "--verbose"]) == 0
    out, err = capsys.readouterr()
    assert fit_to_print(out.replace("\u2068", "").replace("\u2069", ""))
    assert err == ""
