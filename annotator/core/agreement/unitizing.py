"""Krippendorff's α_U: agreement on where the units of a label begin and end.

Formulas: Krippendorff, On the Reliability of Unitizing Contiguous Data, Sociological Methodology 25
(1995), with the expected disagreement as corrected in Content Analysis, 2nd edition (2004), p. 251–256.
The continuum is the text; it need not be in one piece: an article's gaps end where the article ends.

Where annotators have not all read the same articles, the sums run over what each pair has read both,
and L is the mean length read; with all articles read by all this is Krippendorff's formula unchanged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from annotator.core.agreement.values import Coefficient, Figure, Undefined

Section = tuple[int, int]
"""Start and end of a unit of one label, code points, end exclusive."""


@dataclass(frozen=True)
class Continuum:
    """All that α_U needs to know of one label: whole numbers that add up over stretches of text.

    ``units`` and ``gaps`` count lengths, all annotators together; ``distance`` is the sum of squared
    differences over all pairs of annotators; ``judged`` is R·L, the length read by each annotator,
    summed; ``paired`` is R·(R−1)·L, the length that two have read, over all ordered pairs.
    """

    annotators: int
    judged: int
    paired: int
    distance: int
    units: Mapping[int, int]
    gaps: Mapping[int, int]

    @cached_property
    def observed(self) -> float:
        """D_o (1995, formula 3); 0 where no two annotators read the same."""
        return 2 * self.distance / (self.paired * self._length) if self.paired else 0.0

    @cached_property
    def expected(self) -> float:
        """D_e (2004, p. 254): over all ways to place the units of all annotators anew."""
        number = self.units_number
        below = self.judged * (self.judged - 1) - sum(n * u * (u - 1) for u, n in self.units.items())
        if not below:
            return 0.0
        fits = _placements(self.units, self.gaps)
        # (2u³ − 3u² + u) / 3 is the sum of the distances of two equal units that overlap.
        above = sum(
            n * ((number - 1) * (u * (u - 1) * (2 * u - 1)) // 3 + u * u * fits[u])
            for u, n in self.units.items()
        )
        return 2 * above / (self._length * below)

    @property
    def units_number(self) -> int:
        return sum(self.units.values())

    @property
    def _length(self) -> float:
        return self.judged / self.annotators


def _placements(units: Mapping[int, int], gaps: Mapping[int, int]) -> dict[int, int]:
    """In how many places of the gaps a unit of each length fits."""
    found = {}
    longest_first = sorted(gaps.items(), reverse=True)
    number = total = seen = 0
    for unit in sorted(units, reverse=True):
        while seen < len(longest_first) and longest_first[seen][0] >= unit:
            gap, n = longest_first[seen]
            number += n
            total += n * gap
            seen += 1
        found[unit] = total - number * (unit - 1)
    return found


def alpha_u(continua: Iterable[Continuum]) -> Figure:
    """α_U of one label (one continuum) or of several together (1 − ΣD_o / ΣD_e, 2004, p. 256).

    ``observed`` and ``expected`` are mean disagreement per label, ``n`` counts units. Undefined for
    one annotator, without units, and where no placement of the units could differ from any other.
    """
    labels = list(continua)
    if labels and not any(each.paired for each in labels):
        return Undefined("one annotator")
    number = sum(each.units_number for each in labels)
    if not number:
        return Undefined("no spans")
    observed = sum(each.observed for each in labels) / len(labels)
    expected = sum(each.expected for each in labels) / len(labels)
    if not expected:
        return Undefined("no room for chance")
    return Coefficient(1 - observed / expected, observed, expected, number)


def continuum(length: int, annotators: Sequence[Iterable[Section]]) -> Continuum:
    """The continuum of one label in one text of ``length`` code points, read by all ``annotators``.

    Units of one annotator that overlap another of theirs are left out as :func:`sections` says.
    """
    layers = [sections(layer)[0] for layer in annotators]
    units: Counter[int] = Counter()
    found: Counter[int] = Counter()
    for layer in layers:
        units.update(end - start for start, end in layer)
        found.update(gaps(layer, length))
    number = len(layers)
    total = sum(distance(one, other) for one, other in combinations(layers, 2))
    return Continuum(number, number * length, number * (number - 1) * length, total, units, found)


def sections(units: Iterable[Section]) -> tuple[list[Section], int]:
    """Units of one annotator that α_U can use, in order, and how many it cannot.

    α_U knows no overlapping units of one label: from left to right, the longer first, a unit that
    shares a character with one already taken is left out.
    """
    kept: list[Section] = []
    left_out = 0
    for start, end in sorted(units, key=lambda unit: (unit[0], -unit[1])):
        if kept and start < kept[-1][1]:
            left_out += 1
        else:
            kept.append((start, end))
    return kept, left_out


def gaps(units: Sequence[Section], length: int) -> list[int]:
    """Lengths of the stretches between ``units``, which are in order and do not overlap."""
    borders = [0, *(border for unit in units for border in unit), length]
    return [end - start for start, end in zip(borders[::2], borders[1::2], strict=True) if end > start]


def distance(one: Sequence[Section], other: Sequence[Section]) -> int:
    """Sum of squared differences of two annotators (1995, formula 1).

    Units that share a character differ by the squares of their borders' distances; a unit that
    shares none with the other's lies in a gap and counts its length squared. Both are in order and
    free of overlaps.
    """
    total = i = j = 0
    alone = alone_there = True
    while i < len(one) and j < len(other):
        (start, end), (start_there, end_there) = one[i], other[j]
        if start < end_there and start_there < end:
            total += (start - start_there) ** 2 + (end - end_there) ** 2
            alone = alone_there = False
        if end <= end_there:
            total += alone * (end - start) ** 2
            alone = True
            i += 1
        if end_there <= end:
            total += alone_there * (end_there - start_there) ** 2
            alone_there = True
            j += 1
    for index in range(i, len(one)):
        total += (alone or index > i) * (one[index][1] - one[index][0]) ** 2
    for index in range(j, len(other)):
        total += (alone_there or index > j) * (other[index][1] - other[index][0]) ** 2
    return total
