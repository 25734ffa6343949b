"""Checks documents on a Ray cluster: the stages of `checker` over Ray Data, a model an actor.

Every worker reads the source and the claims once and then checks groups of documents, as the local
engine does; what is found in a document does not depend on the others, so the report is the local
engine's, byte for byte. A group whose worker died is given to another one.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from factcheck.checker import Checked, Run, check_documents, open_run
from factcheck.core.errors import IncompleteError, UsageError
from factcheck.core.protocols import NLIBackend
from factcheck.core.report import Report
from factcheck.core.spool import Spool
from factcheck.inputs import Inputs
from factcheck.pipeline import GROUP, Progress, report_of

__all__ = ["OpenBackend", "Worker", "check_on_ray", "import_ray"]

OpenBackend = Callable[[], NLIBackend]
"""Loads the model; called once by each worker, so it must be able to travel there."""

# Ray reads them when it is imported. It reports its use to its makers unless told otherwise; a
# checker tells nobody anything. It gives its processes 10 to 60 seconds to start, too little where
# they share their cores with other work.
_SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_raylet_start_wait_time_s": "300",
    "RAY_gcs_server_request_timeout_seconds": "300",
    "RAY_worker_register_timeout_seconds": "300",
    "RAY_agent_register_timeout_ms": "300000",
}

# Rows are pickled by us: Ray Data keeps columns of plain types, and a document is none.
Batch = Mapping[str, Any]


class Worker:
    """Holds one model and checks groups of documents with it; one process of the cluster."""

    def __init__(self, shared: bytes, open_backend: OpenBackend) -> None:
        # The same number of threads on every machine; a worker is one core.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        self._run: Run = open_run(pickle.loads(shared), open_backend())  # noqa: S301 - packed by us

    def __call__(self, batch: Batch) -> dict[str, list[Any]]:
        """Check a group of documents and return what was found, with their places in the table."""
        documents = [pickle.loads(one) for one in batch["document"]]  # noqa: S301 - as above
        checked = check_documents(self._run, documents)
        return {"place": list(batch["place"]), "found": [pickle.dumps(one) for one in checked]}


def check_on_ray(
    inputs: Inputs,
    backend: NLIBackend,
    open_backend: OpenBackend,
    *,
    workers: int | None = None,
    progress: Progress | None = None,
    worker: type[Worker] = Worker,
) -> Report:
    """Check what was gathered on the cluster that RAY_ADDRESS names, else on this machine.

    `backend` reads the source here, for the report; `open_backend` loads the workers' models.
    `workers` is their number, without it one a core of the cluster.

    Raises: UsageError without Ray; IncompleteError when the cluster fails.
    """
    ray = import_ray()
    run = open_run(inputs, backend)
    own = not ray.is_initialized()
    try:
        if own:
            ray.init(log_to_driver=False, logging_level="ERROR", include_dashboard=False)
        found = _found(ray, inputs, open_backend, workers, worker)
        checked: Spool[Checked] = Spool()
        arrived: dict[int, int] = {}
        for place, one in found:
            arrived[place] = len(checked)
            checked.append(one)
            if progress:
                progress(one[0].id, len(checked), len(inputs.documents))
    except (ray.exceptions.RayError, ConnectionError, RuntimeError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[-1][:200]
        message = f"the cluster could not complete the check: {reason}"
        raise IncompleteError(message) from error
    finally:
        if own:
            ray.shutdown()
    in_order = (checked[arrived[place]] for place in range(len(inputs.documents)))
    return report_of(inputs, backend.signature, lambda: run.shared, in_order)


def _found(
    ray: Any,  # noqa: ANN401 - an optional package
    inputs: Inputs,
    open_backend: OpenBackend,
    workers: int | None,
    worker: type[Worker],
) -> Iterator[tuple[int, Checked]]:
    """Yield each document's place and what was found in it, in the order they are done."""
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    count = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    # Without the documents: a worker gets those it checks, and no others.
    shared = pickle.dumps(replace(inputs, documents=()))
    rows = [
        {"place": place, "document": pickle.dumps(document)}
        for place, document in enumerate(inputs.documents)
    ]
    dataset = ray.data.from_items(rows, override_num_blocks=max(1, -(-len(rows) // GROUP)))
    del rows  # the texts are in the cluster's store now, which lies on a disk when it is full
    # Ray Data starts a worker that died anew, and does again what it had not finished.
    checked = dataset.map_batches(
        worker,
        fn_constructor_args=(shared, open_backend),
        batch_size=GROUP,
        batch_format="numpy",
        zero_copy_batch=True,
        num_cpus=1,
        compute=ray.data.ActorPoolStrategy(size=min(count, len(inputs.documents))),
    )
    for row in checked.iter_rows():
        yield int(row["place"]), pickle.loads(row["found"])  # noqa: S301 - packed by our workers


def import_ray() -> Any:  # noqa: ANN401 - as above
    """Import Ray, told to be patient and to report to nobody.

    Raises: UsageError when it is not installed.
    """
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    try:
        import ray
        import ray.data
    except ImportError:
        message = "--engine ray needs Ray: pip install 'factcheck[ray]'"
        raise UsageError(message) from None
    return ray
