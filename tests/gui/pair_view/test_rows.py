"""Spans found by place, also when they are replaced bit by bit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.spans import Span, reading_order
from annotator.gui.pair_view.rows import SpanIndex

PLACES = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda each: Range(each[0], sum(each)))


def span(number: int, place: Range) -> Span:
    return Span(f"{number:04}", "a", "me", "place", *place, "x" * place.length)


def in_order(spans: dict[str, Span]) -> tuple[Span, ...]:
    return tuple(sorted(spans.values(), key=reading_order))


@given(
    st.lists(PLACES, max_size=20), st.lists(st.lists(PLACES, min_size=1, max_size=3), max_size=6), st.data()
)
def test_replaced_bit_by_bit_it_finds_what_a_new_one_finds(
    first: list[Range], steps: list[list[Range]], data: st.DataObject
) -> None:
    spans = {each.id: each for each in (span(*pair) for pair in enumerate(first))}
    index = SpanIndex(in_order(spans))
    for number, step in enumerate(steps):
        gone = data.draw(st.lists(st.sampled_from(sorted(spans)), unique=True, max_size=2)) if spans else []
        touched = [*step, *(spans.pop(each).range for each in gone)]
        made = [span(100 * (number + 1) + place, each) for place, each in enumerate(step)]
        spans |= {each.id: each for each in made}
        index.replace(in_order(spans), touched)
        new = SpanIndex(in_order(spans))
        for start in range(0, 90, 4):
            assert index.overlapping(Range(start, start + 5)) == new.overlapping(Range(start, start + 5))
