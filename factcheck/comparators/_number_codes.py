"""Digits that count nothing because of the digits beside them: telephone numbers, 2019-20."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.comparators._number_line import Raw

__all__ = ["coded"]

_YEARS = range(1000, 2100)
_GROUP, _YEAR = 3, 4


def coded(text: str, raws: Sequence[Raw]) -> frozenset[int]:
    """Return the starts of the numbers that are parts of codes."""
    return frozenset(
        raw.start for chain in _chains(text, raws) if _is_code(text, chain) for raw in chain
    )


def _chains(text: str, raws: Sequence[Raw]) -> Iterator[list[Raw]]:
    """Yield runs of two or more numbers in digits that one mark or space parts."""
    chain: list[Raw] = []
    for raw in raws:
        counted = text[raw.end : raw.end + 1] == "%"
        beside = chain and text[chain[-1].end : raw.start] in {"-", "/", " ", "\u00a0"}
        bare = raw.digits and raw.scale == 1  # 1 million 200 mil counts
        if beside and bare and not counted:
            chain.append(raw)
            continue
        if len(chain) > 1:
            yield chain
        chain = [raw] if bare else []
    if len(chain) > 1:
        yield chain


def _is_code(text: str, chain: Sequence[Raw]) -> bool:
    first, second = chain[:2]
    if text[first.end] == "/":  # 1862/63 and 1862/1863; 24/7 is none
        return len(chain) > 2 or (first.value in _YEARS and first.end - first.start == _YEAR)  # noqa: PLR2004
    if len(chain) > 2 or text[first.end] != "-":  # noqa: PLR2004 - a range has two ends
        return not (first.value in _YEARS and first.end - first.start == _YEAR)
    widths = (first.end - first.start, second.end - second.start)
    season = widths[0] == _YEAR and widths[1] <= 2  # noqa: PLR2004 - 2019-20, 1943-6
    telephone = widths == (_GROUP, _YEAR) or (min(widths) >= _GROUP and first.value > second.value)
    return season or telephone
