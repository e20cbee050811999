"""One article read once: its spans in groups that hang together, and what each group adds to the sums.

Identical spans of several people are looked at once, and so are people who have made the same spans of
a group; only borders of spans are visited, never single characters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from operator import gt, sub
from typing import TypeVar

from annotator.core.agreement.matching import Link, aligned, link
from annotator.core.agreement.tally import Counts, Labels, Pair, Tally
from annotator.core.agreement.unitizing import Section, distance, gaps, sections
from annotator.core.agreement.values import Marked, Unit, check_annotators, check_units, units

V = TypeVar("V")


def tally(length: int, layers: Mapping[str, Iterable[Marked]]) -> Tally:
    """Count one article of ``length`` code points, labelled by the annotators named in ``layers``.

    Raises ``ValueError`` for a span that is empty or outside the article, and if the gold layer is
    among the annotators.
    """
    check_annotators(layers)
    return tally_units(length, {name: units(spans, length) for name, spans in layers.items()})


def tally_units(length: int, layers: Mapping[str, Iterable[Unit]]) -> Tally:
    """The same of plain units, as they come from a file. Raises as ``tally`` does."""
    check_annotators(layers)
    names = tuple(sorted(layers))
    each = [set(layers[name]) for name in names]
    masks: dict[Unit, int] = {}
    for bit, found in enumerate(each):
        for unit in found:
            masks[unit] = masks.get(unit, 0) | 1 << bit
    check_units(masks, length)
    counter = _Counter(names)
    for group in clusters(sorted(masks)):
        if len(group) == 1:
            counter.lone(group[0], masks[group[0]])
        else:
            counter.group([(unit, masks[unit]) for unit in group])
    for name, found in zip(names, each, strict=True):
        counter.own(name, found, length)
    return Tally({names: counter.counts(length)})


def clusters(found: Iterable[Unit]) -> Iterator[list[Unit]]:
    """Groups of units that hang together by shared characters; ``found`` is sorted."""
    group: list[Unit] = []
    reach = 0
    for unit in found:
        if unit[0] >= reach and group:
            yield group
            group = []
        group.append(unit)
        reach = max(reach, unit[1])
    if group:
        yield group


_State = tuple[tuple[str, int], ...]
"""What a character is: each label it bears, in order, and the annotators (as bits) who say so."""


class _Counter:
    """The counts of one article while they are being made. Annotators are bits of a number."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.pairs = list(combinations(range(len(names)), 2))
        self.links: dict[tuple[int, int], Counter[Link]] = {pair: Counter() for pair in self.pairs}
        self.distances: dict[tuple[int, int], Counter[str]] = {pair: Counter() for pair in self.pairs}
        self.alike: Counter[tuple[str, int]] = Counter()
        self.alone: Counter[tuple[str, int]] = Counter()
        self.squares: Counter[tuple[str, int]] = Counter()
        self.states: Counter[_State] = Counter()
        self.between: dict[tuple[int, int], list[tuple[Counter[Link], Counter[str], bool]]] = {}
        self.units: dict[tuple[str, str], Counter[int]] = {}
        self.gaps: dict[tuple[str, str], Counter[int]] = {}
        self.left_out: dict[str, Counter[str]] = {}

    def lone(self, unit: Unit, mask: int) -> None:
        """Count a unit that overlaps no other; ``mask`` says who made it."""
        start, end, label = unit
        who = label, mask
        length = end - start
        self.alone[who] += 1
        self.squares[who] += length * length
        self.states[(who,)] += length

    def group(self, group: list[tuple[Unit, int]]) -> None:
        """Count units that hang together: people who made the same ones are looked at as one."""
        versions: dict[tuple[Unit, ...], int] = {}
        for bit in range(len(self.names)):
            mine = tuple([unit for unit, mask in group if mask >> bit & 1])
            versions[mine] = versions.get(mine, 0) | 1 << bit
        for version, mask in versions.items():
            for unit in version:
                self.alike[unit[2], mask] += 1
        for (one, mask), (other, mask_there) in combinations(versions.items(), 2):
            self._compare(one, mask, other, mask_there)
        for state, length in _states(group):
            self.states[state] += length

    def _compare(self, one: tuple[Unit, ...], mask: int, other: tuple[Unit, ...], mask_there: int) -> None:
        found = _links(one, other)
        far = _distances(one, other)
        for counter, sums, mirrored in self._between(mask, mask_there):
            for here, there, start, end in found:
                if mirrored:
                    counter[there, here, -start, -end] += 1
                else:
                    counter[here, there, start, end] += 1
            for label, squares in far:
                sums[label] += squares

    def _between(self, mask: int, mask_there: int) -> list[tuple[Counter[Link], Counter[str], bool]]:
        """The counters of all pairs of one of these people and one of those, and whether they are
        counted the other way round."""
        known = self.between.get((mask, mask_there))
        if known is None:
            known = self.between[mask, mask_there] = [
                (self.links[pair], self.distances[pair], bool(mask_there >> pair[0] & 1))
                for pair in self.pairs
                if mask >> pair[0] & mask_there >> pair[1] & 1 or mask_there >> pair[0] & mask >> pair[1] & 1
            ]
        return known

    def own(self, name: str, found: set[Unit], length: int) -> None:
        """Count what α_U needs of one annotator alone."""
        starts: defaultdict[str, list[int]] = defaultdict(list)
        ends: defaultdict[str, list[int]] = defaultdict(list)
        for start, end, label in sorted(found):
            starts[label].append(start)
            ends[label].append(end)
        for label, begun in starts.items():
            done = ends[label]
            if any(map(gt, done, begun[1:])):
                kept, left_out = sections(zip(begun, done, strict=True))
                self.left_out.setdefault(name, Counter())[label] = left_out
                self.units[name, label] = Counter(end - start for start, end in kept)
                spaces = Counter(gaps(kept, length))
            else:
                self.units[name, label] = Counter(map(sub, done, begun))
                spaces = Counter(map(sub, [*begun, length], [0, *done]))
                del spaces[0]
            spaces[length] -= 1
            self.gaps[name, label] = spaces

    def counts(self, length: int) -> Counts:
        self._spread_links()
        characters = self._characters(length)
        return Counts(
            {None: {length: 1}},
            self._named(self.links),
            self._named(characters),
            self._named(self.distances),
            self.units,
            self.gaps,
            self.left_out,
        )

    def _named(self, table: Mapping[tuple[int, int], Counter[V]]) -> dict[Pair, dict[V, int]]:
        """By names, and without zeros, so that equal sums are equal however they came about."""
        found = {
            (self.names[a], self.names[b]): {value: n for value, n in counter.items() if n}
            for (a, b), counter in table.items()
        }
        return {pair: values for pair, values in found.items() if values}

    def _spread_links(self) -> None:
        for pair in self.pairs:
            one, other = 1 << pair[0], 1 << pair[1]
            counter, sums = self.links[pair], self.distances[pair]
            for (label, mask), n in self.alike.items():
                if mask & one and mask & other:
                    counter[label, label, 0, 0] += n
            for (label, mask), n in self.alone.items():
                if mask & one:
                    if mask & other:
                        counter[label, label, 0, 0] += n
                        continue
                    counter[label, None, 0, 0] += n
                elif mask & other:
                    counter[None, label, 0, 0] += n
                else:
                    continue
                sums[label] += self.squares[label, mask]

    def _characters(self, length: int) -> dict[tuple[int, int], Counter[tuple[Labels, Labels]]]:
        found: dict[tuple[int, int], Counter[tuple[Labels, Labels]]]
        found = {pair: Counter() for pair in self.pairs}
        labelled = sum(self.states.values())
        if length > labelled:
            for counter in found.values():
                counter[(), ()] = length - labelled
        for state, n in self.states.items():
            said = _said(state, len(self.names))
            for (a, b), counter in found.items():
                counter[said[a], said[b]] += n
        return found


def _said(state: _State, people: int) -> list[Labels]:
    if len(state) == 1:
        ((label, mask),) = state
        only = (label,)
        return [only if mask >> bit & 1 else () for bit in range(people)]
    return [tuple([label for label, mask in state if mask >> bit & 1]) for bit in range(people)]


def _links(one: tuple[Unit, ...], other: tuple[Unit, ...]) -> list[Link]:
    """How two people's units of a group answer each other; the usual cases are worked out at once."""
    if not one or not other:
        return [link(unit, None) for unit in one] or [link(None, unit) for unit in other]
    if len(one) == len(other) == 1:
        (a,), (b,) = one, other
        if a[0] < b[1] and b[0] < a[1]:
            return [link(a, b)]
        return [link(a, None), link(None, b)]
    return [link(a, b) for a, b in aligned(list(one), list(other))]


def _distances(one: tuple[Unit, ...], other: tuple[Unit, ...]) -> list[tuple[str, int]]:
    """What the differences of two people add to α_U's sum, label by label."""
    both = one + other
    if len(both) == 1:
        ((start, end, label),) = both
        return [(label, (end - start) ** 2)]
    return [
        (label, distance(_sections(one, label), _sections(other, label)))
        for label in {unit[2] for unit in both}
    ]


def _sections(version: tuple[Unit, ...], label: str) -> list[Section]:
    found = [(start, end) for start, end, own in version if own == label]
    return sections(found)[0] if len(found) > 1 else found


def _states(group: list[tuple[Unit, int]]) -> Iterator[tuple[_State, int]]:
    """The stretches between borders of units that hang together: what each is, and how long."""
    borders = sorted({border for (start, end, _), _ in group for border in (start, end)})
    active: list[tuple[Unit, int]] = []
    upcoming = 0
    for start, end in zip(borders, borders[1:], strict=False):
        active = [each for each in active if each[0][1] > start]
        while upcoming < len(group) and group[upcoming][0][0] == start:
            active.append(group[upcoming])
            upcoming += 1
        if len(active) == 1:
            (((_, _, label), mask),) = active
            yield ((label, mask),), end - start
        elif active:
            yield _state(active), end - start


def _state(active: list[tuple[Unit, int]]) -> _State:
    masks: dict[str, int] = {}
    for (_, _, label), mask in active:
        masks[label] = masks.get(label, 0) | mask
    return tuple(sorted(masks.items()))
