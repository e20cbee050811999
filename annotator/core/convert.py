"""Conversion between the scripts with exact maps. The only file that imports OpenCC.

The conversions that keep to characters (``s2tw tw2s s2hk hk2s s2t t2s``) never change the length of a
text in code points; where one ever did, its paragraph would answer only as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from annotator.core.align import OffsetMap, Piece
from annotator.core.script import Script, detect

Region = Literal["TW", "HK", "OpenCC"]
REGIONS: tuple[Region, ...] = ("TW", "HK", "OpenCC")
_CONFIGS: dict[tuple[Region, Script], str] = {
    ("TW", "Hant"): "s2tw",
    ("TW", "Hans"): "tw2s",
    ("HK", "Hant"): "s2hk",
    ("HK", "Hans"): "hk2s",
    ("OpenCC", "Hant"): "s2t",
    ("OpenCC", "Hans"): "t2s",
}


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """A pair the user has decided: this in one script is that in the other (names, mostly)."""

    hans: str
    hant: str

    def into(self, target: Script) -> tuple[str, str]:
        return (self.hans, self.hant) if target == "Hant" else (self.hant, self.hans)


@dataclass(frozen=True, slots=True)
class Conversion:
    """How a project converts: for which region, with which phrases of its own."""

    region: Region = "TW"
    phrases: tuple[Phrase, ...] = ()

    def config(self, target: Script) -> str:
        """OpenCC's name of the conversion into ``target``."""
        return _CONFIGS[self.region, target]

    def convert(self, text: str, target: Script) -> tuple[str, OffsetMap]:
        """``text`` in the other script and the map from ``text`` to it.

        A paragraph that is written in ``target`` already (a Simplified line on a Traditional page)
        is left as it is.
        """
        mapping = dict(phrase.into(target) for phrase in self.phrases)
        mapping.pop("", None)
        convert = _opencc(self.config(target))
        if not mapping and not _partly(text, target):
            whole = convert(text)
            if len(whole) == len(text):
                return whole, OffsetMap.identity(len(text))
        converted: list[str] = []
        pieces: list[Piece] = []
        for line, is_target in _lines(text, target):
            for part, piece in _line(line, mapping, (lambda s: s) if is_target else convert):
                converted.append(part)
                pieces.append(piece)
        return "".join(converted), OffsetMap(pieces)


@cache
def _opencc(config: str) -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(config).convert
    return convert


def _partly(text: str, target: Script) -> bool:
    evidence = detect(text)
    return bool(evidence.hans if target == "Hans" else evidence.hant)


def _lines(text: str, target: Script) -> Iterator[tuple[str, bool]]:
    """Each line with its newline, and whether it is in the target's script already."""
    for line in regex.findall(r"[^\n]*\n|[^\n]+", text):
        evidence = detect(line)
        yield line, evidence.verdict == target and evidence.hans != evidence.hant


def _line(line: str, mapping: dict[str, str], convert: Callable[[str], str]) -> Iterator[tuple[str, Piece]]:
    for part, replacement in _split(line, mapping):
        there = convert(part) if replacement is None else replacement
        yield there, Piece(len(part), len(there), linear=len(part) == len(there))


def _split(line: str, mapping: dict[str, str]) -> Iterable[tuple[str, str | None]]:
    """The line in parts: what the user decided (the longest match first), and the rest."""
    if not mapping:
        yield line, None
        return
    longest_first = sorted(mapping, key=len, reverse=True)
    for part in regex.split("(" + "|".join(map(regex.escape, longest_first)) + ")", line):
        if part:
            yield part, mapping.get(part)
