"""Which span of one annotator answers which of another, and precision, recall and F1 of that.

One alignment, four readings: every span answers at most one span of the other annotator. Spans of
the same label come first, then those that share most characters, then the nearest borders; spans that
only touch share nothing and never answer each other. The readings are those of SemEval 2013 task 9
(Segura-Bedmar et al. 2013) as the nervaluate program names them:

=================  ================  ==========================================================
here               there             counts
=================  ================  ==========================================================
:func:`exact`      strict            same label, same borders
:func:`overlap`    type              same label, at least one character in common
:func:`borders`    exact             same borders, whatever the label
:func:`partial`    partial           same borders 1, at least one character in common ½
=================  ================  ==========================================================
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.core.agreement.values import Marked, Undefined, Unit

Link = tuple[str | None, str | None, int, int]
"""Label here, label there (``None`` for nothing), and how many characters later the other one starts
and ends. Counted, links are all that precision, recall, confusions and borders need to know."""


@dataclass(frozen=True, slots=True)
class Match:
    """How many spans answer each other, of how many in the reference and how many found.

    A score that would divide by nothing is ``Undefined("no spans")``. ``f1`` is the harmonic mean of
    the two (van Rijsbergen 1979), which does not change when the two annotators change places.
    """

    matched: float
    reference: int
    found: int

    @property
    def precision(self) -> float | Undefined:
        return self.matched / self.found if self.found else Undefined("no spans")

    @property
    def recall(self) -> float | Undefined:
        return self.matched / self.reference if self.reference else Undefined("no spans")

    @property
    def f1(self) -> float | Undefined:
        both = self.reference + self.found
        return 2 * self.matched / both if both else Undefined("no spans")

    def __add__(self, other: Match) -> Match:
        return Match(self.matched + other.matched, self.reference + other.reference, self.found + other.found)


def exact(links: Mapping[Link, int], label: str | None = None) -> Match:
    """Spans of the same label with the same borders; of one label only, if it is given."""
    same = sum(n for (a, b, start, end), n in links.items() if a == b and not start and not end)
    if label is not None:
        same = links.get((label, label, 0, 0), 0)
    return Match(same, *_sizes(links, label))


def overlap(links: Mapping[Link, int], label: str | None = None) -> Match:
    """Spans of the same label that share a character; of one label only, if it is given."""
    same = sum(n for (a, b, _, _), n in links.items() if a == b and label in (None, a))
    return Match(same, *_sizes(links, label))


def borders(links: Mapping[Link, int]) -> Match:
    """Spans with the same borders, whatever their labels."""
    same = sum(n for (a, b, start, end), n in links.items() if a and b and not start and not end)
    return Match(same, *_sizes(links, None))


def partial(links: Mapping[Link, int]) -> Match:
    """Spans that share a character, whatever their labels: half a match where the borders differ."""
    half = sum(n for (a, b, start, end), n in links.items() if a and b and (start or end))
    same = borders(links)
    return Match(same.matched + half / 2, same.reference, same.found)


def _sizes(links: Mapping[Link, int], label: str | None) -> tuple[int, int]:
    here = sum(n for (a, _, _, _), n in links.items() if a and label in (None, a))
    there = sum(n for (_, b, _, _), n in links.items() if b and label in (None, b))
    return here, there


def links(reference: Iterable[Marked], found: Iterable[Marked]) -> dict[Link, int]:
    """Count which spans of two layers of one article answer each other.

    For an annotator against gold, gold is the reference. Positions are code points, end exclusive;
    the counts of several articles add up. :func:`aligned` tells which spans they were.
    """
    here = sorted({(span.start, span.end, span.label) for span in reference})
    there = sorted({(span.start, span.end, span.label) for span in found})
    return dict(Counter(link(a, b) for a, b in aligned(here, there)))


def link(here: Unit | None, there: Unit | None) -> Link:
    """What is counted of two spans that answer each other, or of one that nothing answers."""
    if here is None or there is None:
        return here[2] if here else None, there[2] if there else None, 0, 0
    return here[2], there[2], there[0] - here[0], there[1] - here[1]


def aligned(here: list[Unit], there: list[Unit]) -> list[tuple[Unit | None, Unit | None]]:
    """Pairs of units that answer each other, and each other unit with ``None``.

    Both are sorted, without doubles. The answer is the same, mirrored, when the two change places.
    """
    taken = set(here).intersection(there)
    found: list[tuple[Unit | None, Unit | None]] = [(unit, unit) for unit in here if unit in taken]
    left = [unit for unit in here if unit not in taken]
    right = [unit for unit in there if unit not in taken]
    if left and right:
        # What is left here is never equal to what is left there, so one set serves both.
        for a, b in sorted(_overlapping(left, right), key=_nearest_first):
            if a not in taken and b not in taken:
                found.append((a, b))
                taken.update((a, b))
    found.extend((unit, None) for unit in left if unit not in taken)
    found.extend((None, unit) for unit in right if unit not in taken)
    return found


def _nearest_first(pair: tuple[Unit, Unit]) -> tuple[bool, int, int, Unit, Unit]:
    a, b = pair
    shared = min(a[1], b[1]) - max(a[0], b[0])
    distance = abs(a[0] - b[0]) + abs(a[1] - b[1])
    return a[2] != b[2], -shared, distance, min(a, b), max(a, b)


def _overlapping(left: list[Unit], right: list[Unit]) -> Iterable[tuple[Unit, Unit]]:
    longest = max(unit[1] - unit[0] for unit in right)
    for a in left:
        first = bisect_left(right, (a[0] - longest, 0, ""))
        for index in range(first, len(right)):
            b = right[index]
            if b[0] >= a[1]:
                break
            if b[1] > a[0]:
                yield a, b
