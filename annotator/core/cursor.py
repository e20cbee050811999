"""Where a person is in an article: a caret or a selection, and how it moves.

Offsets count in the article's canonical text, whichever pane the person is in; the pane is named by
its script.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.core.align import Range
from annotator.core.script import Script
from annotator.core.text import next_grapheme, sentences


@dataclass(frozen=True, slots=True)
class Cursor:
    """A selection from ``anchor`` to ``head`` (the end that moves); a caret where the two are one."""

    anchor: int
    head: int
    pane: Script

    @property
    def range(self) -> Range:
        return Range(min(self.anchor, self.head), max(self.anchor, self.head))

    @property
    def is_caret(self) -> bool:
        return self.anchor == self.head

    def to(self, head: int, *, extend: bool) -> Cursor:
        return replace(self, head=head, anchor=self.anchor if extend else head)


def by_character(text: str, offset: int, step: int) -> int:
    """The next place a caret can stand in, right (1) or left (-1); a newline is stepped over."""
    return next_grapheme(text, offset, step)


def by_range(ranges: Sequence[Range], offset: int, step: int) -> int:
    """The next border of ``ranges`` (words, sentences or paragraphs, in order) right or left."""
    borders = sorted({border for each in ranges for border in each})
    if step > 0:
        return next((border for border in borders if border > offset), offset)
    return next((border for border in reversed(borders) if border < offset), offset)


def sentence_at(text: str, paragraph: Range, offset: int) -> Range:
    """The sentence of ``paragraph`` that holds ``offset``."""
    inside = paragraph.slice(text)
    found = [each.shift(paragraph.start) for each in sentences(inside)]
    return next((each for each in found if offset < each.end), found[-1] if found else paragraph)
