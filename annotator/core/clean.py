"""Cutting: what is taken out of a text, each cut with its reason, and the map that remembers it.

Nothing is ever cut in silence. Glosses are found here; ``core.rules`` finds what else does not belong.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.patterns import unicode_pattern

# Letters of Hanyu Pinyin. Which of them carry a tone mark is looked up once decomposed.
_SYLLABLES = unicode_pattern(r"(?<=[\p{Han}])[(（]([\p{Latin}\p{M}]{1,7})[)）]")
_TONES = frozenset("\u0304\u0301\u030c\u0300")
_BEARERS = frozenset("aeiouümn")
# What a syllable can be without its tone: (app) and café are none.
_PLAIN = unicode_pattern(
    r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:a|ai|an|ang|ao|o|ong|ou|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|io|iong|iu"
    r"|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üan|üe|ün)r?|h?(?:m|n|ng)"
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a text that does not belong to the article.

    ``clings`` says that the cut belongs to the character before it (a gloss): whoever asks for the
    place of that character in the raw text gets the gloss with it. ``confidence`` runs from 0 to 1.
    """

    start: int
    end: int
    reason: str
    clings: bool = False
    confidence: float = 1.0

    @property
    def range(self) -> Range:
        return Range(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Cuts:
    """All cuts of a source, as they stand in the log."""

    cuts: tuple[Cut, ...]


def pinyin_glosses(text: str) -> Iterator[Cut]:
    """``鎮(zhèn)``: one Pinyin syllable with a tone mark in brackets right behind a Han character."""
    for match in _SYLLABLES.finditer(text):
        if is_glossed_syllable(match.group(1)):
            yield Cut(match.start(), match.end(), "gloss", clings=True)


@lru_cache(maxsize=4096)
def is_glossed_syllable(letters: str) -> bool:
    """Whether ``letters`` are a syllable of Pinyin with exactly one tone mark, on a vowel or on n, m."""
    plain: list[str] = []
    tones = 0
    for char in unicodedata.normalize("NFD", letters.lower()):
        if char in _TONES and plain and plain[-1] in _BEARERS:
            tones += 1
        elif char == "\u0308" and plain and plain[-1] == "u":
            plain[-1] = "ü"
        else:
            plain.append(char)
    return tones == 1 and _PLAIN.fullmatch("".join(plain)) is not None


def cut_out(text: str, cuts: Sequence[Cut]) -> tuple[str, OffsetMap]:
    """``text`` without ``cuts``, and the map from it to the rest.

    The cuts are in order; one may lie inside another. A cut that clings and the character before it
    answer as one.
    """
    parts: list[str] = []
    pieces: list[Piece] = []
    position = 0
    for cut in cuts:
        if cut.end <= position:
            continue
        kept = max(cut.start - position, 0)
        held = 1 if cut.clings and kept else 0
        pieces.append(Piece(kept - held, kept - held, True))
        pieces.append(Piece(cut.end - max(cut.start, position) + held, held))
        parts.append(text[position : cut.start])
        position = cut.end
    pieces.append(Piece(len(text) - position, len(text) - position, True))
    return "".join((*parts, text[position:])), OffsetMap(pieces)
