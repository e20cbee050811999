"""Exact maps for the conversions that also change words: 内存 → 記憶體, 的士 → 計程車.

OpenCC does the converting and is always right about the text; what it does not say is which characters
became which. That is found again here, by reading a text and its conversion side by side: at each place
either a phrase of OpenCC's regional dictionary stands in the one and its value in the other, or one
character answers one character. The other steps of a conversion only exchange characters of one row of
the fold table, so both texts are folded before their characters are compared.

A phrase must stand in the text as the dictionary gets it: in Traditional script already when OpenCC
converts from Simplified, as it is when it converts from Traditional.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from annotator.core.align import OffsetMap, Piece
from annotator.core.fold import Fold

Converter = Callable[[str], str]

CONFIGS = ("s2twp", "tw2sp", "s2hkp", "hk2sp")

_FROM_SIMPLIFIED = ("s2twp", "s2hkp")
# Ideographs that Unicode has twice; OpenCC replaces them before anything else.
_COMPATIBILITY = {
    point: unicodedata.normalize("NFC", chr(point))
    for block in (range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
    for point in block
}

# The end of a way through a text and its conversion: so many characters of either are read.
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Aligned:
    """The map from a text to its conversion, and how many lines of it answer only as a whole
    because they could not be read side by side (none was ever seen)."""

    map: OffsetMap
    unread: int = 0


@dataclass(frozen=True, slots=True)
class RegionalPhrases:
    """The phrases of one conversion.

    ``prepare`` gives a text as the dictionary gets it, ``values`` what each phrase becomes (folded), and
    ``heads`` the phrases by their first two characters, the longest first.
    """

    fold: Fold
    prepare: Converter
    values: Mapping[str, str]
    heads: Mapping[str, tuple[str, ...]]
    firsts: frozenset[str]

    def align(self, text: str, converted: str) -> Aligned:
        """Which part of ``text`` became which part of ``converted``, its conversion."""
        source, target = text.translate(self.fold), converted.translate(self.fold)
        if source == target:
            return Aligned(OffsetMap.identity(len(text)))
        lines = text.split("\n"), source.split("\n"), target.split("\n")
        if len(lines[0]) != len(lines[2]):
            return Aligned(OffsetMap([Piece(len(text), len(converted))]), 1)
        pieces: list[Piece] = []
        same = unread = 0  # characters since the last piece; lines
        for line, folded, there in zip(*lines, strict=True):
            if folded != there:
                way = self._way(line, folded, there)
                unread += way is None
                pieces += [Piece(same, same, True), *(way or [Piece(len(line), len(there))])]
                same = 0
            same += 1 if folded != there else len(line) + 1
        return Aligned(OffsetMap([*pieces, Piece(same - 1, same - 1, True)]), unread)

    def _way(self, line: str, folded: str, target: str) -> list[Piece] | None:
        """How ``line`` becomes ``target`` (folded), or ``None``. Depth first, phrases before characters
        and long phrases before short ones, as OpenCC does it; no place is tried twice."""
        prepared = self.prepare(line)
        if len(prepared) != len(line):
            return None
        reading = _Reading(self, prepared, folded, target, self._starts(prepared))
        way: list[_Place] = [(0, 0)]
        open_steps = [reading.steps((0, 0))]
        tried = {(0, 0)}
        while open_steps:
            place = next(open_steps[-1], None)
            if place is None:
                open_steps.pop()
                way.pop()
            elif place not in tried:
                tried.add(place)
                way.append(place)
                if place == reading.end:
                    return [_piece(*step) for step in zip(way, way[1:], strict=False)]
                open_steps.append(reading.steps(place))
        return None

    def _starts(self, prepared: str) -> list[int]:
        """Where in a line a phrase can start."""
        firsts, heads = self.firsts, self.heads
        return [
            at
            for at, char in enumerate(prepared)
            if char in firsts and (char in heads or prepared[at : at + 2] in heads)
        ]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A line as its dictionary gets it, folded, and its folded conversion; ``starts`` are the places
    where a phrase can stand."""

    phrases: RegionalPhrases
    prepared: str
    folded: str
    target: str
    starts: list[int]

    @property
    def end(self) -> _Place:
        return len(self.folded), len(self.target)

    def steps(self, place: _Place) -> Iterator[_Place]:
        """What can be read next from ``place``: each phrase, then the characters up to the next start."""
        at, there = place
        heads, values = self.phrases.heads, self.phrases.values
        head = self.prepared[at : at + 2]
        for phrase in heads.get(head) or heads.get(head[:1], ()):
            if self.prepared.startswith(phrase, at) and self.target.startswith(values[phrase], there):
                yield at + len(phrase), there + len(values[phrase])
        following = bisect_right(self.starts, at)
        end = self.starts[following] if following < len(self.starts) else len(self.folded)
        if end > at and self.target.startswith(self.folded[at:end], there):
            yield end, there + end - at


def _piece(start: _Place, end: _Place) -> Piece:
    source, target = end[0] - start[0], end[1] - start[1]
    return Piece(source, target, source == target)


def read_phrases(table: str, fold: Fold, traditional: Converter) -> dict[str, RegionalPhrases]:
    """The phrases of each conversion from the text of ``regional_phrases.txt``.

    ``traditional`` converts into OpenCC's own Traditional (``s2t``), which its phrases are written in.
    """
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    config = ""
    for line in table.splitlines():
        if line.startswith("["):
            config = line.strip("[]")
        elif line and not line.startswith("#"):
            phrase, value = line.split("\t")
            found[config][phrase] = value.translate(fold)
    return {
        name: _phrases(values, fold, traditional if name in _FROM_SIMPLIFIED else _without_doubles)
        for name, values in found.items()
    }


def _without_doubles(text: str) -> str:
    return text.translate(_COMPATIBILITY)


def _phrases(values: Mapping[str, str], fold: Fold, prepare: Converter) -> RegionalPhrases:
    heads: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in sorted(values, key=lambda phrase: (-len(phrase), phrase)):
        heads[phrase[:2]].append(phrase)
    for single in [head for head in heads if len(head) == 1]:
        for head in heads:
            if len(head) == 2 and head[0] == single:
                heads[head].append(single)
    return RegionalPhrases(
        fold,
        prepare,
        values,
        {head: tuple(phrases) for head, phrases in heads.items()},
        frozenset(phrase[0] for phrase in values),
    )
