"""Two editions held against each other. Nothing here changes while they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from annotator import workflow
from annotator.core.align import OffsetMap, Range
from annotator.core.beside import Beside, beside
from annotator.core.editions import Alignment
from annotator.core.pair import Pair
from annotator.core.script import SCRIPTS, Script
from annotator.core.text import paragraphs
from annotator.workflow import Stored

PANE_NAMES: tuple[Script, Script] = (SCRIPTS[1], SCRIPTS[0])
"""What the panes are called, from left to right, whichever script stands in them here."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference as one edition sees it: its own range and the other's."""

    here: Range
    there: Range


class Couple:
    """``sides`` are the left and the right edition, known by 0 and 1."""

    def __init__(self, left: Stored, right: Stored) -> None:
        self.sides = (left, right)
        self.alignment: Alignment = workflow.align(left, right)

    @cached_property
    def rows(self) -> tuple[Beside, ...]:
        left, right = self.sides
        return beside(left.pair.text, right.pair.text, self.alignment.map)

    @cached_property
    def numbers(self) -> list[int | None]:
        """For each row the number of the left edition's paragraph that begins there, counted from 1."""
        starts = {place.start: number for number, place in enumerate(paragraphs(self.sides[0].pair.text), 1)}
        return [starts.get(row.a.start) if row.a.length else None for row in self.rows]

    @cached_property
    def differences(self) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
        """In reading order, as either side sees them."""
        found = self.alignment.differences
        return (
            tuple(Difference(each.a, each.b) for each in found),
            tuple(Difference(each.b, each.a) for each in found),
        )

    def map_from(self, side: int) -> OffsetMap:
        """The map from one side's text to the other's."""
        return self.alignment.map.inverse() if side else self.alignment.map

    def pair(self, side: int) -> Pair:
        """The two editions as a pair whose own text is that of ``side``, named by their panes."""
        here, there = self.sides[side].pair.text, self.sides[1 - side].pair.text
        return Pair(PANE_NAMES[side], here, there, self.map_from(side))

    def differences_in(self, row: Beside, side: int) -> list[Difference]:
        """The differences that stand in a row of one side, or would stand there."""
        here, there = (row.b, row.a) if side else (row.a, row.b)
        return [
            each
            for each in self.differences[side]
            if (each.here.overlaps(here) if each.here.length else each.there.overlaps(there))
        ]
