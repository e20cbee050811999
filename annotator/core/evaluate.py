"""How well articles found on a page agree with those a careful reader marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.align import Range

ENOUGH = 0.98
"""From this overlap on an article counts as found."""


@dataclass(frozen=True, slots=True)
class Match:
    """A marked article, the found one that overlaps it most, and how far: shared over joint length."""

    gold: Range
    found: Range
    overlap: float


@dataclass(frozen=True, slots=True)
class ImportScore:
    """Pairs of marked and found articles, marked ones nobody found, and found ones nobody marked."""

    matches: tuple[Match, ...]
    missing: tuple[Range, ...]
    extra: tuple[Range, ...]

    @property
    def worst(self) -> float:
        """The smallest overlap; 0 with anything missing or extra, 1 for a page without articles."""
        if self.missing or self.extra:
            return 0.0
        return min((match.overlap for match in self.matches), default=1.0)

    @property
    def passed(self) -> bool:
        """Whether every article is found, none is made up, and all borders are right."""
        return self.worst >= ENOUGH


def overlap(first: Range, second: Range) -> float:
    """Shared length over joint length; two empty ranges at one place are the same."""
    shared = min(first.end, second.end) - max(first.start, second.start)
    if shared <= 0:
        return 1.0 if first == second else 0.0
    return shared / (first.length + second.length - shared)


def compare_articles(gold: Sequence[Range], found: Sequence[Range]) -> ImportScore:
    """Pair marked and found articles one to one, best overlap first. Neither need be in order."""
    pairs = sorted((-overlap(gold[i], found[j]), i, j) for i, j in _touching(gold, found))
    taken: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for share, i, j in pairs:
        if share and i not in taken and j not in used:
            taken[i] = j, -share
            used.add(j)
    matches = tuple(Match(gold[i], found[j], share) for i, (j, share) in sorted(taken.items()))
    missing = tuple(one for i, one in enumerate(gold) if i not in taken)
    extra = tuple(one for j, one in enumerate(found) if j not in used)
    return ImportScore(matches, missing, extra)


def _touching(gold: Sequence[Range], found: Sequence[Range]) -> list[tuple[int, int]]:
    """Indices of ranges that share a character, without comparing every range with every other."""
    order = sorted(range(len(found)), key=lambda j: found[j])
    touching = []
    reach = 0
    for i in sorted(range(len(gold)), key=lambda i: gold[i]):
        while reach < len(order) and found[order[reach]].end < gold[i].start:
            reach += 1
        for j in order[reach:]:
            if found[j].start > gold[i].end:
                break
            touching.append((i, j))
    return touching
