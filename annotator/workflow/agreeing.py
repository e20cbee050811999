"""Agreement: how far a project's annotators agree, over all articles or some, and again after each change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from annotator.core.agreement.counting import tally_units
from annotator.core.agreement.figures import Figures, figures, pair
from annotator.core.agreement.tally import Tally, total
from annotator.core.agreement.values import Unit
from annotator.core.spans import GOLD
from annotator.store.project import Project
from annotator.workflow.projects import annotator_names

_COUNTED_AT_ONCE = 64
_UNITS = 'SELECT "start", "end", label FROM span WHERE article = ? AND layer = ?'


@dataclass(frozen=True, slots=True)
class Read:
    """An article with what each of those has marked who have read it."""

    article: str
    length: int
    layers: dict[str, list[Unit]]


Cancelled = Callable[[], bool]


class Agreement:
    """The figures of a project, kept up to date article by article.

    An annotator has read an article who has begun it: only then an empty layer says that nothing is to be
    found there. With ``finished``, only articles that somebody calls done count as read. Gold never counts.
    """

    def __init__(
        self,
        project: Project,
        *,
        articles: Collection[str] | None = None,
        finished: bool = False,
        cancelled: Cancelled = lambda: False,
    ) -> None:
        self._project = project
        self._finished = finished
        self._wanted = None if articles is None else set(articles)
        self._known: dict[str, Tally] = {}
        for one in reads(project, finished=finished):
            if cancelled():
                break
            if self._wanted is None or one.article in self._wanted:
                self._known[one.article] = tally_units(one.length, one.layers)
        self._total = total(self._known.values())

    def update(self, article: str) -> None:
        """Count an article anew that has changed."""
        if self._wanted is not None and article not in self._wanted:
            return
        before = self._known.pop(article, None)
        if before is not None:
            self._total = self._total - before
        for one in reads(self._project, [article], finished=self._finished):
            counted = self._known[article] = tally_units(one.length, one.layers)
            self._total = self._total + counted

    @property
    def tallies(self) -> dict[str, Tally]:
        """What each article adds, for figures of single articles and for intervals."""
        return self._known

    def figures(self) -> Figures:
        """Every figure; pairs are in the order of the annotators' names, the first being the reference."""
        names = annotator_names(self._project)
        found = figures(self._total)
        order = sorted(found.annotators, key=lambda each: (names.get(each, each), each))
        pairs = tuple(pair(self._total, a, b) for a, b in combinations(order, 2))
        return replace(found, annotators=tuple(order), pairs=pairs)


def agreement(
    project: Project, *, articles: Collection[str] | None = None, finished: bool = False
) -> Figures:
    """How far the annotators of a project agree."""
    return Agreement(project, articles=articles, finished=finished).figures()


def reads(
    project: Project, articles: Iterable[str] | None = None, *, finished: bool = False
) -> Iterator[Read]:
    """The articles that somebody has read, with everybody's spans there; of all if none are named."""
    people = set(annotator_names(project)) - {GOLD}
    for some in _parts(project, articles):
        where, values = _where(some)
        lengths: dict[str, int] = dict(
            project.database.execute_sql(f"SELECT article, length(text) FROM content {where}", values)
        )
        layers = _begun(project, where, values, people, finished)
        pairs = f"SELECT DISTINCT article, layer FROM span {where} ORDER BY article, layer"
        for article, layer in project.database.execute_sql(pairs, values).fetchall():
            there = layers.setdefault(article, {})
            if layer in there or (layer in people and not finished):
                # One layer at a time, so that its rows are units as they come.
                there[layer] = project.database.execute_sql(_UNITS, (article, layer)).fetchall()
        for article, found in layers.items():
            if found:
                yield Read(article, lengths[article], found)


def _parts(project: Project, articles: Iterable[str] | None) -> Iterator[list[str]]:
    wanted = project.article_ids() if articles is None else list(articles)
    for start in range(0, len(wanted), _COUNTED_AT_ONCE):
        yield wanted[start : start + _COUNTED_AT_ONCE]


def _where(articles: list[str]) -> tuple[str, list[str]]:
    return f"WHERE article IN ({', '.join('?' * len(articles))})", articles


def _begun(
    project: Project, where: str, values: list[str], people: Collection[str], finished: bool
) -> dict[str, dict[str, list[Unit]]]:
    """Who has read which of some articles, with empty layers."""
    states = ("done",) if finished else ("done", "in progress")
    found: dict[str, dict[str, list[Unit]]] = {}
    for article, layer, state in project.database.execute_sql(
        f"SELECT article, layer, state FROM state {where}", values
    ):
        if layer in people and state in states:
            found.setdefault(article, {})[layer] = []
    return found
