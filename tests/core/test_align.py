from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import OffsetMap, Piece, Range

lengths = st.integers(1, 4)
one_by_one = lengths.map(lambda n: Piece(n, n, True))
as_a_whole = st.builds(Piece, st.integers(0, 4), st.integers(0, 4), st.just(False))
maps = st.lists(one_by_one | as_a_whole, max_size=8).map(OffsetMap)
texts = st.text(st.sampled_from("村鎮a(\n𠮷𤭢😀"), max_size=20)


@st.composite
def maps_from(draw, length):
    """A map from a text of ``length``."""
    pieces = []
    while length:
        taken = draw(st.integers(1, min(4, length)))
        pieces.append(draw(st.sampled_from([Piece(taken, taken, True), Piece(taken, 0), Piece(taken, 2)])))
        pieces.append(Piece(0, draw(st.sampled_from([0, 0, 3]))))
        length -= taken
    return OffsetMap(pieces)


@st.composite
def chains(draw, size):
    """Maps that can be composed, each beginning where the one before it ends."""
    chain = [draw(maps)]
    while len(chain) < size:
        chain.append(draw(maps_from(chain[-1].target_length)))
    return chain


@st.composite
def cuts_of(draw, length):
    """A map that only cuts."""
    borders = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
    pairs = zip(borders[::2], borders[1::2], strict=False)
    return OffsetMap.from_gaps(length, [(Range(*pair), 0) for pair in pairs])


def ranges(length):
    return [Range(start, end) for start in range(length) for end in range(start + 1, length + 1)]


def holds(outer, inner):
    """Whether ``outer`` is at least ``inner``, where ``None`` is nothing at all."""
    return inner is None or (outer is not None and outer.contains(inner))


@given(maps)
def test_identity_is_neutral(offsets):
    assert OffsetMap.identity(offsets.source_length).compose(offsets) == offsets
    assert offsets.compose(OffsetMap.identity(offsets.target_length)) == offsets


@given(maps)
def test_inverse_of_the_inverse_is_the_map(offsets):
    assert OffsetMap(offsets.inverse().pieces).inverse() == offsets


@given(chains(2))
def test_inverse_of_a_composition_is_the_composition_of_inverses(chain):
    first, second = chain
    assert first.compose(second).inverse() == second.inverse().compose(first.inverse())


@given(chains(3))
def test_composition_keeps_the_lengths(chain):
    first, second, third = chain
    there = first.compose(second).compose(third)
    assert (there.source_length, there.target_length) == (first.source_length, third.target_length)


@given(maps)
def test_backward_is_forward_of_the_inverse(offsets):
    for span in ranges(offsets.target_length):
        assert offsets.backward(span) == offsets.inverse().forward(span)


@given(maps)
def test_there_and_back_and_there_is_there(offsets):
    for span in ranges(offsets.source_length):
        there = offsets.forward(span)
        if there is not None:
            back = offsets.backward(there)
            assert offsets.forward(back) == there


@given(maps)
def test_what_comes_back_lost_nothing_that_has_a_counterpart(offsets):
    for at in range(offsets.source_length):
        char = Range(at, at + 1)
        there = offsets.forward(char)
        assert there is None or offsets.backward(there).contains(char)


@given(maps)
def test_a_part_of_a_range_answers_a_part_of_its_counterpart(offsets):
    for outer in ranges(offsets.source_length):
        for inner in (Range(outer.start, outer.end - 1), Range(outer.start + 1, outer.end)):
            if inner.length:
                assert holds(offsets.forward(outer), offsets.forward(inner))


@given(maps)
def test_counterparts_stand_in_the_same_order(offsets):
    found = [offsets.forward(Range(at, at + 1)) for at in range(offsets.source_length)]
    found = [span for span in found if span is not None]
    assert found == sorted(found)
    assert all(before == after or before.end <= after.start for before, after in pairwise(found))


@given(chains(2))
def test_composition_holds_at_least_what_its_maps_give_one_after_the_other(chain):
    first, second = chain
    both = first.compose(second)
    for at in range(first.source_length):
        char = Range(at, at + 1)
        middle = first.forward(char)
        assert holds(both.forward(char), middle and second.forward(middle))


@given(texts, st.data())
def test_cuts_and_utf16_composed_are_the_maps_one_after_the_other(text, data):
    first = data.draw(cuts_of(len(text)))
    kept = "".join(char for at, char in enumerate(text) if first.forward(Range(at, at + 1)))
    second = data.draw(cuts_of(len(kept)))
    left = "".join(char for at, char in enumerate(kept) if second.forward(Range(at, at + 1)))
    third = OffsetMap.to_utf16(left)
    chain = first.compose(second).compose(third)
    assert chain == first.compose(second.compose(third))
    for span in ranges(len(text)):
        stepwise = span
        for step in (first, second, third):
            stepwise = stepwise and step.forward(stepwise)
        assert chain.forward(span) == stepwise


@given(texts)
def test_utf16_counts_as_utf16_does(text):
    offsets = OffsetMap.to_utf16(text)
    assert offsets.target_length == len(text.encode("utf-16-le")) // 2
    units = text.encode("utf-16-le")
    for span in ranges(len(text)):
        there = offsets.forward(span)
        assert units[2 * there.start : 2 * there.end].decode("utf-16-le") == span.slice(text)
        assert offsets.exact(span)


def test_utf16_grows_to_the_whole_character():
    offsets = OffsetMap.to_utf16("在𠮷里")
    assert offsets.backward(Range(1, 2)) == offsets.backward(Range(2, 3)) == Range(1, 2)
    assert [offsets.position(at) for at in range(4)] == [0, 1, 3, 4]


@given(maps)
def test_carets_keep_their_order_and_the_ends_stay_ends(offsets):
    found = [offsets.position(at) for at in range(offsets.source_length + 1)]
    assert found == sorted(found)
    assert offsets.source_length == 0 or (found[0], found[-1]) == (0, offsets.target_length)


@given(maps)
def test_a_caret_before_a_character_that_answers_one_by_one_stays_before_it(offsets):
    start = 0
    for piece in offsets.pieces:
        for at in range(start + 1, start + piece.source) if piece.linear else ():
            assert offsets.position(at) == offsets.forward(Range(at, at + 1)).start
        start += piece.source


@pytest.mark.parametrize(
    ("pieces", "span", "there"),
    [
        ([(2, 2, True), (5, 0, False), (2, 2, True)], Range(2, 7), None),
        ([(2, 2, True), (5, 0, False), (2, 2, True)], Range(1, 4), Range(1, 2)),
        ([(2, 2, True), (5, 0, False), (2, 2, True)], Range(0, 9), Range(0, 4)),
        ([(1, 1, True), (2, 3, False), (1, 1, True)], Range(1, 2), Range(1, 4)),
        ([(1, 1, True), (2, 3, False), (1, 1, True)], Range(0, 2), Range(0, 4)),
        ([(1, 1, True), (0, 3, False), (1, 1, True)], Range(0, 1), Range(0, 1)),
        ([(1, 1, True), (0, 3, False), (1, 1, True)], Range(0, 2), Range(0, 5)),
        ([(3, 3, True)], Range(2, 2), None),
    ],
)
def test_forward(pieces, span, there):
    assert OffsetMap(pieces).forward(span) == there


@pytest.mark.parametrize("span", [Range(-1, 1), Range(0, 4), Range(3, 2)])
@pytest.mark.parametrize("offsets", [OffsetMap.identity(3), OffsetMap([(3, 1, False)])])
def test_a_range_outside_the_text_is_a_bug_not_an_answer(offsets, span):
    with pytest.raises(ValueError, match="outside"):
        offsets.forward(span)


@pytest.mark.parametrize("pieces", [[(-1, 0, False)], [(0, -1, False)], [(2, 1, True)]])
def test_impossible_pieces_are_refused(pieces):
    with pytest.raises(ValueError, match="no such piece"):
        OffsetMap(pieces)


@pytest.mark.parametrize("gaps", [[(Range(2, 3), 0), (Range(1, 2), 0)], [(Range(3, 5), 0)]])
def test_gaps_out_of_order_or_outside_are_refused(gaps):
    with pytest.raises(ValueError, match="out of order or outside"):
        OffsetMap.from_gaps(4, gaps)


def test_maps_that_do_not_meet_are_refused():
    with pytest.raises(ValueError, match="do not meet"):
        OffsetMap.identity(3).compose(OffsetMap.identity(4))


def test_one_map_is_written_in_one_way():
    """Cut and added text at one place is one replacement, in whatever order it came."""
    ways = [
        [(5, 0, False), (0, 3, False), (2, 0, False)],
        [(7, 0, False), (0, 3, False)],
        [(0, 1, False), (7, 0, False), (0, 2, False)],
    ]
    assert len({OffsetMap([*way, (1, 1, True), (1, 1, True), (0, 0, False)]) for way in ways}) == 1
    assert OffsetMap([]) == OffsetMap.identity(0)
    assert OffsetMap([(1, 1, True)]) != OffsetMap([(1, 1, False)])
    assert repr(OffsetMap([(1, 1, True), (2, 2, True)])) == "OffsetMap([(3, 3, True)])"
