"""The figures of a project's statistics, made of its facts and of what each article adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from annotator.core.agreement.bootstrap import Interval, bootstrap
from annotator.core.agreement.figures import Figures, figures
from annotator.core.agreement.gamma import best_alignment
from annotator.core.agreement.kappa import krippendorff
from annotator.core.agreement.matching import Link, Match
from annotator.core.agreement.tally import Tally, total
from annotator.core.agreement.values import Figure, Undefined
from annotator.core.rounds import ROUNDS
from annotator.core.statistics.counted import Counted, Pair, Reading, Score, pooled, several
from annotator.core.statistics.facts import Facts

SHOWN = 20
"""So many articles and texts of those agreed on least are shown."""
SAMPLES = 200
_MOST_PERIODS = 40

Sure = Interval | Undefined


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the articles: a day, a month, or a round."""

    name: str
    articles: tuple[str, ...]
    score: Score
    alpha: Figure


@dataclass(frozen=True, slots=True)
class Hard:
    """An article that is agreed on less than others; ``differing`` counts spans that differ, all pairs
    together. ``disorder`` is that of the best alignment (γ), ``None`` while it was not worked out."""

    article: str
    differing: int
    score: Score
    alpha: Figure
    disorder: float | Undefined | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """``sure`` holds intervals: of the exact F1 of each pair, and of the exact and overlapping F1 of each
    period. It is empty, and no disorder is there, until they have been worked out."""

    total: Tally
    figures: Figures
    score: Score
    periods: tuple[Part, ...]
    rounds: tuple[Part, ...]
    hard: tuple[Hard, ...]
    texts: tuple[tuple[str, int], ...]
    gold: Mapping[str, Mapping[Link, int]]
    gold_articles: Mapping[str, tuple[str, ...]]
    sure: Mapping[tuple[str, ...], Sure] = field(default_factory=dict)


def summed(counted: Mapping[str, Counted]) -> Tally:
    return total(each.tally for each in counted.values())


def summary(facts: Facts, counted: Mapping[str, Counted], whole: Tally | None = None) -> Summary:
    """Every figure; ``whole`` is the sum of all tallies, if that is known already."""
    whole = summed(counted) if whole is None else whole
    found = figures(whole)
    shared = several(counted)
    gold, gold_articles = _gold(counted)
    return Summary(
        total=whole,
        figures=found,
        score=pooled(score for each in shared for score in counted[each].scores.values()),
        periods=tuple(_part(name, ids, counted) for name, ids in _periods(facts, shared).items()),
        rounds=tuple(_rounds(facts, counted, shared)),
        hard=tuple(_hard(counted, shared)),
        texts=tuple(_texts(counted)),
        gold=gold,
        gold_articles=gold_articles,
    )


def _periods(facts: Facts, articles: Sequence[str]) -> dict[str, list[str]]:
    """Articles by the day on which the last annotator finished them; by months, if there are many days."""
    dated = sorted((facts.days[each], each) for each in articles if each in facts.days)
    length = len("YYYY-MM-DD") if len({day for day, _ in dated}) <= _MOST_PERIODS else len("YYYY-MM")
    found: dict[str, list[str]] = {}
    for day, article in dated:
        found.setdefault(day[:length], []).append(article)
    return found


def _rounds(facts: Facts, counted: Mapping[str, Counted], articles: Sequence[str]) -> Iterator[Part]:
    for name in ROUNDS:
        ids = [each for each in articles if facts.rounds.get(each) == name]
        if ids:
            yield _part(name, ids, counted)


def _part(name: str, ids: Sequence[str], counted: Mapping[str, Counted]) -> Part:
    score = pooled(score for each in ids for score in counted[each].scores.values())
    whole = total(counted[each].tally for each in ids)
    return Part(name, tuple(ids), score, krippendorff(whole.coincidences()))


def _hard(counted: Mapping[str, Counted], articles: Sequence[str]) -> Iterator[Hard]:
    """The articles with most spans that differ."""
    scored = ((each, counted[each].score) for each in articles)
    differing = [(_differing(score.exact), article, score) for article, score in scored]
    differing.sort(key=lambda each: (-each[0], each[1]))
    for number, article, score in differing[:SHOWN]:
        if number:
            yield Hard(article, number, score, krippendorff(counted[article].tally.coincidences()))


def _differing(match: Match) -> int:
    return int(match.reference + match.found - 2 * match.matched)


def _texts(counted: Mapping[str, Counted]) -> list[tuple[str, int]]:
    found: Counter[str] = Counter()
    for each in counted.values():
        found.update(each.differing)
    return sorted(found.items(), key=lambda each: (-each[1], each[0]))[:SHOWN]


def _gold(
    counted: Mapping[str, Counted],
) -> tuple[dict[str, Counter[Link]], dict[str, tuple[str, ...]]]:
    links: dict[str, Counter[Link]] = {}
    where: dict[str, list[str]] = {}
    for article, each in counted.items():
        for name, found in each.gold.items():
            links.setdefault(name, Counter()).update(found)
            where.setdefault(name, []).append(article)
    return links, {name: tuple(ids) for name, ids in where.items()}


# What takes longer.


def completed(
    found: Summary,
    counted: Mapping[str, Counted],
    hard: Sequence[Reading],
    cancelled: Callable[[], bool] = lambda: False,
) -> Summary:
    """With the intervals, and the disorder of the articles agreed on least, whose readings are ``hard``."""
    sure = intervals(found, counted, cancelled)
    disorders: dict[str, float | Undefined] = {}
    for reading in hard:
        if not cancelled():
            disorders[reading.article] = disorder(reading)
    known = tuple(replace(each, disorder=disorders.get(each.article)) for each in found.hard)
    return replace(found, sure=sure, hard=known)


def intervals(
    found: Summary, counted: Mapping[str, Counted], cancelled: Callable[[], bool] = lambda: False
) -> dict[tuple[str, ...], Sure]:
    """How sure the F1 of each pair and of each period is; the same for the same articles."""
    sure: dict[tuple[str, ...], Sure] = {}
    by_pair: dict[Pair, list[Match]] = {}
    for each in counted.values():
        for pair, score in each.scores.items():
            by_pair.setdefault(pair, []).append(score.exact)
    for pair, matches in by_pair.items():
        if cancelled():
            return sure
        sure["pair", *pair] = _sure(matches)
    for part in (*found.periods, *found.rounds):
        if cancelled():
            return sure
        scores = [counted[each].score for each in part.articles]
        sure["exact", part.name] = _sure([score.exact for score in scores])
        sure["overlap", part.name] = _sure([score.overlap for score in scores])
    return sure


def _sure(matches: Sequence[Match]) -> Sure:
    numbers = [(2 * each.matched, each.reference + each.found) for each in matches]
    return bootstrap(numbers, _f1, Random(1), samples=SAMPLES)


def _f1(drawn: Sequence[tuple[float, int]]) -> float | Undefined:
    both = sum([size for _, size in drawn])
    return sum([twice for twice, _ in drawn]) / both if both else Undefined("no spans")


def disorder(reading: Reading) -> float | Undefined:
    """Of the best alignment of one article; that takes up to a second."""
    layers = {
        name: [(span.start, span.end, span.label) for span in spans] for name, spans in reading.layers.items()
    }
    found = best_alignment(layers)
    return found if isinstance(found, Undefined) else found.disorder
