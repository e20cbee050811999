"""The rows of an article: one a paragraph, a long paragraph in several. No Qt here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from annotator.core.align import Range
from annotator.core.spans import Span
from annotator.core.text import sentences, whole_graphemes

LONGEST_ROW = 800
"""In code points. A text layout takes time in proportion; a paragraph of 200,000 must not be one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of the canonical text. ``number`` counts paragraphs from 1 and stands at their first
    row; ``ends`` says that the paragraph ends here."""

    range: Range
    number: int | None
    ends: bool

    def shows_caret(self, offset: int) -> bool:
        """Whether a caret at ``offset`` stands in this row, or at its ends; never in an empty one."""
        return self.range.start <= offset <= self.range.end and self.range.length > 0


def rows_of(text: str, paragraphs: Sequence[Range]) -> list[Row]:
    rows: list[Row] = []
    for number, paragraph in enumerate(paragraphs, start=1):
        stretches = list(_stretches(text, paragraph))
        for index, stretch in enumerate(stretches):
            first, last = index == 0, index == len(stretches) - 1
            rows.append(Row(stretch, number if first else None, last))
    return rows


def _stretches(text: str, paragraph: Range) -> Iterator[Range]:
    """A paragraph in pieces of at most ``LONGEST_ROW``, broken behind sentences where possible."""
    if paragraph.length <= LONGEST_ROW:
        yield paragraph
        return
    inside = paragraph.slice(text)
    ends = [sentence.end for sentence in sentences(inside)]
    start = 0
    while start < len(inside):
        limit = start + LONGEST_ROW
        end = limit
        if limit >= len(inside):
            end = len(inside)
        else:
            index = bisect_right(ends, limit) - 1
            if index >= 0 and ends[index] > start:
                end = ends[index]
            else:
                window = inside[start : limit + 64]
                end = start + whole_graphemes(window, Range(0, LONGEST_ROW)).end
        yield Range(paragraph.start + start, paragraph.start + end)
        start = end


class SpanIndex:
    """Spans in reading order, found by the range they overlap."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))

    def replace(self, spans: Sequence[Span], touched: Sequence[Range]) -> None:
        """Other spans, which differ from the former ones within ``touched`` alone: so long as that is one
        place in the text, the others are not looked at."""
        start, last = min(place.start for place in touched), max(place.start for place in touched)
        first = bisect_left(self._starts, start)
        behind = len(self._starts) - bisect_right(self._starts, last)
        end = len(spans) - behind
        between = [span.start for span in spans[first:end]]
        self._spans = spans
        self._starts[first : len(self._starts) - behind] = between
        self._reach[first : len(self._reach) - behind] = [0] * len(between)
        reach = self._reach[first - 1] if first else 0
        for index in range(first, len(spans)):
            reach = max(reach, spans[index].end)
            if index >= end and self._reach[index] == reach:
                return  # from here on nothing reaches further than before
            self._reach[index] = reach

    def overlapping(self, place: Range) -> list[Span]:
        """The spans that share a character with ``place``, in reading order."""
        found = []
        index = bisect_left(self._starts, place.end) - 1
        while index >= 0 and self._reach[index] > place.start:
            if self._spans[index].end > place.start:
                found.append(self._spans[index])
            index -= 1
        return found[::-1]


def row_at(rows: Sequence[Row], offset: int) -> int:
    """The index of the row that holds ``offset``, the one before it where it lies between two."""
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        if rows[middle].range.start <= offset:
            low = middle + 1
        else:
            high = middle
    return max(low - 1, 0)
