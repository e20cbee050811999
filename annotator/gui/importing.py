"""Importing without holding up the window: files are read, cleaned and paired on the worker thread and
saved on the main thread, some at a time. What was saved stays when the rest is cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.errors import SourceError, UserError
from annotator.gui.jobs import Job, Jobs
from annotator.gui.session import Session
from annotator.workflow import Imported, Prepared, Project

_BATCH = 12


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files that are ready to be saved, or failed; ``done`` of ``total`` are behind us then."""

    files: tuple[Prepared | Imported, ...]
    done: int
    total: int


def prepared_batches(paths: list[Path], conversion: Conversion) -> Iterator[Batch]:
    """The work of the worker thread: no project in it."""
    try:
        files = workflow.source_files(paths)
    except SourceError as error:
        yield Batch((Imported(paths[0], error=error),), 1, 1)
        return
    for start in range(0, len(files), _BATCH):
        part = files[start : start + _BATCH]
        yield Batch(tuple(_prepared(path, conversion) for path in part), start + len(part), len(files))


def _prepared(path: Path, conversion: Conversion) -> Prepared | Imported:
    try:
        return workflow.prepare(path, workflow.read_source(path), conversion)
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
        self._jobs = jobs
        self._job: Job | None = None
        self._done: list[Imported] = []
        self._waiting: list[list[Path]] = []
        session.opened.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, paths: Iterable[Path]) -> None:
        """Import files and whole folders, after those that are being imported now."""
        if self._session.project is None:
            return
        self._waiting.append(list(paths))
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
        job = self._jobs.start(prepared_batches, self._waiting.pop(0), workflow.conversion_of(project))
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
