"""Cases: what the annotators of an article agree on, and where and how they differ.

A case is a question that a reviewer settles with one answer. Spans that all annotators have made alike
are a case each; what is left is joined where it is an answer to the same question: spans that share a
character, of which one person has the one and another the other, and that have the same label or cover
mostly the same text. A span nested in another's of another label is a question of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from annotator.core.agreement.counting import clusters
from annotator.core.agreement.values import Unit, check_annotators
from annotator.core.spans import Span

Kind = Literal["agreed", "border", "label", "only one", "incomplete", "nested", "split", "mixed"]
KINDS: tuple[Kind, ...] = ("label", "border", "split", "nested", "only one", "incomplete", "mixed", "agreed")
"""agreed: everybody has the same. border: one label, other borders. label: the same text, other labels.
only one: a single annotator found it. incomplete: several found it alike, others not. nested: found by
some, where one who did not has a span inside, around or on the same text; or one label at two levels.
split: one label, one span here and several there. mixed: anything else."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer: the units that some annotators made alike, who they are, and their spans' ids."""

    units: tuple[Unit, ...]
    annotators: tuple[str, ...]
    spans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A question to settle. ``start`` and ``end`` hold all its candidates, in code points.

    Candidates come most common first, then the longer text, then the earlier. ``absent`` has nothing
    here. ``agreement`` is the share of labelled characters that two annotators label alike, averaged
    over all pairs: 1 where all agree.
    """

    kind: Kind
    start: int
    end: int
    candidates: tuple[Candidate, ...]
    absent: tuple[str, ...]
    agreement: float

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(sorted({label for each in self.candidates for _, _, label in each.units}))


def least_agreed_first(case: Case) -> tuple[float, int, int]:
    """Sort key for the review queue: least agreement, then the order of the text."""
    return case.agreement, case.start, case.end


def cases(layers: Mapping[str, Iterable[Span]]) -> list[Case]:
    """All cases of one article, the agreed ones too, in the order of the text.

    ``layers`` holds the spans of each annotator who has read the article, an empty layer for one who
    found nothing. A single annotator has no cases: there is nobody to differ from. Raises
    ``ValueError`` if the gold layer is among the annotators.
    """
    check_annotators(layers)
    names = sorted(layers)
    if len(names) < 2:
        return []
    ids: dict[Unit, dict[str, list[str]]] = {}
    for name in names:
        for span in layers[name]:
            ids.setdefault((span.start, span.end, span.label), {}).setdefault(name, []).append(span.id)
    found = []
    for group in clusters(sorted(ids)):
        for joined in _questions(group, ids, len(names)):
            found.append(_case(joined, group, ids, names))
    return sorted(found, key=lambda case: (case.start, -case.end, case.candidates[0].units))


_Ids = Mapping[Unit, Mapping[str, Sequence[str]]]


def _questions(group: list[Unit], ids: _Ids, people: int) -> list[list[Unit]]:
    """The units of a group, joined where they are answers to the same question."""
    done: list[list[Unit]] = []
    near: list[list[Unit]] = []
    for unit in group:
        if len(ids[unit]) == people:
            done.append([unit])
            continue
        mine = [unit]
        others = []
        for known in near:
            if all(other[1] <= unit[0] for other in known):
                done.append(known)  # units come in order: nothing later can reach it
            elif any(_rivals(unit, other, ids) for other in known):
                mine = known + mine
            else:
                others.append(known)
        near = [*others, mine]
    return done + near


def _rivals(one: Unit, other: Unit, ids: _Ids) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    if shared <= 0 or not (ids[one].keys() - ids[other].keys() and ids[other].keys() - ids[one].keys()):
        return False
    covered = max(one[1], other[1]) - min(one[0], other[0])
    return one[2] == other[2] or 2 * shared >= covered


def _case(joined: list[Unit], group: list[Unit], ids: _Ids, names: Sequence[str]) -> Case:
    who: dict[tuple[Unit, ...], list[str]] = {}
    for name in names:
        version = tuple([unit for unit in joined if name in ids[unit]])
        who.setdefault(version, []).append(name)
    agreement = _agreement(who, len(names))
    absent = tuple(who.pop((), ()))
    candidates = [_candidate(version, annotators, ids) for version, annotators in who.items()]
    if len(candidates) > 1:
        candidates.sort(key=lambda each: (-len(each.annotators), -_covered(each.units), each.units))
    return Case(
        kind=_kind(candidates, absent, group, ids),
        start=min(unit[0] for unit in joined),
        end=max(unit[1] for unit in joined),
        candidates=tuple(candidates),
        absent=absent,
        agreement=agreement,
    )


def _candidate(version: tuple[Unit, ...], annotators: list[str], ids: _Ids) -> Candidate:
    spans = [id for unit in version for name in annotators for id in ids[unit][name]]
    return Candidate(version, tuple(annotators), tuple(spans))


def _kind(candidates: Sequence[Candidate], absent: Sequence[str], group: list[Unit], ids: _Ids) -> Kind:
    if len(candidates) == 1:
        if not absent:
            return "agreed"
        if any(_nested_among(unit, group, absent, ids) for unit in candidates[0].units):
            return "nested"
        return "incomplete" if len(candidates[0].annotators) > 1 else "only one"
    versions = [each.units for each in candidates]
    labels = {unit[2] for version in versions for unit in version}
    if all(len(version) == 1 for version in versions):
        ranges = {version[0][:2] for version in versions}
        if len(labels) == 1:
            return "border"
        return "label" if len(ranges) == 1 else "mixed"
    if len(labels) > 1:
        return "mixed"
    if any(_overlap(version) for version in versions):
        return "nested"
    return "border" if len({len(version) for version in versions}) == 1 else "split"


def _nested_among(unit: Unit, group: list[Unit], absent: Sequence[str], ids: _Ids) -> bool:
    """Whether somebody who lacks ``unit`` has a span that holds it or lies in it."""
    return any(
        not ids[other].keys().isdisjoint(absent)
        and (other[0] <= unit[0] and unit[1] <= other[1] or unit[0] <= other[0] and other[1] <= unit[1])
        for other in group
        if other != unit
    )


def _overlap(version: Sequence[Unit]) -> bool:
    return any(one[0] < other[1] and other[0] < one[1] for one, other in combinations(version, 2))


def _covered(version: Sequence[Unit]) -> int:
    return sum(end - start for start, end, _ in version)


def _agreement(who: Mapping[tuple[Unit, ...], Sequence[str]], people: int) -> float:
    """Mean over pairs of annotators of the labelled characters they share, of those either labelled."""
    alike = sum(len(names) * (len(names) - 1) / 2 for names in who.values())
    for (one, names), (other, names_there) in combinations(who.items(), 2):
        alike += len(names) * len(names_there) * _similarity(one, other)
    return alike / (people * (people - 1) / 2)


def _similarity(one: tuple[Unit, ...], other: tuple[Unit, ...]) -> float:
    if not one or not other:
        return 0.0
    shared = either = 0
    for label in {unit[2] for unit in one + other}:
        borders: dict[int, list[int]] = {}
        for side, version in enumerate((one, other)):
            for start, end, own in version:
                if own == label:
                    borders.setdefault(start, [0, 0])[side] += 1
                    borders.setdefault(end, [0, 0])[side] -= 1
        here = there = last = 0
        for place in sorted(borders):
            shared += (place - last) * bool(here and there)
            either += (place - last) * bool(here or there)
            here, there, last = here + borders[place][0], there + borders[place][1], place
    return shared / either
