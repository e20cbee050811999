"""Importing without holding up the window: files are read, cleaned and paired on the worker thread and
saved on the main thread, some at a time. What was saved stays when the rest is cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.core.draft import Draft
from annotator.errors import SourceError, UserError
from annotator.gui.jobs import Job, Jobs
from annotator.gui.session import Session
from annotator.workflow import Imported, Prepared, Project

_BATCH = 12

Made = Prepared | Imported


@dataclass(frozen=True, slots=True)
class Item:
    """A file whose draft is to be saved, or of which is known already what became of it; neither: a file
    that is still to be read."""

    path: Path
    draft: Draft | None = None
    outcome: Imported | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files that are ready to be saved, or failed; ``done`` of ``total`` are behind us then."""

    files: tuple[Made, ...]
    done: int
    total: int


def prepared_paths(paths: Sequence[Path], conversion: Conversion) -> Iterator[Batch]:
    """The work of the worker thread for files and folders as they are: no project in it."""
    try:
        files = workflow.source_files(paths)
    except SourceError as error:
        yield Batch((Imported(paths[0], error=error),), 1, 1)
        return
    yield from prepared_items([Item(path) for path in files], conversion)


def prepared_items(items: Sequence[Item], conversion: Conversion) -> Iterator[Batch]:
    """The work of the worker thread for what somebody has looked at."""
    for start in range(0, len(items), _BATCH):
        part = items[start : start + _BATCH]
        made = tuple(one for item in part for one in _prepared(item, conversion))
        yield Batch(made, start + len(part), len(items))


def _prepared(item: Item, conversion: Conversion) -> Iterator[Made]:
    if item.outcome is not None:
        yield item.outcome
        return
    try:
        drafts = workflow.read_drafts(item.path) if item.draft is None else [item.draft]
    except SourceError as error:
        yield Imported(item.path, error=error)
        return
    for draft in drafts:
        yield _prepared_draft(item.path, draft, conversion)


def _prepared_draft(path: Path, draft: Draft, conversion: Conversion) -> Made:
    try:
        return workflow.prepare_draft(path, draft, conversion)
    except SourceError as error:
        return Imported(path, error=error)


class Importer(QObject):
    """Imports into the session's project, one call after the other."""

    started = Signal()
    progressed = Signal(int, int)
    """Files done, files in all."""
    finished = Signal(object, bool)
    """What became of each file (a list of ``Imported``); and whether the rest was cancelled."""
    broke = Signal(object)
    """A bug in the job."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__(session)
        self._session = session
        self.jobs = jobs
        self._job: Job | None = None
        self._done: list[Imported] = []
        self._waiting: list[partial[Iterator[Batch]]] = []
        session.opened.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, paths: Iterable[Path]) -> None:
        """Import files and whole folders as they are, after what is being imported now."""
        self._add(partial(prepared_paths, list(paths)))

    def save(self, items: Iterable[Item]) -> None:
        """Import what somebody has looked at, after what is being imported now."""
        self._add(partial(prepared_items, list(items)))

    def _add(self, work: partial[Iterator[Batch]]) -> None:
        if self._session.project is None:
            return
        self._waiting.append(work)
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop; what is saved already stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        project = self._session.project
        if project is None or not self._waiting:
            return
        self._done = []
        job = self.jobs.start(self._waiting.pop(0), workflow.conversion_of(project))
        self._job = job
        job.part.connect(lambda batch: self._save(project, batch))
        job.finished.connect(lambda: self._end(project, cancelled=False))
        job.cancelled.connect(lambda: self._end(project, cancelled=True))
        job.failed.connect(self._break)
        self.started.emit()

    def _save(self, project: Project, batch: Batch) -> None:
        try:
            with project.transaction():
                saved = [
                    workflow.keep(project, each) if isinstance(each, Prepared) else each
                    for each in batch.files
                ]
        except UserError as error:
            self.cancel()
            self._session.failed.emit(error)
            return
        self._done += saved
        self.progressed.emit(batch.done, batch.total)

    def _end(self, project: Project, *, cancelled: bool) -> None:
        self._job = None
        if self._session.project is project:
            self._session.refresh_list()
            self.finished.emit(self._done, cancelled)
        else:
            self.finished.emit([], True)
        self._next()

    def _break(self, error: object) -> None:
        self._job = None
        self.broke.emit(error)
        self._next()
