"""What articles tell about the agreement of their annotators, as whole numbers that add up.

:func:`.counting.tally` reads an article once, ``+`` joins articles and ``-`` takes one out again, so
that a changed article is counted alone. Every figure of every pair and label is computed from such a
sum; :mod:`.figures` does it.

An annotator with an empty layer has read the article and found nothing. Who has not read it (or is
not done) has no layer there. Nobody is compared over an article that not both have read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from annotator.core.agreement.matching import Link
from annotator.core.agreement.unitizing import Continuum

K = TypeVar("K")
V = TypeVar("V")
Pair = tuple[str, str]
Labels = tuple[str, ...]
"""What a character is: the labels it bears, in order; ``()`` is nothing."""
Count = Mapping[K, Mapping[V, int]]


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over the articles that the same people have read. Pairs are in alphabetical order."""

    lengths: Count[None, int]
    """How many articles there are of each length."""
    links: Count[Pair, Link]
    """Spans of the first that answer spans of the second, see :mod:`.matching`."""
    characters: Count[Pair, tuple[Labels, Labels]]
    """What a character is to the first and to the second."""
    distances: Count[Pair, str]
    """For each label the squared differences that α_U sums up."""
    units: Count[tuple[str, str], int]
    """For each annotator and label how many units there are of each length."""
    gaps: Count[tuple[str, str], int]
    """The same for gaps, less the one gap that each article is without units."""
    left_out: Count[str, str]
    """For each annotator and label the units that α_U cannot use."""

    def tables(self) -> tuple[Count[object, object], ...]:
        return (  # type: ignore[return-value]  # one shape, seven kinds of keys
            self.lengths,
            self.links,
            self.characters,
            self.distances,
            self.units,
            self.gaps,
            self.left_out,
        )

    @property
    def articles(self) -> int:
        return sum(self.lengths.get(None, {}).values())

    @property
    def length(self) -> int:
        return sum(length * n for length, n in self.lengths.get(None, {}).items())


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of any number of articles, by the people who have read them."""

    groups: Mapping[tuple[str, ...], Counts]

    def __add__(self, other: Tally) -> Tally:
        return _joined([(self, 1), (other, 1)])

    def __sub__(self, other: Tally) -> Tally:
        """The sum without an article that is in it."""
        return _joined([(self, 1), (other, -1)])

    @property
    def annotators(self) -> tuple[str, ...]:
        return tuple(sorted({name for names in self.groups for name in names}))

    @property
    def labels(self) -> tuple[str, ...]:
        """Every label that somebody used."""
        return tuple(sorted({label for each in self.groups.values() for _, label in each.units}))

    def read_by(self, *annotators: str) -> tuple[int, int]:
        """How many articles these people have all read, and how many characters these have."""
        both = [each for names, each in self.groups.items() if set(annotators) <= set(names)]
        return sum(each.articles for each in both), sum(each.length for each in both)

    def links(self, one: str, other: str) -> dict[Link, int]:
        """How the spans of ``other`` answer those of ``one``, over the articles both have read."""
        found = self._pair(one, other, [each.links for each in self.groups.values()])
        if one <= other:
            return found
        return {(b, a, -start, -end): n for (a, b, start, end), n in found.items()}

    def characters(self, one: str, other: str, label: str | None = None) -> dict[tuple[Labels, Labels], int]:
        """What a character is to ``one`` and to ``other``: all its labels, or whether it has one."""
        found = self._pair(one, other, [each.characters for each in self.groups.values()])
        if one > other:
            found = {(b, a): n for (a, b), n in found.items()}
        return found if label is None else _only(found, label)

    def coincidences(self, label: str | None = None) -> dict[int, dict[tuple[Labels, Labels], int]]:
        """What characters are to all their readers, for κ and α: all labels, or whether they have one."""
        found: dict[int, Counter[tuple[Labels, Labels]]] = {}
        for names, each in self.groups.items():
            for table in each.characters.values():
                both = found.setdefault(len(names), Counter())
                for (a, b), n in (table if label is None else _only(table, label)).items():
                    both[a, b] += n
                    both[b, a] += n
        return {people: dict(table) for people, table in found.items()}

    def continuum(self, label: str, *annotators: str) -> Continuum:
        """What α_U needs of a label: of these annotators, or of all if none are named."""
        who = set(annotators or self.annotators)
        met: set[str] = set()
        judged = paired = far = 0
        lengths: Counter[int] = Counter()
        spaces: Counter[int] = Counter()
        for names, each in self.groups.items():
            here = [name for name in names if name in who]
            if len(here) < 2:
                continue
            met.update(here)
            judged += len(here) * each.length
            paired += len(here) * (len(here) - 1) * each.length
            far += sum(each.distances.get(pair, {}).get(label, 0) for pair in combinations(here, 2))
            for name in here:
                lengths.update(each.units.get((name, label), {}))
                spaces.update(each.gaps.get((name, label), {}))
                spaces.update(each.lengths[None])
        return Continuum(len(met), judged, paired, far, lengths, spaces)

    def left_out(self, label: str) -> int:
        """How many units of a label α_U cannot use, because they overlap others of the same person."""
        return sum(labels.get(label, 0) for each in self.groups.values() for labels in each.left_out.values())

    @staticmethod
    def _pair(one: str, other: str, tables: Iterable[Count[Pair, V]]) -> dict[V, int]:
        found: Counter[V] = Counter()
        for table in tables:
            found.update(table.get((min(one, other), max(one, other)), {}))
        return dict(found)


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of many at once, which is faster than ``+`` one by one."""
    return _joined((each, 1) for each in tallies)


def _joined(parts: Iterable[tuple[Tally, int]]) -> Tally:
    groups: dict[tuple[str, ...], tuple[dict[object, dict[object, int]], ...]] = {}
    for each, sign in parts:
        for names, counts in each.groups.items():
            sums = groups.get(names)
            if sums is None:
                sums = groups[names] = tuple({} for _ in counts.tables())
            for into, table in zip(sums, counts.tables(), strict=True):
                _add(into, table, sign)
    found = {names: Counts(*sums) for names, sums in groups.items()}  # type: ignore[arg-type]
    return Tally({names: counts for names, counts in found.items() if counts.lengths})


def _add(into: dict[object, dict[object, int]], table: Count[object, object], sign: int) -> None:
    for key, values in table.items():
        sums = into.get(key)
        if sums is None:
            into[key] = dict(values) if sign > 0 else {value: -n for value, n in values.items()}
            continue
        for value, n in values.items():
            rest = sums.get(value, 0) + sign * n
            if rest:
                sums[value] = rest
            else:
                sums.pop(value, None)
        if not sums:
            del into[key]


def _only(table: Mapping[tuple[Labels, Labels], int], label: str) -> dict[tuple[Labels, Labels], int]:
    found: Counter[tuple[Labels, Labels]] = Counter()
    for (a, b), n in table.items():
        found[(label,) if label in a else (), (label,) if label in b else ()] += n
    return dict(found)
