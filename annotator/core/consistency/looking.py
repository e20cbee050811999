"""Where surfaces stand in an article without being labelled as they are elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import add
from typing import NamedTuple

from annotator.core.align import Range
from annotator.core.consistency.surfaces import Borders

Mark = tuple[int, int]
"""A part that is labelled, in code points from the beginning of a surface, end exclusive; what reaches
beyond the surface is below 0 or above its length."""

Labelled = tuple[Mark, str]

WORD_LENGTH = 3
"""Surfaces up to this length may be a part of a longer word: words have seldom more than four characters."""


class Elsewhere(NamedTuple):
    """A place of a surface that no span has, and none holds: ``inner`` are the spans that have a part of it,
    in reading order, with their labels. ``start`` counts in the article's text, code points."""

    start: int
    inner: tuple[Labelled, ...]


class Patterns:
    """Surfaces that are all looked for at once, by their first two characters."""

    def __init__(self) -> None:
        self._surfaces: set[str] = set()
        self._lengths: dict[str, dict[int, int]] = {}

    def __contains__(self, surface: object) -> bool:
        return surface in self._surfaces

    def __len__(self) -> int:
        return len(self._surfaces)

    def add(self, surface: str) -> None:
        """Look for this too; it has two characters at least."""
        if surface not in self._surfaces:
            self._surfaces.add(surface)
            lengths = self._lengths.setdefault(surface[:2], {})
            lengths[len(surface)] = lengths.get(len(surface), 0) + 1

    def discard(self, surface: str) -> None:
        if surface in self._surfaces:
            self._surfaces.discard(surface)
            lengths = self._lengths[surface[:2]]
            lengths[len(surface)] -= 1
            if not lengths[len(surface)]:
                del lengths[len(surface)]
            if not lengths:
                del self._lengths[surface[:2]]

    def places(self, text: str) -> Iterator[tuple[int, str]]:
        """Where each of them begins in a folded text, in order; they may lie over each other."""
        heads, surfaces = self._lengths, self._surfaces
        for start, head in enumerate(map(add, text, text[1:])):
            if head in heads:
                for length in heads[head]:
                    found = text[start : start + length]
                    if found in surfaces:
                        yield start, found


def look(
    text: str,
    spans: Sequence[tuple[int, int, str]],
    patterns: Patterns,
    borders: Borders,
    is_part: Callable[[Range], bool] | None = None,
) -> dict[str, tuple[Elsewhere, ...]]:
    """What of ``patterns`` stands in one article otherwise than as a span.

    ``text`` is the article's, folded; ``spans`` are start, end and label, in reading order. ``is_part``
    tells whether a place is only a part of a longer word; it is asked about short surfaces.
    """
    taken = _Taken(spans)
    found: dict[str, list[Elsewhere]] = {}
    for start, surface in patterns.places(text):
        end = start + len(surface)
        inner = taken.inner(start, end)
        if inner is None or borders.is_cut_off(text, start, end):
            continue
        short = not inner and len(surface) <= WORD_LENGTH
        if short and is_part is not None and is_part(Range(start, end)):
            continue
        found.setdefault(surface, []).append(Elsewhere(start, inner))
    return {surface: tuple(places) for surface, places in found.items()}


class _Taken:
    """The spans around a place that goes from left to right."""

    def __init__(self, spans: Iterable[tuple[int, int, str]]) -> None:
        self._spans = list(spans)
        self._next = 0
        self._open: list[tuple[int, int, str]] = []

    def inner(self, start: int, end: int) -> tuple[Labelled, ...] | None:
        """The spans that share a character with a place; ``None`` where one has all of it. Places are asked
        for in the order of their starts."""
        spans = self._spans
        if self._open:
            self._open = [each for each in self._open if each[1] > start]
        index = self._next
        while index < len(spans) and spans[index][0] <= start:
            if spans[index][1] > start:
                self._open.append(spans[index])
            index += 1
        self._next = index
        there = list(self._open)
        while index < len(spans) and spans[index][0] < end:
            there.append(spans[index])
            index += 1
        if any(first <= start and last >= end for first, last, _ in there):
            return None
        return tuple(((first - start, last - start), label) for first, last, label in there)
