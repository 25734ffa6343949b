"""Which texts go through the network together, so that their company never shows in the result.

Matrix kernels choose their order of summation by the shape of their input: the same text padded
to another length, or beside another number of rows, differs in its last bits, and a score near a
threshold then changes its verdict. So the shape of a block depends on one text's own length alone:
each length has its padded length, each padded length its number of rows, and a block that is not
full is filled with copies. With the shape fixed, a row's result depends neither on its position
nor on what the other rows hold; `factcheck.testing.check_backend` tries that on any machine.

A network whose sums are exact (`integer_bert`) needs none of this: its blocks
are as full as can be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = [
    "BLOCK_TOKENS",
    "LENGTH_STEP",
    "Block",
    "block_rows",
    "pack_blocks",
    "padded_length",
    "plan_blocks",
]

# Padded lengths are multiples of this. Measured on news pairs (median 65 tokens): 8 pads less but
# leaves more blocks unfilled; 16 was as fast or faster at every block size.
LENGTH_STEP = 16

# Tokens in a block. Measured with a 6-layer network, 384 wide, on an EPYC core: blocks of 256 and
# 512 tokens are equally fast, 1 text at a time 0.8x, 4,096 tokens 0.5x (the intermediate results
# leave the core's cache). The smaller one wastes less when few texts are scored.
BLOCK_TOKENS = 256

# The same for a network in integers, whose products gain from more rows. Measured as above: 64
# tokens 0.65x, 128 0.8x, 256 0.95x.
_PACKED_TOKENS = 512


@dataclass(frozen=True, slots=True)
class Block:
    """One pass through the network. Shape: (rows, length); `items` are positions in the input.

    Rows beyond ``len(items)`` repeat the first item and are thrown away.
    """

    length: int
    rows: int
    items: tuple[int, ...]


def padded_length(length: int, limit: int) -> int:
    """Return the length a text of `length` tokens is padded to.

    At least one position is always padding: networks that see a batch without any take another
    path through their attention, and a text must not take that path or not by its neighbours.

    >>> padded_length(15, 512), padded_length(16, 512), padded_length(511, 512)
    (16, 32, 512)
    """
    return min((length // LENGTH_STEP + 1) * LENGTH_STEP, limit)


def block_rows(length: int, block_tokens: int = BLOCK_TOKENS) -> int:
    """Return how many rows a block of one padded length has.

    >>> block_rows(16), block_rows(64), block_rows(512)
    (16, 4, 1)
    """
    return max(1, block_tokens // length)


def plan_blocks(
    lengths: Sequence[int], limit: int, block_tokens: int = BLOCK_TOKENS
) -> tuple[Block, ...]:
    """Gather texts of like length into blocks, longest first, each text in exactly one.

    Longest first, so that the last block, which some thread finishes alone, is a short one.

    Units: lengths and `limit` in tokens; every length must be below `limit`.
    """
    of_length: defaultdict[int, list[int]] = defaultdict(list)
    for item, length in enumerate(lengths):
        of_length[padded_length(length, limit)].append(item)
    blocks: list[Block] = []
    for length in sorted(of_length, reverse=True):
        rows = block_rows(length, block_tokens)
        items = of_length[length]
        blocks += [
            Block(length, rows, tuple(items[start : start + rows]))
            for start in range(0, len(items), rows)
        ]
    return tuple(blocks)


def pack_blocks(
    lengths: Sequence[int], limit: int, block_tokens: int = _PACKED_TOKENS
) -> tuple[Block, ...]:
    """Gather texts into full blocks, longest first, each padded to its longest text alone.

    Only for a network whose results depend on nothing but the text. Units: tokens, each length at
    most `limit`.

    >>> [(block.length, block.items) for block in pack_blocks([9, 300, 200, 8], 512)]
    [(300, (1,)), (200, (2, 0)), (8, (3,))]
    """
    order = sorted(range(len(lengths)), key=lambda item: (-lengths[item], item))
    blocks: list[Block] = []
    while order:
        longest = min(max(lengths[order[0]], 1), limit)
        items = tuple(order[: max(1, block_tokens // longest)])
        blocks.append(Block(longest, len(items), items))
        order = order[len(items) :]
    return tuple(blocks)
