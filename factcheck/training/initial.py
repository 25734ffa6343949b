"""First embeddings of a new vocabulary, out of those of an English network.

A piece that the English network knows keeps its embedding. Any other begins as the mean of the
English pieces that it stands beside most in parallel text and word lists, weighted by how closely
(Dice's coefficient), as in WECHSEL (Minixhofer et al. 2022), which uses word vectors instead.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from tokenizers import Tokenizer

from factcheck.training.example import ParallelRow
from factcheck.training.vocabulary import SPECIAL

__all__ = ["initial_embeddings"]

_NEIGHBOURS = 5
_WORD = "▁"
# A piece counts as English where English holds it at least this often for each foreign time.
_ENGLISH_SHARE = 0.3


def initial_embeddings(
    rows: Sequence[ParallelRow], new: Tokenizer, old: Tokenizer, embeddings: np.ndarray
) -> np.ndarray:
    """Return an embedding for each piece of `new`.

    Shape: (pieces of new, width); `embeddings` is (pieces of old, width).
    """
    english = _incidence(old, [row.english for row in rows])
    size = new.get_vocab_size()
    sides = {
        "foreign": _incidence(new, [row.foreign for row in rows], size),
        "english": _incidence(new, [row.english for row in rows], size),
    }
    counts = {name: np.asarray(side.sum(0)).ravel() for name, side in sides.items()}
    means = {name: _neighbour_means(side, english, embeddings) for name, side in sides.items()}
    known = old.get_vocab()
    result = np.tile(embeddings.mean(0), (size, 1)).astype(np.float32)
    for i in range(size):
        same = _same_piece(new.id_to_token(i), known)
        common = counts["english"][i] > counts["foreign"][i] * _ENGLISH_SHARE
        if same is not None and (common or new.id_to_token(i) in SPECIAL):
            result[i] = embeddings[same]
            continue
        side = "foreign" if counts["foreign"][i] >= counts["english"][i] else "english"
        if i in means[side]:
            result[i] = means[side][i]
    return result


def _incidence(
    tokenizer: Tokenizer, texts: Sequence[str], width: int | None = None
) -> sp.csr_matrix:
    lists = [
        np.unique(np.array(encoded.ids, dtype=np.int64))
        for encoded in tokenizer.encode_batch(list(texts), add_special_tokens=False)
    ]
    rows = np.repeat(np.arange(len(lists)), [len(one) for one in lists])
    columns = np.concatenate(lists)
    shape = (len(lists), width or tokenizer.get_vocab_size())
    return sp.csr_matrix((np.ones(len(columns), dtype=np.float32), (rows, columns)), shape=shape)


def _neighbour_means(
    side: sp.csr_matrix, english: sp.csr_matrix, embeddings: np.ndarray
) -> dict[int, np.ndarray]:
    together = (side.T @ english).tocsr()
    own, others = np.asarray(side.sum(0)).ravel(), np.asarray(english.sum(0)).ravel()
    means = {}
    for i in range(together.shape[0]):
        span = slice(together.indptr[i], together.indptr[i + 1])
        beside, count = together.indices[span], together.data[span]
        if len(count) == 0:
            continue
        # Dice's coefficient alone would trust a piece seen once; the logarithm asks for more.
        closeness = 2 * count / (own[i] + others[beside]) * np.log1p(count)
        nearest = np.argsort(-closeness, kind="stable")[:_NEIGHBOURS]
        weight = closeness[nearest] ** 2
        means[i] = (weight / weight.sum()) @ embeddings[beside[nearest]]
    return means


def _same_piece(piece: str | None, known: dict[str, int]) -> int | None:
    """Return the English network's piece with the same letters at the same place in a word."""
    if piece is None or piece in SPECIAL:
        return None if piece is None else known.get(piece)
    bare = piece.removeprefix(_WORD)
    placed = bare if piece.startswith(_WORD) else "##" + bare
    return known.get(placed, known.get(bare))
