"""Cleaning: what is cut from a raw text, each cut with its reason, and the map that remembers it.

A rule is a name and a function from text to cuts. Nothing is ever cut in silence.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.text import normal_newlines

# Letters of Hanyu Pinyin. Which of them carry a tone mark is looked up once decomposed.
_SYLLABLES = regex.compile(r"(?<=[\p{Han}])[(（]([\p{Latin}\p{M}]{1,7})[)）]")
_TONES = frozenset("\u0304\u0301\u030c\u0300")
_BEARERS = frozenset("aeiouümn")
# What a syllable can be without its tone: (app) and café are none.
_PLAIN = regex.compile(
    r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:a|ai|an|ang|ao|o|ong|ou|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|io|iong|iu"
    r"|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üan|üe|ün)r?|h?(?:m|n|ng)"
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a text that does not belong to the article.

    ``clings`` says that the cut belongs to the character before it (a gloss): whoever asks for the
    place of that character in the raw text gets the gloss with it.
    """

    start: int
    end: int
    reason: str
    clings: bool = False


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A clean text, the cuts in raw offsets, and the map from raw to clean."""

    text: str
    cuts: tuple[Cut, ...]
    map: OffsetMap


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


Rule = Callable[[str], Iterable[Cut]]
RULES: dict[str, Rule] = {"gloss": pinyin_glosses}


def clean(raw: str, rules: Iterable[str] = tuple(RULES)) -> Cleaned:
    """Normalise the newlines of ``raw`` and cut what the named ``rules`` find."""
    text, newlines = normal_newlines(raw)
    cuts = sorted((cut for rule in rules for cut in RULES[rule](text)), key=lambda cut: (cut.start, -cut.end))
    kept = _without_overlaps(cuts)
    cutting = _cutting_map(len(text), kept)
    in_raw = tuple(_in_raw(cut, newlines) for cut in kept)
    return Cleaned(_without(text, kept), in_raw, newlines.compose(cutting))


def _without_overlaps(cuts: Iterable[Cut]) -> list[Cut]:
    kept: list[Cut] = []
    for cut in cuts:
        if not kept or cut.start >= kept[-1].end:
            kept.append(cut)
    return kept


def _without(text: str, cuts: list[Cut]) -> str:
    parts, position = [], 0
    for cut in cuts:
        parts.append(text[position : cut.start])
        position = cut.end
    return "".join((*parts, text[position:]))


def _cutting_map(length: int, cuts: list[Cut]) -> OffsetMap:
    pieces: list[Piece] = []
    position = 0
    for cut in cuts:
        kept = cut.start - position
        held = 1 if cut.clings and kept else 0
        pieces.append(Piece(kept - held, kept - held, True))
        pieces.append(Piece(cut.end - cut.start + held, held))
        position = cut.end
    pieces.append(Piece(length - position, length - position, True))
    return OffsetMap(pieces)


def _in_raw(cut: Cut, newlines: OffsetMap) -> Cut:
    raw = newlines.backward(Range(cut.start, cut.end))
    assert raw is not None, "newlines are replaced, never cut"
    return Cut(raw.start, raw.end, cut.reason, cut.clings)
