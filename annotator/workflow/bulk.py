"""Importing thousands of files: read, cleaned and paired in processes of their own, saved by the caller.

The calling thread alone touches the project and saves some hundred files at a time, in the order in which
they were named. Whatever ends an import, what was saved is whole, and the same call goes on from there:
files that the project has are known by their bytes before anything is made of them.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Container, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.core.convert import Conversion
from annotator.core.draft import Draft, propose
from annotator.core.reading import DEFAULT_RULES
from annotator.core.text import speakable
from annotator.errors import ReadingBrokeOff, SourceError
from annotator.store.project import Project
from annotator.workflow.choosing import GUESSED, Choices
from annotator.workflow.converting import equipped
from annotator.workflow.crew import PATIENCE_SECONDS, Cancelled, Work, never, work_through
from annotator.workflow.importing import (
    Imported,
    Prepared,
    documents,
    keep,
    prepare_draft,
    read_bytes,
    told_by,
)
from annotator.workflow.twins import (
    Policy,
    Reply,
    Told,
    TwinSearch,
    link_twins,
    skipped,
    told_of,
)

BATCH = 200
"""So many files are saved at a time."""
_BATCH_SECONDS = 0.25
QUICK = frozenset({".txt", ".md", ".html", ".htm"})
"""Endings of files that are read in a moment."""


@dataclass(frozen=True, slots=True)
class Known:
    """A source that the project has already."""

    path: Path
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Item:
    """A file to import. What somebody has looked at comes with its ``draft`` and their ``replies`` about
    twins, or with what is known already of what became of it (``outcome``); else it is read."""

    path: Path
    draft: Draft | None = None
    replies: tuple[Reply, ...] | None = None
    outcome: Imported | None = None


Made = Prepared | Known | Imported
Row = tuple[Item, list[Made]]
"""A file and what was made of it: one of them, or one for each row of a table."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with every file: the same for all of them."""

    rules: Container[str]
    conversion: Conversion
    known: frozenset[str] = frozenset()
    choices: Choices = GUESSED


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of some files; ``done`` of ``total`` are behind us."""

    outcomes: tuple[Imported, ...]
    done: int
    total: int


def import_many(
    project: Project,
    files: Sequence[Path | Item],
    rules: Container[str] = DEFAULT_RULES,
    processes: int | None = None,
    cancelled: Cancelled = never,
    choices: Choices = GUESSED,
    policy: Policy | None = None,
) -> Iterator[Saved]:
    """Import files, read as ``choices`` say and cleaned by the named rules; one that fails is reported and
    the others go on.

    Twins are looked for, and ``policy`` says what is done about those that nobody replied to; without
    one, nobody looks for them. ``processes`` is the number of processes beside this one; 0 for none,
    ``None`` for what suits the computer and the number of files. What was saved stays when it is
    cancelled or closed early.
    """
    items = [each if isinstance(each, Item) else Item(each) for each in files]
    task = Task(rules, project.conversion(), frozenset(project.source_hashes()), choices)
    keeper = _Keeper(project, policy)
    done = 0
    with closing(prepare_many(items, task, processes, cancelled)) as rows:
        for batch in _batches(rows):
            outcomes = keeper.keep_all(batch)
            done += len(batch)
            yield Saved(outcomes, done, len(items))


def prepare_many(
    items: Sequence[Item], task: Task, processes: int | None = None, cancelled: Cancelled = never
) -> Generator[Row, None, None]:
    """What ``import_many`` saves, file by file in order. Touches no project, so any thread may do it."""
    yield from work_through(items, Work(partial(make, task=task), _given_up, _is_quick), processes, cancelled)


def _given_up(item: Item) -> list[Made]:
    return [Imported(item.path, error=ReadingBrokeOff(path=item.path, seconds=PATIENCE_SECONDS))]


def _is_quick(item: Item) -> bool:
    return item.draft is not None or item.path.suffix.lower() in QUICK


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    since = 0.0
    for row in rows:
        if not batch:
            since = time.monotonic()
        batch.append(row)
        if len(batch) >= BATCH or time.monotonic() - since > _BATCH_SECONDS:
            yield batch
            batch = []
    if batch:
        yield batch


class _Keeper:
    """Saves what was prepared, batch by batch."""

    def __init__(self, project: Project, policy: Policy | None) -> None:
        self._project = project
        self._policy = policy
        self._search: TwinSearch | None = None

    def keep_all(self, batch: Iterable[Row]) -> tuple[Imported, ...]:
        """Save a batch whole, its links as one step."""
        rows = [(item, made) for item, several in batch for made in several]
        # What takes long is done before the file is locked.
        before: dict[str, Told] = {}
        replied = [self._replies(item, made, before) for item, made in rows]
        with self._project.transaction():
            outcomes = tuple(
                self._kept(made, replies) for (_, made), replies in zip(rows, replied, strict=True)
            )
            links = [reply for outcome in outcomes for reply in outcome.replies]
            link_twins(self._project, self._policy.author if self._policy else "", links)
        return outcomes

    def _replies(self, item: Item, made: Made, before: dict[str, Told]) -> tuple[Reply, ...]:
        """What is to be done about the twins of a source; ``before`` has the articles of this batch."""
        if item.replies is not None or self._policy is None or not isinstance(made, Prepared):
            return item.replies or ()
        if self._search is None:
            self._search = TwinSearch.of(self._project)
        replies: list[Reply] = []
        for new in told_by(made):
            offers = self._search.offers(new, lambda wanted: before.get(wanted) or self._told(wanted))
            replies += map(self._policy.reply, offers)
            if new.id not in before and new.id not in skipped(replies):
                before[new.id] = new
                self._search.add(new)
        return tuple(replies)

    def _told(self, wanted: str) -> Told:
        return told_of(self._project, wanted)

    def _kept(self, made: Made, replies: tuple[Reply, ...]) -> Imported:
        if isinstance(made, Imported):
            return made
        if isinstance(made, Prepared):
            return keep(self._project, made, replies)
        project = self._project
        source = replace(project.source(made.sha256), name=made.name)
        articles = project.source_articles(made.sha256) or ()
        return Imported(made.path, source, tuple(project.cuts(made.sha256)), tuple(articles), known=True)


def make(item: Item, task: Task) -> list[Made]:
    """Read, clean and pair one file, unless the project has it; in whichever process."""
    if item.outcome is not None:
        return [item.outcome]
    try:
        if item.draft is not None:
            return [prepare_draft(item.path, item.draft, equipped(task.conversion))]
        data = read_bytes(item.path)
        digest = hashlib.sha256(data).hexdigest()
        if digest in task.known:
            return [Known(item.path, speakable(item.path.name), digest)]
        found = documents(item.path, data, task.choices)
    except SourceError as error:
        return [Imported(item.path, error=error)]
    made: list[Made] = []
    for source, document in found:
        if source.sha256 in task.known:
            made.append(Known(item.path, source.name, source.sha256))
            continue
        try:
            draft = propose(source, task.rules, document.cuts, document.meta)
            made.append(prepare_draft(item.path, draft, equipped(task.conversion)))
        except SourceError as error:
            made.append(Imported(item.path, error=error))
    return made
