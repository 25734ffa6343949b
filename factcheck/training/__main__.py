"""Make a model: `python -m factcheck.training RECIPE DATA WORK`.

RECIPE is a file such as factcheck/training/compact.toml, DATA a folder of training sets (see
training/sets.py), WORK a folder for what the stages leave. A run that was stopped goes on where
it was when it is started again; the model ends in WORK/model.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from factcheck.core.errors import FactcheckError
from factcheck.training.claims_data import TABLES
from factcheck.training.recipe import read_recipe
from factcheck.training.stages import STAGES, Work, run_stages


def main(arguments: list[str] | None = None) -> int:
    """Run the stages; return 0 when all are done, an error's own code otherwise."""
    parser = argparse.ArgumentParser(prog="python -m factcheck.training", description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--until", choices=tuple(STAGES), default=tuple(STAGES)[-1])
    parser.add_argument("--claims", type=Path, default=TABLES, help="labelled claims")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, help="CPU threads; torch's own choice otherwise")
    parser.add_argument("--stop", type=int, help="stop a training stage after so many steps")
    told = parser.parse_args(arguments)
    if told.threads:
        torch.set_num_threads(told.threads)
    try:
        recipe = read_recipe(told.recipe)
        work = Work(recipe, told.data, told.work, torch.device(told.device), told.stop, told.claims)
        done = run_stages(work, told.until)
    except FactcheckError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(f"model: {told.work / 'model'}" if done else "stopped; start again to go on")
    return 0


if __name__ == "__main__":
    sys.exit(main())
