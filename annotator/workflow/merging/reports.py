"""What a merge brought, or would bring: for each file what is new, whose it is, and what to know about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import MergeNotice, ProjectError


@dataclass(frozen=True, slots=True)
class Work:
    """What a file brings of one layer."""

    layer: str
    name: str
    new: int = 0
    changed: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True)
class ArticleWork:
    """What a file brings about one article, of all layers."""

    article: str
    title: str
    new: int = 0
    changed: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. With an ``error`` nothing was merged from it.

    ``steps`` counts those that were missing here; ``articles`` are those that something new is about,
    ``new_articles`` those that were not here; ``by_article`` counts the spans of all these.
    """

    path: Path
    name: str = ""
    steps: int = 0
    work: tuple[Work, ...] = ()
    articles: tuple[str, ...] = ()
    new_articles: tuple[str, ...] = ()
    decisions: int = 0
    notices: tuple[MergeNotice, ...] = ()
    error: ProjectError | None = None
    by_article: tuple[ArticleWork, ...] = ()

    @property
    def is_new(self) -> bool:
        return bool(self.steps or self.new_articles)


@dataclass(frozen=True, slots=True)
class LabelMatch:
    """A label that came with a file and is another one by its name: ``old`` is ``new`` from now on."""

    old: str
    new: str
    name: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of all files; ``backup`` is the project as it was before, if anything was new."""

    files: tuple[FileReport, ...]
    matches: tuple[LabelMatch, ...] = ()
    notices: tuple[MergeNotice, ...] = ()
    backup: Path | None = None

    @property
    def is_new(self) -> bool:
        return any(each.is_new for each in self.files)

    @property
    def failures(self) -> tuple[ProjectError, ...]:
        return tuple(each.error for each in self.files if each.error is not None)


Where = tuple[str, str]
"""A layer and an article."""


@dataclass(slots=True)
class Tally:
    """Counts what became of spans, by layer and article."""

    new: Counter[Where] = field(default_factory=Counter)
    changed: Counter[Where] = field(default_factory=Counter)
    deleted: Counter[Where] = field(default_factory=Counter)

    def count(
        self,
        before: dict[str, tuple[object, ...]],
        after: dict[str, tuple[object, ...]],
        layer: int,
        article: int,
    ) -> None:
        """``layer`` and ``article`` are the places of a row that name them."""
        for span, row in after.items():
            where = str(row[layer]), str(row[article])
            if span not in before:
                self.new[where] += 1
            elif before[span] != row:
                self.changed[where] += 1
        for span, row in before.items():
            if span not in after:
                self.deleted[str(row[layer]), str(row[article])] += 1

    def work(self, names: dict[str, str]) -> tuple[Work, ...]:
        return tuple(Work(layer, names.get(layer, layer), *counts) for layer, *counts in self._by(0))

    def by_article(self, titles: Mapping[str, str]) -> tuple[ArticleWork, ...]:
        """For every article that has a title here, in the order of these."""
        sums = {article: counts for article, *counts in self._by(1)}
        return tuple(ArticleWork(article, title, *sums.get(article, ())) for article, title in titles.items())

    def _by(self, side: int) -> list[tuple[str, int, int, int]]:
        """New, changed and deleted spans by one side of where they are."""
        sums: dict[str, list[int]] = {}
        for place, counter in enumerate((self.new, self.changed, self.deleted)):
            for where, count in counter.items():
                sums.setdefault(where[side], [0, 0, 0])[place] += count
        return [(key, new, changed, deleted) for key, (new, changed, deleted) in sorted(sums.items())]
