"""What goes into the figures and what comes out: units, figures, and figures that are not defined."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from annotator.core.spans import GOLD

Reason = Literal[
    "no items",  # nothing that two annotators judged
    "no spans",  # nobody labelled anything
    "one annotator",  # nobody to compare with
    "one category",  # everybody always said the same: chance alone explains all
    "no room for chance",  # however the spans were placed, nothing could differ
    "unequal ratings",  # the coefficient needs the same number of judgements for every item
    "too few articles",  # nothing to draw from
    "too few samples",  # the figure is undefined in too many of the samples drawn
    "too large",  # an exact answer would take too long
]
"""Why a figure is not defined; the window and the command line make sentences of these."""


@dataclass(frozen=True, slots=True)
class Undefined:
    """In place of a figure that does not exist for these data: never NaN, 0 or 1."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A figure corrected for chance, what it was made of, and of how many items.

    ``observed`` and ``expected`` are agreement (κ, π, S) or disagreement (α), as the function says.
    """

    value: float
    observed: float
    expected: float
    n: int


Figure = Coefficient | Undefined

Unit = tuple[int, int, str]
"""Start, end and label: code points of the article's canonical text, end exclusive."""


class Marked(Protocol):
    """Anything with a range and a label: a ``Span``, for one."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def label(self) -> str: ...


def units(spans: Iterable[Marked], length: int) -> set[Unit]:
    """The spans of one annotator in an article of ``length`` code points, as plain units.

    A span given twice (from two laptops, say) counts once. Raises ``ValueError`` for a span that is
    empty or outside the article.
    """
    found = {(span.start, span.end, span.label) for span in spans}
    check_units(found, length)
    return found


def check_units(found: Iterable[Unit], length: int) -> None:
    """Raise ``ValueError`` for a unit that is empty or outside an article of ``length`` code points."""
    for start, end, label in found:
        if not 0 <= start < end <= length:
            raise ValueError(f"{label} {start}–{end} is empty or outside an article of {length} characters")


def check_annotators(names: Collection[str]) -> None:
    """Raise ``ValueError`` if the gold layer is among the annotators: gold never counts as one."""
    if GOLD in names:
        raise ValueError("the gold layer is no annotator; compare with it through matching.links")
