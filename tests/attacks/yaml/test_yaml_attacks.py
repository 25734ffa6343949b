"""Every file in cases/ is wrong in one way that once broke, or could break, a reader of YAML.

expected.tsv says for each where the fault must be reported, how many problems there are, and why
the file is here. Most were never meant badly.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.core.errors import TableError
from factcheck.ingest.claim_table import load_table

HERE = Path(__file__).parent
CASES = HERE / "cases"
# Units: seconds of processor time, which neighbours on the machine do not lengthen much.
MOST_TIME = 1.0


class Attack(NamedTuple):
    name: str
    place: str
    count: int
    message: str
    why: str


def attacks() -> list[Attack]:
    lines = (HERE / "expected.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [Attack(name, place, int(count), said, why) for name, place, count, said, why in rows]


def refusal_of(name: str) -> TableError:
    with pytest.raises(TableError) as refusal:
        load_table(Path(f"{name}.yaml"))
    return refusal.value


@pytest.fixture(autouse=True)
def beside_the_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES)


@pytest.mark.parametrize("attack", attacks(), ids=lambda attack: attack.name)
def test_attack_is_refused_at_its_place(attack: Attack) -> None:
    began = time.process_time()
    refusal = refusal_of(attack.name)
    took = time.process_time() - began

    place = attack.place if attack.place.count(":") == 2 else f"{attack.name}.yaml:{attack.place}"
    said = [str(problem) for problem in refusal.problems]
    assert any(line.startswith(f"{place}: {attack.message}") for line in said), said[:9]
    assert len(said) == attack.count, said[:9]
    assert refusal.exit_code == 2
    assert took < MOST_TIME


@pytest.mark.parametrize("name", [attack.name for attack in attacks()])
def test_refusal_is_fit_to_print(name: str) -> None:
    # 200 kept problems and one that counts the rest; a message is a line or two of a terminal.
    problems = refusal_of(name).problems
    assert len(problems) <= 201
    for problem in problems:
        assert str(problem).isprintable()
        assert len(str(problem)) < 500


def test_every_file_has_its_row_and_every_row_its_file() -> None:
    names = [attack.name for attack in attacks()]
    assert names == sorted(path.stem for path in CASES.glob("*.yaml"))
    assert len(names) >= 60
    assert all(attack.why for attack in attacks())


def test_nearly_every_problem_has_line_and_column() -> None:
    problems = [p for attack in attacks() for p in refusal_of(attack.name).problems]
    placed = [p for p in problems if p.line and p.column]
    assert len(placed) >= 0.95 * len(problems)


def test_hurried_writer_is_told_all_nine_mistakes_at_once() -> None:
    known = "known are ar, de, en, es, fr, ru, zh"
    form = "an id is letters a-z, digits, '.', '_' and '-', beginning with a letter or digit"
    assert [str(p).partition(":")[2] for p in refusal_of("many-mistakes").problems][:8] == [
        "3:20: no such file: 'dok.txt' (did you mean 'doc.txt'?)",
        f"3:39: unknown language 'xx' ({known})",
        "4:10: duplicate document id 'fr', first at line 3 (give each its own id)",
        "4:49: 'role' cannot be 'sumary' (did you mean 'summary'?)",
        f"6:10: 'id' cannot be 'rain today' ({form})",
        "6:22: unknown key 'statment' in a claim (did you mean 'statement'?)",
        "7:48: 'severity' cannot be 'bad' (known are error, warning, note, silent)",
        "7:60: 'skip' names 'de', which is no document of this table (known are fr)",
    ]
