"""Conversion between the scripts with exact maps. The only file that imports OpenCC.

The conversions that keep to characters (``s2tw tw2s s2hk hk2s s2t t2s``) never change the length of a
text in code points. Those that change words too (``s2twp tw2sp s2hkp hk2sp``) do; ``core.regional`` finds
which part became which.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from annotator.core.align import OffsetMap, Piece
from annotator.core.regional import RegionalPhrases
from annotator.core.script import Script, detect

Region = Literal["TW", "TWP", "HK", "HKP", "OpenCC"]
"""Whose Traditional script; with P its words too: 内存 is 記憶體 in Taiwan."""
REGIONS: tuple[Region, ...] = ("TW", "TWP", "HK", "HKP", "OpenCC")
_CONFIGS: dict[tuple[Region, Script], str] = {
    ("TW", "Hant"): "s2tw",
    ("TW", "Hans"): "tw2s",
    ("TWP", "Hant"): "s2twp",
    ("TWP", "Hans"): "tw2sp",
    ("HK", "Hant"): "s2hk",
    ("HK", "Hans"): "hk2s",
    ("HKP", "Hant"): "s2hkp",
    ("HKP", "Hans"): "hk2sp",
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
    regional: Mapping[str, RegionalPhrases] = field(default_factory=dict, compare=False, repr=False)
    """By the names of OpenCC's conversions: what the regions with P need to tell what became what."""

    @property
    def changes_words(self) -> bool:
        return self.region.endswith("P")

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
        if not mapping and not _partly(text, target):
            return self._plain(text, target)
        converted: list[str] = []
        pieces: list[Piece] = []
        for line, is_target in _lines(text, target):
            for part, replacement in _split(line, mapping):
                there, offsets = self._part(part, part if is_target else replacement, target)
                converted.append(there)
                pieces += offsets.pieces
        return "".join(converted), OffsetMap(pieces)

    def _part(self, part: str, replacement: str | None, target: Script) -> tuple[str, OffsetMap]:
        if replacement is None:
            return self._plain(part, target)
        return replacement, OffsetMap([Piece(len(part), len(replacement), len(part) == len(replacement))])

    def _plain(self, text: str, target: Script) -> tuple[str, OffsetMap]:
        config = self.config(target)
        there = opencc_converter(config)(text)
        if self.changes_words:
            return there, self.regional[config].align(text, there).map
        if len(there) == len(text):
            return there, OffsetMap.identity(len(text))
        # Never seen; should it come, the text answers only as a whole rather than wrongly.
        return there, OffsetMap([Piece(len(text), len(there))])


@cache
def opencc_converter(config: str) -> Callable[[str], str]:
    """OpenCC's conversion of that name; built when it is first needed."""
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(config).convert
    return convert


def _partly(text: str, target: Script) -> bool:
    evidence = detect(text)
    return bool(evidence.hans if target == "Hans" else evidence.hant)


def _lines(text: str, target: Script) -> Iterator[tuple[str, bool]]:
    """Each line with its newline, and whether it is in the target's script already."""
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        evidence = detect(line)
        yield line, evidence.verdict == target and evidence.hans != evidence.hant


def _split(line: str, mapping: dict[str, str]) -> Iterable[tuple[str, str | None]]:
    """The line in parts: what the user decided (the longest match first), and the rest."""
    if not mapping:
        yield line, None
        return
    longest_first = sorted(mapping, key=len, reverse=True)
    for part in re.split("(" + "|".join(map(re.escape, longest_first)) + ")", line):
        if part:
            yield part, mapping.get(part)
