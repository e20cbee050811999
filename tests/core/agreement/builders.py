"""Layers made by hand and by hypothesis, and the slow and simple way to count characters."""

from __future__ import annotations

from collections import Counter
from itertools import count

from hypothesis import strategies as st

from annotator.core.agreement.values import Unit
from annotator.core.spans import Span

LENGTH = 24
LABELS = ("initiative", "metric", "place")


def layer(name: str, units: list[Unit], article: str = "a") -> list[Span]:
    """Spans of an annotator whose ids tell where they come from."""
    numbers = count(1)
    return [
        Span(f"{name}{next(numbers)}", article, name, label, start, end, "x" * (end - start))
        for start, end, label in units
    ]


def layers(**units: list[Unit]) -> dict[str, list[Span]]:
    return {name: layer(name, found) for name, found in units.items()}


def sized(*offsets: tuple[int, int], shift: int = 0, scale: float = 1) -> list[tuple[int, int]]:
    """Sections from offset and length, as the literature gives them."""
    return [(int((at - shift) * scale), int((at - shift + long) * scale)) for at, long in offsets]


def _unit(start: int, length: int, label: str) -> Unit:
    return start, min(start + length, LENGTH), label


units = st.builds(_unit, st.integers(0, LENGTH - 1), st.integers(1, 8), st.sampled_from(LABELS))
some_units = st.lists(units, max_size=7)
"""The units of one annotator: they overlap, nest, touch and come twice."""


def articles(people: int) -> st.SearchStrategy[dict[str, list[Span]]]:
    """One article of ``LENGTH`` characters, read by so many."""
    found = st.lists(some_units, min_size=people, max_size=people)
    return found.map(lambda each: layers(**{"abcdefgh"[i]: found for i, found in enumerate(each)}))


def characters(spans: list[Span], length: int = LENGTH) -> list[tuple[str, ...]]:
    """The labels of every character, one by one."""
    return [tuple(sorted({s.label for s in spans if s.start <= at < s.end})) for at in range(length)]


def plain_table(one: list[Span], other: list[Span], length: int = LENGTH) -> dict[tuple, int]:
    return dict(Counter(zip(characters(one, length), characters(other, length), strict=True)))
