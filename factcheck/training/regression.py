"""Fit the evidence model: a multinomial logistic regression on observed windows.

A labelled cell holds several windows and one label, so it is known that some window carries the
claim, not which. As in multiple-instance learning, each cell is represented by the window that
now seems to speak of the claim most, and fit and choice alternate until they settle.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from factcheck.core.evidence_model import EvidenceModel

__all__ = ["fit_evidence_model"]

Observed = Sequence[dict[str, float]]
ABSENT = 1
# Rounds of choosing windows; the choice has settled after three on every set tried.
ROUNDS = 5
# Weight of the squared coefficients: features are probabilities and cosines, all of one scale.
PENALTY = 0.002


def fit_evidence_model(
    cells: Sequence[tuple[Observed, int]], features: tuple[str, ...]
) -> EvidenceModel:
    """Return the model fitted on cells of (windows' features, label 0-2 as in cells.LABELS)."""
    windows = [_matrix(observed, features) for observed, _ in cells]
    labels = np.array([label for _, label in cells])
    first = features.index("entailment"), features.index("similarity")
    chosen = [int(np.argmax(w[:, list(first)].sum(axis=1))) for w in windows]
    weights = np.zeros((3, len(features) + 1))
    for _ in range(ROUNDS):
        inputs = np.stack([w[i] for w, i in zip(windows, chosen, strict=True)])
        weights = _fit(inputs, labels)
        chosen = [int(np.argmin(_probabilities(w, weights)[:, ABSENT])) for w in windows]
    bias = tuple(float(b) for b in np.round(weights[:, -1], 4))
    rows = tuple(tuple(float(x) for x in row) for row in np.round(weights[:, :-1], 4))
    return EvidenceModel(features, rows, (bias[0], bias[1], bias[2]))


def _matrix(observed: Observed, features: tuple[str, ...]) -> NDArray[np.float64]:
    return np.array([[one[name] for name in features] for one in observed])


def _probabilities(
    inputs: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    logits = inputs @ weights[:, :-1].T + weights[:, -1]
    exponents = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = exponents / exponents.sum(axis=1, keepdims=True)
    return shares


def _fit(inputs: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    x, y = torch.tensor(inputs), torch.tensor(labels)
    w = torch.zeros((3, inputs.shape[1]), dtype=torch.float64, requires_grad=True)
    b = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    # Labels are not equally frequent among the cells; in print they are not either, and in
    # another proportion. Each counts the same here, and the limits are chosen afterwards.
    balance = len(y) / (3 * torch.bincount(y, minlength=3).clamp(min=1)).double()
    loss_of = torch.nn.CrossEntropyLoss(weight=balance)
    optimizer = torch.optim.LBFGS([w, b], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss: torch.Tensor = loss_of(x @ w.T + b, y) + PENALTY * (w**2).sum() / 2
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]  # likewise
    return np.concatenate([w.detach().numpy(), b.detach().numpy()[:, None]], axis=1)
