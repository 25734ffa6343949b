"""What is measured on: pairs of the seeds and of articles, and tables of many documents."""

from __future__ import annotations

import gzip
import json
import random
import re
from pathlib import Path

from factcheck.core.nli import Pair

ROOT = Path(__file__).resolve().parents[2]
_LINES = 14
_SHORTEST = 5  # words; shorter lines are headlines and names


def seed_pairs(count: int) -> list[Pair]:
    """Return pairs that a check of the seeds asks for, spread evenly over all of them."""
    from factcheck.core.nli import NLIScores
    from factcheck.pipeline import check
    from factcheck.testing import ScriptedBackend

    # Neither carried nor silent: nothing is settled early, so every window is asked for.
    backend = ScriptedBackend(lambda _: NLIScores(0.3, 0.4, 0.3))
    check(ROOT / "claims.yaml", backend=backend)
    pairs = sorted(set(backend.scored), key=lambda pair: (pair.premise, pair.hypothesis))
    random.Random(1).shuffle(pairs)
    return pairs[:count]


def articles(data: Path | None) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return (English lines, French lines): of NTREX where its folder is given, else of the seeds.

    NTREX-128 (CC BY-SA 4.0) is looked for as fr.tsv.gz, English TAB French. Of the seeds, an
    English and a French report of one event, a sentence a line.
    """
    if data is None:
        return [(_sentences("004_07c854ccc56f47c2"), _sentences("003_dffa0c5b85ba8f73"))]
    with gzip.open(data / "fr.tsv.gz", "rt", encoding="utf-8") as rows:
        pairs = [row.rstrip("\n").split("\t")[:2] for row in rows]
    return [
        (tuple(english), tuple(french))
        for at in range(0, len(pairs) - _LINES, _LINES)
        for english, french in [zip(*pairs[at : at + _LINES], strict=True)]
    ]


def _sentences(seed: str) -> tuple[str, ...]:
    text = (ROOT / "seeds" / f"{seed}.txt").read_text(encoding="utf-8")
    parts = (part for line in text.splitlines() for part in re.split(r"(?<=[.!?»]) ", line))
    return tuple(part for part in parts if len(part.split()) > _SHORTEST)[: 2 * _LINES]


def article_pairs(data: Path | None, count: int) -> list[Pair]:
    """Return pairs of an article's lines and its claims, as a check of it would ask for."""
    chance = random.Random(2)
    found = [
        Pair(premise, claim)
        for english, french in articles(data)
        for claim in english[:4]
        for premise in chance.sample(french, min(4, len(french)))
    ]
    return (found * (count // len(found) + 1))[:count]


def write_table(folder: Path, documents: int, data: Path | None) -> Path:
    """Write a table of so many documents, each an article with one line edited or dropped."""
    chance = random.Random(3)
    kept = articles(data)
    english = kept[0][0]
    (folder / "source.txt").write_text("\n".join(english), encoding="utf-8")
    rows = []
    for number in range(documents):
        lines = list(kept[number % len(kept)][1])
        at = chance.randrange(len(lines))
        lines[at : at + 1] = [] if number % 2 else [lines[at] + f" ({number})"]
        (folder / f"{number}.txt").write_text("\n".join(lines), encoding="utf-8")
        rows.append({"id": f"d{number}", "path": f"{number}.txt", "language": "fr"})
    claims = [{"id": f"c{i}", "statement": line} for i, line in enumerate(english[:10])]
    table = {
        "version": "1",
        "source": {"id": "source", "path": "source.txt", "language": "en"},
        "documents": rows,
        "claims": claims,
    }
    path = folder / "claims.yaml"
    path.write_text(json.dumps(table, ensure_ascii=False, indent=1), encoding="utf-8")
    return path
