"""Finding text in an article, whatever script, width or case it is typed in; regular expressions too.

A text is found in both scripts of a pair: characters of one row of the fold table are alike, and where the
conversion changes words (软件 is 軟體 in Taiwan) the counterpart holds what was typed. What is found is
always told in offsets of the canonical text.
"""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any, Protocol

from annotator.core.align import Range
from annotator.core.fold import Fold
from annotator.core.pair import Pair
from annotator.core.script import other_script
from annotator.core.spans import Span, State
from annotator.core.text import paragraphs
from annotator.errors import BadPattern, PatternTooSlow

CONTEXT = 24
"""Characters that are shown on either side of a hit."""

LONGEST_PATTERN = 500
MOST_REPEATS = 10_000
PATTERN_SECONDS = 0.5
"""For one regular expression in one text: a sane one needs a thousandth of it."""

_COUNTED = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_LONGEST_PHRASE = 64


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Whatever is left empty does not matter.

    ``labels``, ``annotators`` (ids of layers), ``note`` (part of one), ``noted`` (any note) and ``unsure``
    speak of spans: with one of them spans are found, those that hold ``text`` if there is one; else places
    of the text. ``states`` are those of ``layer``; without it, of the ``annotators`` or of anybody.
    """

    text: str = ""
    regex: bool = False
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    note: str = ""
    noted: bool = False
    unsure: bool = False
    states: tuple[State, ...] = ()
    layer: str = ""
    article: str = ""

    @property
    def of_spans(self) -> bool:
        return bool(self.labels or self.annotators or self.note or self.noted or self.unsure)

    @property
    def sought(self) -> str:
        """The text without what nobody means to search for; a regular expression as it is."""
        return self.text if self.regex else self.text.strip()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that was found, in code points of the article's canonical text, end exclusive.

    ``other`` is what stands there in the other script; ``before`` and ``after`` are the canonical text
    around it, within its paragraph. ``span`` is what was found where spans were looked for.
    """

    article: str
    title: str
    start: int
    end: int
    text: str
    other: str
    before: str
    after: str
    span: Span | None = None

    @property
    def range(self) -> Range:
        return Range(self.start, self.end)


class Finder(Protocol):
    """Finds something in a text."""

    def ranges(self, text: str) -> list[Range]:
        """Where it stands, in order and not over each other; never an empty range."""


@dataclass(frozen=True, slots=True)
class _Literal:
    pattern: re.Pattern[str]

    def ranges(self, text: str) -> list[Range]:
        return [Range(*match.span()) for match in self.pattern.finditer(text)]


@dataclass(frozen=True, slots=True)
class _Regular:
    pattern: Any
    written: str

    def ranges(self, text: str) -> list[Range]:
        try:
            found = [match.span() for match in self.pattern.finditer(text, timeout=PATTERN_SECONDS)]
        except TimeoutError:
            raise PatternTooSlow(pattern=self.written, seconds=PATTERN_SECONDS) from None
        return [Range(start, end) for start, end in found if start < end]


class Alike:
    """Characters that say the same: of either script, of either width, capital or small."""

    def __init__(self, fold: Fold) -> None:
        self._fold = fold
        self._keys = _Keys(self._key)
        self._tokens = _Tokens(self._key)
        groups: defaultdict[str, set[str]] = defaultdict(set)
        for point in fold:
            groups[self._key(chr(point))].add(chr(point))
        self._groups = dict(groups)

    def _key(self, char: str) -> str:
        """What stands for all that is like ``char``."""
        plain = chr(self._fold.get(ord(char), ord(char)))
        small = plain.lower()
        return small if len(small) == 1 else plain

    def finder(self, text: str) -> Finder:
        """Finds ``text`` in any dress; a run of blanks in it stands for any blanks."""
        words = ("".join(map(self._like, word)) for word in text.split())
        return _Literal(re.compile(r"\s+".join(words)))

    def _like(self, char: str) -> str:
        key = self._key(char)
        chars = {char, key, *(self._groups.get(key, ())), *(key.upper() if len(key.upper()) == 1 else ())}
        every = "".join(map(re.escape, sorted(chars)))
        return every if len(chars) == 1 else f"[{every}]"

    def folded(self, text: str) -> str:
        """``text`` in one dress: two texts that a search takes for the same are the same. Every character
        stays where it is."""
        return text.translate(self._keys)

    def tokens(self, text: str) -> str:
        """``text`` as an index of words gets it: each character that is no blank a word of its own, its
        number in ASCII, so that every index takes every character, and a text of one as well."""
        return text.translate(self._tokens)

    def phrase(self, text: str) -> str:
        """What every text holds, as tokens, that holds ``text``; empty for nothing but blanks."""
        return " ".join(self.tokens(text).split()[:_LONGEST_PHRASE])


class _Keys(dict[int, str]):
    """A table for ``str.translate`` that grows with the characters that are met."""

    def __init__(self, key: Callable[[str], str]) -> None:
        super().__init__()
        self._key = key

    def __missing__(self, point: int) -> str:
        made = self[point] = self._key(chr(point))
        return made


class _Tokens(dict[int, str]):
    """A table for ``str.translate`` that grows with the characters that are met."""

    def __init__(self, key: Any) -> None:
        super().__init__()
        self._key = key

    def __missing__(self, point: int) -> str:
        char = chr(point)
        made = " " if char.isspace() else f"{ord(self._key(char)):x} "
        self[point] = made
        return made


def regular(pattern: str) -> Finder:
    """Finds a regular expression, ``^`` and ``$`` at the ends of paragraphs. Raises ``BadPattern``.

    It cannot hang: what would swell when it is compiled is refused, and one that takes longer than
    ``PATTERN_SECONDS`` over a text raises ``PatternTooSlow``.
    """
    import regex

    _refuse_swelling(pattern)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _Regular(regex.compile(pattern, regex.MULTILINE), pattern)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        reason = str(error).split(" at position ")[0]
        raise BadPattern(pattern=pattern, reason=reason) from None


def _refuse_swelling(pattern: str) -> None:
    """Counted repeats are written out when they are compiled: (a{1000}){1000} has a million letters."""
    if len(pattern) > LONGEST_PATTERN:
        raise BadPattern(pattern=f"{pattern[:40]}…", reason=f"it is longer than {LONGEST_PATTERN} characters")
    counts = (max(int(count or 1) for count in found) for found in _COUNTED.findall(pattern))
    if prod(max(count, 1) for count in counts) > MOST_REPEATS:
        raise BadPattern(pattern=pattern, reason=f"it repeats something more than {MOST_REPEATS} times")


def places(finder: Finder, pair: Pair) -> list[Range]:
    """All places in an article, in either script, in order; where two lie over each other, that of the
    canonical text. Raises ``PatternTooSlow``."""
    found = finder.ranges(pair.text)
    there = finder.ranges(pair.counterpart)
    if there == found and pair.map.is_identity:
        return found
    known = set(found)
    for place in there:
        here = pair.range_from(other_script(pair.canonical), place)
        if here is not None and here not in known and not any(here.overlaps(other) for other in found):
            found.append(here)
    return sorted(found)


def holds(finder: Finder, pair: Pair, place: Range) -> bool:
    """Whether what is looked for stands in a range of the canonical text, in either script."""
    if finder.ranges(place.slice(pair.text)):
        return True
    there = pair.range_in(other_script(pair.canonical), place)
    return there is not None and bool(finder.ranges(there.slice(pair.counterpart)))


def first_line(pair: Pair) -> list[Range]:
    """What stands for an article in a list of hits where nothing inside it was looked for."""
    return paragraphs(pair.text)[:1]


def hit(article: str, title: str, pair: Pair, place: Range, span: Span | None = None) -> Hit:
    """A place with what stands around it."""
    text = pair.text
    begin = max(text.rfind("\n", 0, place.start) + 1, place.start - CONTEXT)
    line_end = text.find("\n", place.end)
    end = min(len(text) if line_end < 0 else line_end, place.end + CONTEXT)
    there = pair.range_in(other_script(pair.canonical), place)
    other = there.slice(pair.counterpart) if there else ""
    surface = place.slice(text)
    return Hit(article, title, *place, surface, other, text[begin : place.start], text[place.end : end], span)
