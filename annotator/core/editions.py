"""Two editions of one story side by side: which part of one answers which part of the other, and where
they differ. Script, width and blanks make no difference, and with the blanks no line break does, so it
does not matter where either page broke its columns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.diff import Block, common_blocks
from annotator.core.fold import BLANK, Fold, plain
from annotator.core.pair import Pair

DifferenceKind = Literal["missing", "added", "replaced"]
_SENTENCE_ENDS = frozenset('。！？；!?;”」』"')


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that tell the same story: the ids of both, the smaller one first."""

    a: str
    b: str

    @classmethod
    def between(cls, one: str, other: str) -> Link:
        return cls(min(one, other), max(one, other))

    @property
    def subject(self) -> str:
        return f"{self.a}/{self.b}"

    def other(self, article: str) -> str:
        return self.b if article == self.a else self.a


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two editions differ: ``text_a`` at ``a`` of the first, ``text_b`` at ``b`` of the
    second. *missing* is what only the first has, *added* what only the second has; the range of the
    other is then empty and says where it would stand."""

    kind: DifferenceKind
    a: Range
    b: Range
    text_a: str
    text_b: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """The map from the first edition's text to the second's, and the differences in reading order."""

    map: OffsetMap
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Where a span of one edition stands in the other, and whether it reads the same there."""

    range: Range
    text: str
    same: bool


@dataclass(frozen=True, slots=True)
class _Stripped:
    """A text without its blanks, folded; where each of its characters stands in the whole text, and
    before which of them there are blanks."""

    text: str
    places: list[int]
    breaks: list[int]
    whole: str

    def range(self, start: int, end: int) -> Range:
        """The part of the whole text from one character up to another, without blanks at its ends."""
        return Range(self.places[start], self.places[end - 1] + 1)

    def caret(self, at: int, after_blanks: bool) -> Range:
        """The empty range before the character ``at``, behind the blanks there or in front of them."""
        place = self.places[at] if after_blanks or not at else self.places[at - 1] + 1
        return Range(place, place)

    def begins_paragraph(self, at: int) -> bool:
        return not at or "\n" in self.whole[self.places[at - 1] + 1 : self.places[at]]

    def breaks_in(self, start: int, end: int) -> Iterator[int]:
        """The characters before which there are blanks, counted from ``start``."""
        for at in self.breaks[bisect_left(self.breaks, start) : bisect_left(self.breaks, end)]:
            yield at - start

    def border(self, at: int) -> int:
        """How good a place to begin is before the character ``at``: a paragraph, a sentence, any."""
        if self.begins_paragraph(at):
            return 2
        return int(self.text[at - 1] in _SENTENCE_ENDS)


def align_editions(a: Pair, b: Pair, fold: Fold) -> Alignment:
    """Align the canonical texts of two editions.

    They are compared in Simplified, so that words which a project converts for a region are none of
    the differences either.
    """
    found = align_texts(a.text_in("Hans"), b.text_in("Hans"), fold)
    joined = _to_simplified(a).compose(found.map).compose(_to_simplified(b).inverse())
    places = ((_canonical(a, place.a), _canonical(b, place.b)) for place in found.differences)
    return Alignment(joined, tuple(_difference(a.text, b.text, *place) for place in places))


def align_texts(a: str, b: str, fold: Fold) -> Alignment:
    """Align two texts that tell the same story, or parts of it in the same order."""
    left, right = _strip(a, fold), _strip(b, fold)
    blocks = [
        Block(0, 0, 0),
        *common_blocks(left.text, right.text),
        Block(len(left.text), len(right.text), 0),
    ]
    _settle(blocks, left, right)
    gaps = [_gap(left, right, last, block) for last, block in pairwise(blocks)]
    pieces = _pieces(left, right, list(zip(gaps, blocks[1:], strict=True)))
    differences = (_difference(a, b, *gap) for gap in gaps if gap)
    return Alignment(OffsetMap(pieces), tuple(differences))


def counterpart(span: Range, offsets: OffsetMap, text_a: str, text_b: str, fold: Fold) -> Counterpart | None:
    """Where ``span`` of one edition stands in the other, or ``None`` where it is missing there.

    What reads the same can be labelled in both; what does not is a question for a person.
    """
    there = offsets.forward(span)
    if there is None:
        return None
    text = there.slice(text_b)
    return Counterpart(there, text, plain(span.slice(text_a), fold) == plain(text, fold))


def _to_simplified(pair: Pair) -> OffsetMap:
    return OffsetMap.identity(len(pair.text)) if pair.canonical == "Hans" else pair.map


def _canonical(pair: Pair, place: Range) -> Range:
    if place.length:
        return pair.range_from("Hans", place) or Range(0, 0)
    caret = pair.offset_from("Hans", place.start)
    return Range(caret, caret)


def _difference(a: str, b: str, there_a: Range, there_b: Range) -> Difference:
    kind: DifferenceKind = "replaced"
    if not there_a.length or not there_b.length:
        kind = "missing" if there_a.length else "added"
    return Difference(kind, there_a, there_b, there_a.slice(a), there_b.slice(b))


def _strip(text: str, fold: Fold) -> _Stripped:
    places: list[int] = []
    breaks: list[int] = []
    start = 0
    for blank in BLANK.finditer(text):
        places.extend(range(start, blank.start()))
        breaks.append(len(places))
        start = blank.end()
    places.extend(range(start, len(text) + 1))
    return _Stripped(plain(text, fold), places, breaks, text)


def _settle(blocks: list[Block], left: _Stripped, right: _Stripped) -> None:
    """Move what only one edition has to the start of a paragraph or a sentence, where it could as well
    stand elsewhere: of A。B。A。 and A。 not 。B。A is missing but B。A。"""
    for index in range(1, len(blocks)):
        last, block = blocks[index - 1], blocks[index]
        end, end_there = last.a + last.length, last.b + last.length
        if (end == block.a) == (end_there == block.b):
            continue
        one, start, after = (left, end, block.a) if block.a > end else (right, end_there, block.b)
        # A block keeps a character, or the differences on its sides would meet; behind the last is none.
        is_final = block.a + block.length == len(left.text) and block.b + block.length == len(right.text)
        by = _best_shift(one, start, after, (last.length - 1, block.length - (not is_final)))
        blocks[index - 1] = last._replace(length=last.length + by)
        blocks[index] = Block(block.a + by, block.b + by, block.length - by)


def _best_shift(one: _Stripped, start: int, end: int, room: tuple[int, int]) -> int:
    """By how much to move the part from ``start`` to ``end`` so that it begins at the best place."""
    text = one.text
    shifts = [0]
    while shifts[-1] > -room[0] and text[start + shifts[-1] - 1] == text[end + shifts[-1] - 1]:
        shifts.append(shifts[-1] - 1)
    shift = 0
    while shift < room[1] and text[start + shift] == text[end + shift]:
        shift += 1
        shifts.append(shift)
    return max(shifts, key=lambda shift: (one.border(start + shift), -abs(shift)))


def _gap(left: _Stripped, right: _Stripped, last: Block, block: Block) -> tuple[Range, Range] | None:
    """What stands between two blocks, in both whole texts, without the blanks around it."""
    a, b = last.a + last.length, last.b + last.length
    if a < block.a and b < block.b:
        return left.range(a, block.a), right.range(b, block.b)
    if a < block.a:
        return left.range(a, block.a), right.caret(b, left.begins_paragraph(a))
    if b < block.b:
        return left.caret(a, right.begins_paragraph(b)), right.range(b, block.b)
    return None


def _pieces(
    left: _Stripped, right: _Stripped, found: list[tuple[tuple[Range, Range] | None, Block]]
) -> Iterator[Piece]:
    """The whole texts as pieces: characters that answer each other, blanks, and what differs."""
    at = there = 0
    for gap, block in found:
        if gap:
            yield _blanks(gap[0].start - at, gap[1].start - there)
            yield Piece(gap[0].length, gap[1].length)
            at, there = gap[0].end, gap[1].end
        a, b, length = block
        cuts = {0, length, *left.breaks_in(a, a + length), *right.breaks_in(b, b + length)}
        for start, end in pairwise(sorted(cuts)):
            yield _blanks(left.places[a + start] - at, right.places[b + start] - there)
            yield Piece(end - start, end - start, True)
            at, there = left.places[a + end - 1] + 1, right.places[b + end - 1] + 1
    yield _blanks(len(left.whole) - at, len(right.whole) - there)


def _blanks(here: int, there: int) -> Piece:
    return Piece(here, there, here == there)
