"""Every text is in exactly one block, and its length alone decides the block's shape."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.backends.batching import (
    BLOCK_TOKENS,
    LENGTH_STEP,
    pack_blocks,
    padded_length,
    plan_blocks,
)

LIMIT = 512
lengths = st.lists(st.integers(2, LIMIT - 1), max_size=80)


@given(lengths)
def test_each_text_is_in_one_block(given_lengths: list[int]) -> None:
    blocks = plan_blocks(given_lengths, LIMIT)
    assert sorted(item for block in blocks for item in block.items) == list(
        range(len(given_lengths))
    )


@given(lengths)
def test_a_row_always_holds_padding_and_never_too_much(given_lengths: list[int]) -> None:
    for block in plan_blocks(given_lengths, LIMIT):
        for item in block.items:
            assert 1 <= block.length - given_lengths[item] <= LENGTH_STEP
            assert block.length <= LIMIT


@given(lengths, st.lists(st.integers(2, LIMIT - 1), max_size=20))
def test_the_shape_follows_from_the_length_alone(own: list[int], others: list[int]) -> None:
    def shapes(of: list[int]) -> dict[int, tuple[int, int]]:
        return {of[i]: (b.rows, b.length) for b in plan_blocks(of, LIMIT) for i in b.items}

    alone, together = shapes(own), shapes(own + others)
    assert all(together[length] == shape for length, shape in alone.items())


@given(lengths)
def test_blocks_are_full_but_for_the_last_of_each_length(given_lengths: list[int]) -> None:
    blocks = plan_blocks(given_lengths, LIMIT)
    for length in {block.length for block in blocks}:
        of_length = [block for block in blocks if block.length == length]
        assert all(len(block.items) == block.rows for block in of_length[:-1])
        assert all(block.rows * block.length <= max(BLOCK_TOKENS, length) for block in of_length)


def test_the_longest_come_first() -> None:
    assert [block.length for block in plan_blocks([5, 100, 40], LIMIT)] == [112, 48, 16]


def test_a_model_with_few_positions_is_never_asked_for_more() -> None:
    assert padded_length(39, 40) == 40


@given(lengths)
def test_packed_blocks_hold_each_text_once_and_fit_the_longest(given_lengths: list[int]) -> None:
    blocks = pack_blocks(given_lengths, LIMIT, BLOCK_TOKENS)
    items = [item for block in blocks for item in block.items]
    assert sorted(items) == list(range(len(given_lengths)))
    for block in blocks:
        assert block.length == max(given_lengths[item] for item in block.items)
        assert block.rows == len(block.items)
        assert block.rows == 1 or block.rows * block.length <= BLOCK_TOKENS
    assert [block.length for block in blocks] == sorted((b.length for b in blocks), reverse=True)
