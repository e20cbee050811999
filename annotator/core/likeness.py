"""Finding texts that tell the same story: in the other script, from another outlet, with noise around.

A text is reduced to its *essence*, letters and digits folded to one script. Its *fingerprint* holds a
hash of the whole essence and, of about every sixteenth place, a hash of the characters that follow.
Whether a place is taken depends on nothing but what stands there, so a story takes the same places
wherever it stands, and a page that holds it has its bands too.

Bands only name candidates; :func:`likeness` compares the texts.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from zlib import crc32

from annotator.core.fold import Fold, plain
from annotator.core.patterns import unicode_pattern

Fingerprint = tuple[int, ...]

# So many characters make a band; one place in SPARSE begins one.
BAND = 8
SPARSE = 16
# So many characters are compared at a time, and so many of them make sure that two texts have more in
# common than a name and a phrase.
SHINGLE = 5
LEAST_IN_COMMON = 40
# From this share of the shorter text on, two texts tell the same story.
EDITION_FROM = 0.5
# Candidates share at least this part of the bands of the shorter one, and this many.
CANDIDATE_FROM = 0.2
LEAST_BANDS = 2
# What stands in more articles than this says nothing about a story: copyright lines and the like.
COMMON = 100

# By the last eight bits of a character: what it adds to the sum, and what the one before has to add.
_ONE = bytes(-31 * low % SPARSE for low in range(256))
_TWO = bytes(7 * low % SPARSE for low in range(256))
_NO_WORD = unicode_pattern(r"[^\p{L}\p{N}]+")
# An entry of the index is a band and, in its lower bits, the number of an article that has it.
_BITS = 32
_NUMBER = (1 << _BITS) - 1
_SHELF_BITS = 12
_SHELF_SHIFT = _BITS - _SHELF_BITS


def essence(text: str, fold: Fold) -> str:
    """What a text says, whichever script, width, blanks and punctuation it is written in."""
    return unicodedata.normalize("NFKC", _NO_WORD.sub("", text.translate(fold))).lower()


def fingerprint(text: str, fold: Fold) -> Fingerprint:
    """The bands of a text, each a number of 32 bits: first that of all of it, then those of its parts.

    The same on every computer, so that it can be stored; empty for a text that says nothing.
    """
    said = essence(text, fold)
    if not said:
        return ()
    last = len(said) - BAND
    bands = {crc32(said[at : at + BAND].encode()) for at in _places(said) if at <= last}
    return (crc32(said.encode()), *sorted(bands))


def _places(said: str) -> Iterator[int]:
    """The places where a band begins: where the numbers of a character and of the next one, times 31 and
    times 7, add up to a multiple of ``SPARSE``.

    That is where two strings of bytes are the same, which is found at once for the whole text: it takes a
    tenth of the time that a look at each character takes.
    """
    low = said.encode("utf-32-le")[::4]
    one, two = low[:-1].translate(_ONE), low[1:].translate(_TWO)
    differ = int.from_bytes(one, "little") ^ int.from_bytes(two, "little")
    same = differ.to_bytes(len(one), "little")
    at = same.find(0)
    while at >= 0:
        yield at
        at = same.find(0, at + 1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may tell the same story: how much of the bands of the shorter one it shares."""

    article: str
    share: float


class FingerprintIndex:
    """The articles that have each band: a sorted array for each value of a band's first bits, small
    enough to insert into. A hundred thousand articles of 2,000 characters take 110 MB."""

    def __init__(self, fingerprints: Iterable[tuple[str, Fingerprint]] = ()) -> None:
        self._articles: list[str | None] = []
        self._sizes = array("I")
        self._shelves = [array("Q") for _ in range(1 << _SHELF_BITS)]
        for article, bands in fingerprints:
            for band, entry in self._entries(article, bands):
                self._shelves[band >> _SHELF_SHIFT].append(entry)
        self._shelves = [array("Q", sorted(shelf)) for shelf in self._shelves]

    def __len__(self) -> int:
        return len(self._articles)

    def add(self, article: str, bands: Fingerprint) -> None:
        """Make ``article`` known, which it was not before."""
        for band, entry in self._entries(article, bands):
            insort(self._shelves[band >> _SHELF_SHIFT], entry)

    def discard(self, article: str) -> None:
        """Never name ``article`` again."""
        self._articles = [None if known == article else known for known in self._articles]

    def find(self, bands: Fingerprint, limit: int = 5) -> list[Candidate]:
        """The articles most likely to tell the story of the text with these ``bands``, best first."""
        if not bands:
            return []
        having = [self._having(band) for band in bands]
        telling = [numbers for numbers in having if len(numbers) <= COMMON] or having
        shared = Counter(number for numbers in telling for number in numbers)
        same = set(having[0])
        found = []
        for number, count in shared.items():
            article = self._articles[number]
            share = min(count / min(len(telling), self._sizes[number]), 1.0)
            enough = count >= LEAST_BANDS and share >= CANDIDATE_FROM
            if article is not None and (number in same or enough):
                found.append(Candidate(article, 1.0 if number in same else share))
        return sorted(found, key=lambda candidate: (-candidate.share, candidate.article))[:limit]

    def _entries(self, article: str, bands: Fingerprint) -> list[tuple[int, int]]:
        """Number the article; each of its bands and the entry for it."""
        number = len(self._articles)
        self._articles.append(article)
        self._sizes.append(max(len(bands), 1))
        return [(band, band << _BITS | number) for band in bands]

    def _having(self, band: int) -> list[int]:
        """The numbers of articles that have ``band``; when there are too many, just too many of them."""
        shelf = self._shelves[band >> _SHELF_SHIFT]
        at = bisect_left(shelf, band << _BITS)
        after = bisect_left(shelf, (band + 1) << _BITS, at)
        return [entry & _NUMBER for entry in shelf[at : min(after, at + COMMON + 1)]]


Kind = Literal["duplicate", "edition", "other"]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two texts are, between 0 and 1: as a whole, and how much of the shorter one stands in
    the other. ``kind`` is what follows from it."""

    kind: Kind
    similarity: float
    contained: float


def likeness(a: str, b: str, fold: Fold) -> Likeness:
    """Compare two texts: a *duplicate* says the same, but for the script and blanks, character by
    character; an *edition* tells the same story."""
    if plain(a, fold) == plain(b, fold):
        return Likeness("duplicate", 1.0, 1.0)
    one, two = _shingles(essence(a, fold)), _shingles(essence(b, fold))
    shared = (one & two).total()
    sizes = one.total(), two.total()
    contained = shared / max(min(sizes), 1)
    enough = shared >= max(min(LEAST_IN_COMMON, EDITION_FROM * max(sizes)), 1)
    kind: Kind = "edition" if contained >= EDITION_FROM and enough else "other"
    return Likeness(kind, 2 * shared / max(sum(sizes), 1), contained)


def _shingles(said: str) -> Counter[str]:
    return Counter(said[at : at + SHINGLE] for at in range(max(len(said) - SHINGLE + 1, 0)))
