"""Eight runs at once on one cache and one baseline: as if each had been alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from factcheck.ingest.baseline import load_baseline
from tests.attacks.conftest import FACTS, Factcheck, Run

PROCESSES = 8


def test_eight_checks_on_one_cold_cache_say_the_same(weather: Factcheck) -> None:
    alone = weather.check("--format", "json", "--no-cache")

    def one(_: int) -> Run:
        return weather.check("--format", "json", WORDS_MODEL_DELAY="0.001")

    with ThreadPoolExecutor(PROCESSES) as threads:
        runs = list(threads.map(one, range(PROCESSES)))
    assert {run.out for run in runs} == {alone.out}
    assert {(run.code, run.err) for run in runs} == {(1, "")}, "no word of a lock"
    again = weather.check("--format", "json", "--verbose")
    assert "from the cache, 0 computed" in again.err, "nothing that was scored is lost"
    assert again.out == alone.out


def test_eight_people_accept_at_once_and_nobody_is_overwritten(weather: Factcheck) -> None:
    omitted = [f"c{i}@{name}" for i, name in zip(range(PROCESSES), OMITTED_FROM, strict=True)]

    def one(cell: str) -> Run:
        return weather.run("accept", cell, "--model", "words", "--reason", f"because of {cell}")

    with ThreadPoolExecutor(PROCESSES) as threads:
        runs = list(threads.map(one, omitted))
    assert {(run.code, run.err) for run in runs} == {(0, "")}
    entries = load_baseline(weather.folder / "factcheck-baseline.yaml").entries
    assert [f"{entry.claim}@{entry.document}" for entry in entries] == omitted
    assert [entry.reason for entry in entries] == [f"because of {cell}" for cell in omitted]
    assert weather.check("--format", "json").code == 0
    assert not list(weather.folder.glob("*.tmp"))


# The document that leaves out each fact, as the folder was made.
OMITTED_FROM = [("gazette", "herald", "observer")[i % 3] for i in range(len(FACTS))]
