"""γ's best alignment: the least disorder with which the units of several annotators can be aligned.

Mathet, Widlöcher and Métivier, The Unified and Holistic Method Gamma (γ), Computational Linguistics 41
(2015), sections 4 and 5. γ itself compares the disorder with that of random continua and is another
number in every run; the disorder is not.

A *unitary alignment* takes at most one unit of each annotator. Its disorder is the mean dissimilarity
over all pairs of annotators, an empty place differing by ``empty`` from anything. An alignment puts
every unit into one unitary alignment; its disorder is the sum, divided by the mean number of units
per annotator.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from annotator.core.agreement.values import Undefined, Unit, check_annotators

Place = tuple[int, Unit]
"""Which annotator, and the unit."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much positions (α) and labels (β) weigh, and what an empty place costs (Δ∅)."""

    position: float = 1.0
    label: float = 1.0
    empty: float = 1.0


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best alignment: its disorder, and which units it puts together, by annotator."""

    disorder: float
    together: tuple[Mapping[str, Unit], ...]


DEFAULT = Weights()


def dissimilarity(one: Unit, other: Unit, weights: Weights = DEFAULT) -> float:
    """Of two units: positional sporadic (2015, section 4.3.1) and categorical, 0 or 1, weighted."""
    far = abs(one[0] - other[0]) + abs(one[1] - other[1])
    share = far / (one[1] - one[0] + other[1] - other[0])
    return weights.empty * (weights.position * share * share + weights.label * (one[2] != other[2]))


def best_alignment(
    layers: Mapping[str, Iterable[Unit]], weights: Weights = DEFAULT, *, limit: int = 200_000
) -> Alignment | Undefined:
    """The best alignment of one article's units; exact, and the same in every run.

    Units are code points, end exclusive. Undefined for fewer than two annotators, without units, and
    ("too large") where the search would take more than ``limit`` steps, which takes three or more
    annotators who agree on hardly anything in a dense stretch of text. Raises ``ValueError`` for the
    gold layer.
    """
    check_annotators(layers)
    names = sorted(layers)
    if len(names) < 2:
        return Undefined("one annotator")
    places = sorted(
        ((index, unit) for index, name in enumerate(names) for unit in set(layers[name])),
        key=lambda place: (place[1], place[0]),
    )
    if not places:
        return Undefined("no spans")
    search = _Search(len(names), weights, limit)
    cost = 0.0
    chosen: list[tuple[Place, ...]] = []
    for group in search.groups(places):
        found = search.solve(group)
        if found is None:
            return Undefined("too large")
        cost += sum(search.cost(together) for together in found)
        chosen.extend(found)
    together = tuple({names[index]: unit for index, unit in places} for places in sorted(chosen, key=_first))
    return Alignment(cost * len(names) / len(places), together)


def _first(together: Sequence[Place]) -> tuple[Unit, int]:
    return min((unit, index) for index, unit in together)


class _Search:
    """Branch and bound, group by group, over the unitary alignments that are worth more than their parts."""

    def __init__(self, people: int, weights: Weights, limit: int) -> None:
        self.people = people
        self.pairs = people * (people - 1) // 2
        self.weights = weights
        self.steps = limit

    def cost(self, together: Sequence[Place]) -> float:
        """Disorder of a unitary alignment."""
        size = len(together)
        filled = sum(
            dissimilarity(together[i][1], together[j][1], self.weights) for i in range(size) for j in range(i)
        )
        return (filled + self.weights.empty * (self.pairs - size * (size - 1) // 2)) / self.pairs

    def saving(self, together: Sequence[Place]) -> float:
        """What it costs less than its units would one by one."""
        return self.weights.empty * len(together) - self.cost(together)

    def most(self, size: int) -> float:
        """What a unit may differ at most, in sum, from the others of a unitary alignment of ``size``:
        beyond that it would better stay alone."""
        return self.weights.empty * (self.pairs + size - 1)

    def groups(self, places: list[Place]) -> list[list[Place]]:
        """Units that may stand together, directly or through others; ``places`` are in order."""
        return _components(places, self._near(places))

    def _near(self, places: list[Place]) -> Iterable[tuple[int, int]]:
        most = self.most(self.people)
        unit = self.weights.empty * self.weights.position
        longest = max(end - start for _, (start, end, _) in places)
        for i, (annotator, one) in enumerate(places):
            reach = sqrt(most / unit) * (one[1] - one[0] + longest) if unit else float("inf")
            for j in range(i + 1, len(places)):
                other_annotator, other = places[j]
                if other[0] - one[0] > reach:
                    break
                if annotator != other_annotator and dissimilarity(one, other, self.weights) < most:
                    yield i, j

    def solve(self, group: list[Place]) -> list[tuple[Place, ...]] | None:
        """The best alignment of a group, or ``None`` when the steps are used up."""
        options = self._options(group)
        if options is None:
            return None
        where = {place: index for index, place in enumerate(group)}
        links = [(where[together[0]], where[place]) for together in options for place in together[1:]]
        found: list[tuple[Place, ...]] = []
        for part in _components(group, links):
            mine = set(part)
            best = self._branch(part, [together for together in options if together[0] in mine])
            if best is None:
                return None
            found.extend(best)
        return found

    def _branch(self, group: list[Place], options: list[tuple[Place, ...]]) -> list[tuple[Place, ...]] | None:
        """Settle one unit after the other; leave off where even the best shares of what is left to
        save cannot beat the best alignment known."""
        led, shares = self._weighed(group, options)
        best, best_chosen = -1.0, None
        stack: list[_State] = [(0, 0, 0.0, sum(shares), None)]
        while stack:
            self.steps -= 1
            if self.steps < 0:
                return None
            index, used, saved, open_shares, chosen = stack.pop()
            if saved + open_shares <= best + 1e-12:
                continue
            while used >> index & 1:
                index += 1
            if index == len(group):
                best, best_chosen = saved, chosen
                continue
            rest = open_shares - shares[index]
            stack.append((index + 1, used, saved, rest, ((group[index],), chosen)))
            for gain, mask, share, together in led[index]:
                if not mask & used:
                    there = together, chosen
                    stack.append((index + 1, used | mask, saved + gain, open_shares - share, there))
        found = []
        while best_chosen:
            together, best_chosen = best_chosen
            found.append(together)
        return found

    def _weighed(
        self, group: list[Place], options: list[tuple[Place, ...]]
    ) -> tuple[list[list[_Option]], list[float]]:
        """The options by their first unit, the best last, and the best share of a saving that each
        unit can have."""
        where = {place: index for index, place in enumerate(group)}
        savings = [self.saving(together) for together in options]
        shares = [0.0] * len(group)
        for together, saved in zip(options, savings, strict=True):
            for place in together:
                shares[where[place]] = max(shares[where[place]], saved / len(together))
        led: list[list[_Option]] = [[] for _ in group]
        for together, saved in zip(options, savings, strict=True):
            inside = [where[place] for place in together]
            mask = sum(1 << index for index in inside)
            led[inside[0]].append((saved, mask, sum(shares[index] for index in inside), together))
        for mine in led:
            mine.sort()
        return led, shares

    def _options(self, group: list[Place]) -> list[tuple[Place, ...]] | None:
        """Unitary alignments of two and more units that may be worth it, the leftmost unit first."""
        found: list[tuple[Place, ...]] = []
        most = self.most(self.people)
        for first, place in enumerate(group):
            open_ones: list[tuple[tuple[Place, ...], int]] = [((place,), first + 1)]
            near = [
                index
                for index in range(first + 1, len(group))
                if dissimilarity(place[1], group[index][1], self.weights) < most
            ]
            while open_ones:
                together, since = open_ones.pop()
                self.steps -= 1
                if self.steps < 0:
                    return None
                if len(together) > 1 and self._worth_it(together):
                    found.append(together)
                taken = {annotator for annotator, _ in together}
                for index in near:
                    if index >= since and group[index][0] not in taken:
                        larger = (*together, group[index])
                        if all(
                            sum(dissimilarity(one, other, self.weights) for _, other in larger) < most
                            for _, one in larger
                        ):
                            open_ones.append((larger, index + 1))
        return found

    def _worth_it(self, together: tuple[Place, ...]) -> bool:
        """Whether it costs less than any two unitary alignments that it can be split into."""
        size = len(together)
        for mask in range(1, 1 << size - 1):
            one = [place for index, place in enumerate(together) if mask >> index & 1]
            other = [place for index, place in enumerate(together) if not mask >> index & 1]
            across = sum(dissimilarity(a, b, self.weights) for _, a in one for _, b in other)
            if across >= self.weights.empty * (self.pairs + len(one) * len(other)):
                return False
        return True


_Chain = tuple[tuple[Place, ...], "_Chain"] | None
_State = tuple[int, int, float, float, _Chain]
"""Next unit, units used (as bits), saved so far, what the others could save at best, what was chosen."""
_Option = tuple[float, int, float, tuple[Place, ...]]
"""What a unitary alignment saves, its units as bits, the sum of their best shares, and itself."""


def _components(places: list[Place], links: Iterable[tuple[int, int]]) -> list[list[Place]]:
    """The places in groups that ``links`` between their indices hold together, each in order."""
    parent = list(range(len(places)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, j in links:
        parent[root(i)] = root(j)
    found: dict[int, list[Place]] = {}
    for index, place in enumerate(places):
        found.setdefault(root(index), []).append(place)
    return list(found.values())
