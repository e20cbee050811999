"""What a merge brought, or would bring: for each file what is new, whose it is, and what to know about it."""

from __future__ import annotations

from collections import Counter
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
class FileReport:
    """What became of one file. With an ``error`` nothing was merged from it.

    ``steps`` counts those that were missing here; ``articles`` are those that something new is about,
    ``new_articles`` those that were not here.
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


@dataclass(slots=True)
class Tally:
    """Counts what became of spans, layer by layer."""

    new: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    deleted: Counter[str] = field(default_factory=Counter)

    def count(
        self, before: dict[str, tuple[object, ...]], after: dict[str, tuple[object, ...]], layer: int
    ) -> None:
        """``layer`` is the place of a row that names the layer."""
        for span, row in after.items():
            if span not in before:
                self.new[str(row[layer])] += 1
            elif before[span] != row:
                self.changed[str(row[layer])] += 1
        for span, row in before.items():
            if span not in after:
                self.deleted[str(row[layer])] += 1

    def work(self, names: dict[str, str]) -> tuple[Work, ...]:
        layers = sorted({*self.new, *self.changed, *self.deleted})
        return tuple(
            Work(layer, names.get(layer, layer), self.new[layer], self.changed[layer], self.deleted[layer])
            for layer in layers
        )
