"""What one article adds to the statistics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.core.agreement import matching
from annotator.core.agreement.counting import tally
from annotator.core.agreement.matching import Link, Match
from annotator.core.agreement.tally import Tally
from annotator.core.agreement.values import Marked

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with what everybody has marked who has read it; ``gold`` is ``None`` where nothing was
    decided."""

    article: str
    text: str
    layers: Mapping[str, Sequence[Marked]]
    gold: Sequence[Marked] | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """Two annotators' spans of an article, or of many."""

    exact: Match
    overlap: Match

    def __add__(self, other: Score) -> Score:
        return Score(self.exact + other.exact, self.overlap + other.overlap)


NOTHING = Score(Match(0, 0, 0), Match(0, 0, 0))


@dataclass(frozen=True, slots=True)
class Counted:
    """``scores`` are by pairs of annotators in alphabetical order, ``gold`` by annotator, with gold as the
    reference. ``differing`` counts texts that not all readers have labelled alike, by place."""

    tally: Tally
    scores: Mapping[Pair, Score]
    gold: Mapping[str, Mapping[Link, int]]
    differing: Mapping[str, int]

    @property
    def score(self) -> Score:
        """Of all pairs together."""
        return pooled(self.scores.values())


def count(reading: Reading) -> Counted:
    """Count one article. Raises ``ValueError`` for a span outside the text."""
    found = tally(len(reading.text), reading.layers)
    scores = {}
    for a, b in combinations(sorted(reading.layers), 2):
        links = found.links(a, b)
        scores[a, b] = Score(matching.exact(links), matching.overlap(links))
    gold = {}
    if reading.gold is not None:
        gold = {name: matching.links(reading.gold, spans) for name, spans in reading.layers.items()}
    return Counted(found, scores, gold, Counter(reading.text[a:b] for a, b in differing(reading.layers)))


def differing(layers: Mapping[str, Iterable[Marked]]) -> list[tuple[int, int]]:
    """The ranges that somebody has labelled and not everybody alike, in the order of the text."""
    who: dict[tuple[int, int, str], set[str]] = {}
    for name, spans in layers.items():
        for span in spans:
            who.setdefault((span.start, span.end, span.label), set()).add(name)
    return sorted({(start, end) for (start, end, _), names in who.items() if len(names) < len(layers)})


def count_all(readings: Iterable[Reading]) -> Iterator[dict[str, Counted]]:
    """Count articles together: a part for the job runner."""
    yield {each.article: count(each) for each in readings}


def pooled(scores: Iterable[Score]) -> Score:
    """The score of many articles or pairs together."""
    exact = overlap = reference = found = 0.0
    for each in scores:
        exact += each.exact.matched
        overlap += each.overlap.matched
        reference += each.exact.reference
        found += each.exact.found
    sizes = int(reference), int(found)
    return Score(Match(exact, *sizes), Match(overlap, *sizes))


def several(counted: Mapping[str, Counted], articles: Collection[str] | None = None) -> list[str]:
    """The articles that more than one annotator has read; of some, if they are named."""
    return [
        each
        for each in (counted if articles is None else articles)
        if each in counted and counted[each].scores
    ]
