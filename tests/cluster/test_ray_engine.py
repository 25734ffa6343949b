"""The cluster's report is the local one, also when a worker dies on the way."""

import os
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from factcheck.cluster import Batch, Worker, check_on_ray, import_ray
from factcheck.ingest.claim_table import load_table
from factcheck.inputs import Inputs, gather
from factcheck.pipeline import GROUP, check_inputs
from factcheck.testing import ScriptedBackend

if find_spec("ray") is None:
    pytest.skip("the extra 'ray' is not installed", allow_module_level=True)
ray = import_ray()
pytestmark = pytest.mark.filterwarnings("default")  # Ray warns of its own affairs

TABLE = """\
version: 1
source: {id: source, path: source.txt, language: en}
documents:
DOCUMENTS
claims:
  - {id: opening, statement: Anna Keller opened the bridge on Monday.}
  - {id: cost, statement: The bridge cost 40 million euros.}
"""
SOURCE = "Anna Keller opened the bridge on Monday. It cost 40 million euros. It rained.\n"


@pytest.fixture(scope="module", autouse=True)
def two_workers():
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=10**8)
    yield
    ray.shutdown()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Inputs:
    folder = tmp_path_factory.mktemp("many")
    (folder / "source.txt").write_text(SOURCE, encoding="utf-8")
    rows = []
    for number in range(3 * GROUP):
        text = SOURCE.replace("40", str(40 + number % 3))
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
        rows.append(f"  - {{id: d{number}, path: {number}.txt, language: en, role: report}}")
    table = folder / "claims.yaml"
    table.write_text(TABLE.replace("DOCUMENTS", "\n".join(rows)), encoding="utf-8")
    return gather(load_table(table))


def test_the_report_is_the_local_one(inputs):
    local = check_inputs(inputs, ScriptedBackend())
    assert check_on_ray(inputs, ScriptedBackend(), ScriptedBackend, workers=2) == local


def test_more_workers_than_documents(inputs):
    few = replace(inputs, documents=inputs.documents[:1])
    local = check_inputs(few, ScriptedBackend())
    assert check_on_ray(few, ScriptedBackend(), ScriptedBackend, workers=2) == local


def test_a_worker_that_dies_is_replaced(inputs, tmp_path):
    died = tmp_path / "died"

    # Defined here, so that it travels to the workers by value: they cannot import this module.
    class Mortal(Worker):
        def __call__(self, batch: Batch) -> dict[str, list[object]]:
            if not Path(died).exists():
                Path(died).touch()
                os._exit(1)
            return super().__call__(batch)

    local = check_inputs(inputs, ScriptedBackend())
    report = check_on_ray(inputs, ScriptedBackend(), ScriptedBackend, workers=2, worker=Mortal)
    assert died.exists()
    assert report == local


def test_every_document_is_told_of(inputs):
    told = []

    def progress(document: str, done: int, total: int) -> None:
        told.append((document, done, total))

    check_on_ray(inputs, ScriptedBackend(), ScriptedBackend, workers=2, progress=progress)
    assert sorted(name for name, *_ in told) == sorted(one.id for one in inputs.documents)
    assert [done for _, done, _ in told] == list(range(1, 1 + 3 * GROUP))
