"""The one kind of map: which part of one text answers which part of another.

An :class:`OffsetMap` joins a *source* text and a *target* text that tell the same thing: raw and
clean, Traditional and Simplified, one edition and another, code points and UTF-16 units. It is a row
of :class:`Piece` objects that covers both texts from start to end without overlap:

* a *linear* piece has the same length on both sides; its characters answer each other one by one;
* any other piece answers only as a whole; with no target it is text that was cut, with no source it
  is text that was added.

What a range maps to is the hull of what its characters map to, so a range that touches a whole piece
grows to it, and a range of nothing but cut text has no counterpart: ``None``, never a guess.

Offsets are code points unless a map says otherwise (UTF-16), and ends are exclusive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple


class Range(NamedTuple):
    """A part of a text: ``text[start:end]``."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def slice(self, text: str) -> str:
        return text[self.start : self.end]

    def shift(self, by: int) -> Range:
        return Range(self.start + by, self.end + by)

    def overlaps(self, other: Range) -> bool:
        """Whether the two share a character; ranges that only touch do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Range) -> bool:
        return self.start <= other.start and other.end <= self.end


class Piece(NamedTuple):
    """Lengths of one stretch in the source and the target, and whether it answers one by one."""

    source: int
    target: int
    linear: bool = False


class OffsetMap:
    """A monotone, piecewise map between two texts; immutable, compared by value.

    Raises ``ValueError`` for a negative length or a linear piece of unequal lengths.
    """

    def __init__(self, pieces: Iterable[Piece | tuple[int, int, int]]) -> None:
        self.pieces: tuple[Piece, ...] = tuple(_normal(pieces))

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        return cls([Piece(length, length, True)])

    @classmethod
    def from_gaps(cls, length: int, gaps: Iterable[tuple[Range, int]]) -> OffsetMap:
        """Map of a text of ``length`` that stays as it is but for ``gaps``.

        Each gap is a range of the source and the length of what stands there in the target;
        gaps are given in order and do not overlap (``ValueError`` otherwise).
        """
        pieces: list[Piece] = []
        position = 0
        for gap, target in gaps:
            if gap.start < position or gap.end > length:
                raise ValueError(f"gap {gap} is out of order or outside a text of {length}")
            pieces.append(Piece(gap.start - position, gap.start - position, True))
            pieces.append(Piece(gap.length, target))
            position = gap.end
        pieces.append(Piece(length - position, length - position, True))
        return cls(pieces)

    @classmethod
    def to_utf16(cls, text: str) -> OffsetMap:
        """Map from the code points of ``text`` to its UTF-16 units (what Qt counts)."""
        if text.isascii() or max(text) < "\U00010000":
            return cls.identity(len(text))
        astral = (i for i, char in enumerate(text) if char > "\uffff")
        return cls.from_gaps(len(text), ((Range(i, i + 1), 2) for i in astral))

    @property
    def source_length(self) -> int:
        return self._sources[-1]

    @property
    def target_length(self) -> int:
        return self._targets[-1]

    @cached_property
    def is_identity(self) -> bool:
        return all(piece.linear for piece in self.pieces)

    def forward(self, span: Range) -> Range | None:
        """The range of the target that answers ``span`` of the source, or ``None``."""
        if self.is_identity:
            return _checked(span, self.source_length)
        return _hull(span, self.pieces, self._sources, self._targets)

    def backward(self, span: Range) -> Range | None:
        """The range of the source that answers ``span`` of the target, or ``None``."""
        if self.is_identity:
            return _checked(span, self.target_length)
        return _hull(span, self.pieces, self._targets, self._sources)

    def exact(self, span: Range) -> bool:
        """Whether ``span`` has a counterpart that stands for exactly it and nothing more."""
        there = self.forward(span)
        return there is not None and self.backward(there) == span

    def position(self, offset: int) -> int:
        """Where a caret at ``offset`` of the source stands in the target.

        Inside a piece that answers only as a whole it goes to that piece's start, and at a cut to
        the place of the cut; 0 and the end always answer 0 and the end.
        """
        if offset <= 0:
            return 0
        if offset >= self.source_length:
            return self.target_length
        index = bisect_right(self._sources, offset) - 1
        piece = self.pieces[index]
        inside = offset - self._sources[index] if piece.linear else 0
        return self._targets[index] + inside

    def compose(self, after: OffsetMap) -> OffsetMap:
        """The map from this map's source to the target of ``after``.

        Pieces that straddle each other's borders become one that answers as a whole, so a
        character's counterpart holds at least what the two maps give one after the other. Raises
        ``ValueError`` when the text in the middle has not the same length for both.
        """
        if self.target_length != after.source_length:
            raise ValueError(f"maps do not meet: {self.target_length} and {after.source_length} characters")
        if self.is_identity:
            return after
        return self if after.is_identity else OffsetMap(_compose(self, after))

    def inverse(self) -> OffsetMap:
        return self._inverse

    @cached_property
    def _inverse(self) -> OffsetMap:
        inverse = OffsetMap((target, source, linear) for source, target, linear in self.pieces)
        inverse.__dict__["_inverse"] = self
        return inverse

    @cached_property
    def _sources(self) -> list[int]:
        return list(accumulate((piece.source for piece in self.pieces), initial=0))

    @cached_property
    def _targets(self) -> list[int]:
        return list(accumulate((piece.target for piece in self.pieces), initial=0))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OffsetMap) and self.pieces == other.pieces

    def __hash__(self) -> int:
        return hash(self.pieces)

    def __repr__(self) -> str:
        return f"OffsetMap({list(map(tuple, self.pieces))})"


def _checked(span: Range, length: int) -> Range | None:
    start, end = span
    if 0 <= start < end <= length:
        return span
    if not 0 <= start <= end <= length:
        raise ValueError(f"{span} is outside a text of {length} characters")
    return None


def _shared(stretch: tuple[int, int], span: Range) -> int:
    """How many characters the two have in common."""
    start, end = stretch
    if span.start <= start and end <= span.end:
        return end - start
    return max(min(end, span.end) - max(start, span.start), 0)


def _hull(span: Range, pieces: tuple[Piece, ...], inner: list[int], outer: list[int]) -> Range | None:
    """The range of the outer text that answers ``span`` of the inner one: works in either direction."""
    start, end = span
    if _checked(span, inner[-1]) is None:
        return None
    first = bisect_right(inner, start) - 1
    last = bisect_left(inner, end) - 1
    if first == last and pieces[first][2]:
        by = outer[first] - inner[first]
        return Range(start + by, end + by)
    while first <= last and not (pieces[first][0] and pieces[first][1]):
        first += 1
    while last >= first and not (pieces[last][0] and pieces[last][1]):
        last -= 1
    if first > last:
        return None
    low, high = outer[first], outer[last + 1]
    if pieces[first][2] and start > inner[first]:
        low += start - inner[first]
    if pieces[last][2] and end < inner[last + 1]:
        high -= inner[last + 1] - end
    return Range(low, high)


def _normal(pieces: Iterable[Piece | tuple[int, int, int]]) -> list[Piece]:
    """One way to write each map: no empty piece, linear neighbours joined, and what is cut and
    added at one place is one piece, a replacement. The empty map has one empty piece."""
    done: list[Piece] = []
    held_source, held_target, held_linear = 0, 0, False
    loose = False  # whether what is held is made of nothing but what was cut or added
    for source, target, linear in pieces:
        if source < 0 or target < 0 or (linear and source != target):
            raise ValueError(f"no such piece: {source} to {target}")
        one_sided = not (source and target)
        if one_sided and source == target:
            continue
        if (held_linear and linear) or (loose and one_sided):
            held_source += source
            held_target += target
        else:
            if held_source or held_target:
                done.append(Piece(held_source, held_target, held_linear))
            held_source, held_target, held_linear = source, target, bool(linear)
        loose = one_sided
    if held_source or held_target:
        done.append(Piece(held_source, held_target, held_linear))
    return done or [Piece(0, 0, True)]


def _compose(first: OffsetMap, second: OffsetMap) -> Iterator[Piece]:
    """Pieces between the borders that both maps have in the text in the middle."""
    done = (0, 0)
    for middle in sorted({*first._targets, *second._sources}):
        left = _border(middle, first._targets, first._sources, first.pieces)
        right = _border(middle, second._sources, second._targets, second.pieces)
        if left is None or right is None:
            continue
        source, target = left[0] - done[0], right[0] - done[1]
        if middle:
            yield Piece(
                source,
                target,
                _linear(first._targets, first.pieces, middle)
                and _linear(second._sources, second.pieces, middle),
            )
        if left[0] < left[1]:
            yield Piece(left[1] - left[0], 0)
        if right[0] < right[1]:
            yield Piece(0, right[1] - right[0])
        done = left[1], right[1]


def _border(
    middle: int, inner: list[int], outer: list[int], pieces: tuple[Piece, ...]
) -> tuple[int, int] | None:
    """First and last offset of the outer text that answer the border at ``middle``, if it is one."""
    low, high = bisect_left(inner, middle), bisect_right(inner, middle)
    if low < high:
        return outer[low], outer[high - 1]
    if pieces[high - 1].linear:
        place = outer[high - 1] + middle - inner[high - 1]
        return place, place
    return None


def _linear(inner: list[int], pieces: tuple[Piece, ...], end: int) -> bool:
    """Whether the characters just before ``end`` answer one by one."""
    return pieces[bisect_left(inner, end) - 1].linear
