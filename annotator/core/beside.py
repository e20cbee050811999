"""Two editions in rows: what answers each other stands side by side, whatever either page broke its
paragraphs and columns at.

A row begins where a paragraph of either edition does, if in the other a paragraph or a sentence has just
ended; other breaks stay inside their row. Every character of both texts but blanks is in just one row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import NamedTuple

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.text import paragraphs, sentences, trim

LONGEST = 800
"""In code points: a longer row is cut, at the ends of sentences where it can be."""
_SENTENCE_ENDS = frozenset("。！？；…!?;”’」』）)》〉\"'")


@dataclass(frozen=True, slots=True)
class Beside:
    """One row: a part of either text, in code points of that text. Where only one edition says something
    the other's part is empty and says where it would stand. ``ends`` tells that a paragraph ends here."""

    a: Range
    b: Range
    ends: bool = True


class _Place(NamedTuple):
    """A place in both texts at once."""

    a: int
    b: int


def beside(a: str, b: str, offsets: OffsetMap) -> tuple[Beside, ...]:
    """The rows of two texts that ``offsets`` joins, in reading order.

    Raises ``ValueError`` where the map is not one of these texts.
    """
    if (offsets.source_length, offsets.target_length) != (len(a), len(b)):
        raise ValueError("the map is one of other texts")
    begins = {place for place in _paragraph_places(a, b, offsets) if _fits(a, place.a) and _fits(b, place.b)}
    borders = sorted({_Place(0, 0), *begins, _Place(len(a), len(b))})
    found = []
    for start, end in pairwise(borders):
        places = [start, *_breaks(a, b, offsets, start, end), end]
        for first, last in pairwise(places):
            here, there = trim(a, Range(first.a, last.a)), trim(b, Range(first.b, last.b))
            if here.length or there.length:
                found.append(Beside(here, there, last == end))
    return tuple(found)


def _paragraph_places(a: str, b: str, offsets: OffsetMap) -> Iterator[_Place]:
    """Where the paragraphs of either text begin, and what answers that in the other."""
    starts_a = [paragraph.start for paragraph in paragraphs(a)]
    starts_b = [paragraph.start for paragraph in paragraphs(b)]
    at = there = 0
    for piece in offsets.pieces:
        in_a = starts_a[bisect_left(starts_a, at) : bisect_left(starts_a, at + piece.source)]
        in_b = starts_b[bisect_left(starts_b, there) : bisect_left(starts_b, there + piece.target)]
        yield from _places_in(piece, _Place(at, there), in_a, in_b)
        at, there = at + piece.source, there + piece.target


def _places_in(piece: Piece, at: _Place, in_a: list[int], in_b: list[int]) -> Iterator[_Place]:
    by = at.b - at.a
    if piece.linear:
        yield from (_Place(start, start + by) for start in in_a)
        yield from (_Place(start - by, start) for start in in_b)
        return
    # What differs altogether stands paragraph by paragraph, as far as both have one.
    end = _Place(at.a + piece.source, at.b + piece.target)
    for here, there in zip_longest(in_a, in_b):
        yield _Place(end.a if here is None else here, end.b if there is None else there)


def _fits(text: str, at: int) -> bool:
    """Whether a row may begin here: at either end, beside a blank, after a sentence."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    return before.isspace() or after.isspace() or before in _SENTENCE_ENDS


def _breaks(a: str, b: str, offsets: OffsetMap, start: _Place, end: _Place) -> Iterator[_Place]:
    """Where a row that is too long goes on in another."""
    if max(end.a - start.a, end.b - start.b) <= LONGEST:
        return
    in_a = end.a - start.a >= end.b - start.b
    text, span = (a, Range(start.a, end.a)) if in_a else (b, Range(start.b, end.b))
    for at in _stops(span.slice(text)):
        offset = span.start + at
        if in_a:
            there = min(max(offsets.position(offset), start.b), end.b)
            yield _Place(offset, there)
        else:
            here = min(max(offsets.inverse().position(offset), start.a), end.a)
            yield _Place(here, offset)


def _stops(text: str) -> Iterator[int]:
    """Ends of sentences, or any place in a sentence without end, ``LONGEST`` apart at most."""
    last = 0
    for sentence in sentences(text):
        if sentence.end - last > LONGEST and sentence.start > last:
            yield sentence.start
            last = sentence.start
        while sentence.end - last > LONGEST:
            last += LONGEST
            yield last
