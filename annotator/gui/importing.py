"""Importing without holding up the window: the worker thread reads, cleans and pairs files, with the help of
processes where there are many, and saves them by a connection of its own to the project's file. What was
saved stays when the rest is cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.errors import SourceError, UserError
from annotator.gui.jobs import Job, Jobs
from annotator.gui.session import Session
from annotator.workflow import Imported, Item, Policy, Project, Saved

Part = Saved | UserError
"""What became of some files; or why nothing more can be saved."""


def import_paths(project: Path, paths: Sequence[Path], stop: Event) -> Iterator[Part]:
    """The work of the worker thread for files and folders as they are; nobody looks for their twins."""
    try:
        files = workflow.source_files(paths)
    except SourceError as error:
        yield Saved((Imported(paths[0], error=error),), 1, 1)
        return
    yield from _import(project, [Item(path) for path in files], None, stop)


def import_items(project: Path, items: Sequence[Item], author: str, stop: Event) -> Iterator[Part]:
    """The work of the worker thread for what somebody has looked at."""
    yield from _import(project, items, Policy(author=author), stop)


def _import(path: Path, items: Sequence[Item], policy: Policy | None, stop: Event) -> Iterator[Part]:
    try:
        with workflow.open_project(path) as project:
            yield from workflow.import_many(project, items, cancelled=stop.is_set, policy=policy)
    except UserError as error:
        yield error


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
        self._stop = Event()
        self._done: list[Imported] = []
        self._waiting: list[partial[Iterator[Part]]] = []
        session.opened.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, paths: Iterable[Path]) -> None:
        """Import files and whole folders as they are, after what is being imported now."""
        if self._session.project is not None:
            self._add(partial(import_paths, self._session.project.path, list(paths)))

    def save(self, items: Iterable[Item]) -> None:
        """Import what somebody has looked at, after what is being imported now."""
        project, annotator = self._session.project, self._session.annotator
        if project is not None and annotator is not None:
            self._add(partial(import_items, project.path, list(items), annotator.id))

    def _add(self, work: partial[Iterator[Part]]) -> None:
        self._waiting.append(work)
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop; what is saved already stays, and what was read is still saved."""
        self._waiting.clear()
        self._stop.set()

    def _next(self) -> None:
        project = self._session.project
        if project is None or not self._waiting:
            return
        self._done, self._stop = [], Event()
        job = self.jobs.start(self._waiting.pop(0), self._stop)
        self._job = job
        job.part.connect(self._take)
        job.finished.connect(lambda: self._end(project))
        job.cancelled.connect(lambda: self._end(project))
        job.failed.connect(self._break)
        self.started.emit()

    def _take(self, part: Part) -> None:
        if isinstance(part, UserError):
            self.cancel()
            self._session.failed.emit(part)
            return
        self._done += part.outcomes
        self.progressed.emit(part.done, part.total)

    def _end(self, project: Project) -> None:
        self._job = None
        if self._session.project is project:
            self._session.refresh_list()
            self.finished.emit(self._done, self._stop.is_set())
        else:
            self.finished.emit([], True)
        self._next()

    def _break(self, error: object) -> None:
        self._job = None
        self.broke.emit(error)
        self._next()
