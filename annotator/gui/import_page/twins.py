"""Looking for twins of what lies on the desk: the worker thread compares, the entries get the offers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.core.draft import Draft
from annotator.errors import UserError
from annotator.gui.import_page.entries import Entry
from annotator.gui.jobs import Job, Jobs
from annotator.gui.session import Session
from annotator.workflow import Offer, Told, TwinSearch

_PART = 50


@dataclass(frozen=True, slots=True)
class Sight:
    """A source to look at: ``told`` is what its articles say, empty where that is to be worked out."""

    draft: Draft
    told: tuple[Told, ...] | None


Seen = tuple[tuple[Told, ...], tuple[Offer, ...]]
"""What a source's articles say, and the twins that were found."""


class Memory:
    """What the worker thread keeps while the desk is open: the project's fingerprints take their time."""

    search: TwinSearch | None = None


def look(
    path: Path, memory: Memory, sights: Sequence[Sight], conversion: Conversion, cancelled: Callable[[], bool]
) -> Iterator[list[Seen] | UserError]:
    """The work of the worker thread, with its own connection to the project's file."""
    try:
        with workflow.open_project(path, reading=True) as project:
            if memory.search is None:
                memory.search = TwinSearch.of(project)
            told = (
                workflow.tell(each.draft, conversion) if each.told is None else each.told for each in sights
            )
            part: list[Seen] = []
            for seen in workflow.find_offers(memory.search, told, project):
                if cancelled():
                    return
                part.append(seen)
                if len(part) == _PART:
                    yield part
                    part = []
            yield part
    except UserError as error:
        yield error


class TwinWatch(QObject):
    """Looks again whenever what is to be imported is another."""

    found = Signal(object)
    """Other twins are offered for some files: a list of entries."""
    rested = Signal()
    """There is nothing more to look at now."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self.forget()

    def forget(self) -> None:
        """The desk was cleared, or the project has other articles than before."""
        self.stop()
        self._memory = Memory()
        self._looked_at: list[tuple[Entry, Draft]] = []

    def stop(self) -> None:
        """Leave off."""
        job: Job | None = getattr(self, "_job", None)
        if job is not None:
            job.cancel()
        self._job: Job | None = None

    @property
    def is_looking(self) -> bool:
        return self._job is not None

    def look_at(self, entries: Sequence[Entry]) -> None:
        """Look for the twins of files that are ready, unless that was done or is being done."""
        project = self._session.project
        ready = [(entry, entry.draft) for entry in entries if entry.draft is not None]
        same = len(ready) == len(self._looked_at) and all(
            one is other and draft is before
            for (one, draft), (other, before) in zip(ready, self._looked_at, strict=True)
        )
        if same or project is None:
            return
        self.stop()
        self._looked_at = ready
        sights = [Sight(draft, entry.told_of(draft)) for entry, draft in ready]
        conversion = workflow.conversion_of(project)
        job = self._jobs.start(look, project.path, self._memory, sights, conversion, stoppable=True)
        self._job = job
        place = iter(ready)
        job.part.connect(lambda part: self._take(job, part, place))
        job.finished.connect(lambda: self._end(job))
        job.failed.connect(lambda _: self._end(job))

    def _take(self, job: Job, part: list[Seen] | UserError, place: Iterator[tuple[Entry, Draft]]) -> None:
        if job is not self._job:
            return
        if isinstance(part, UserError):
            self._session.failed.emit(part)
            return
        changed = []
        for (told, offers), (entry, draft) in zip(part, place, strict=False):
            before = entry.offers
            entry.take_offers(draft, told, offers)
            if entry.offers != before:
                changed.append(entry)
        self.found.emit(changed)

    def _end(self, job: Job) -> None:
        """All is looked at. Where something went wrong, nothing is offered, and the import goes on."""
        if job is not self._job:
            return
        self._job = None
        for entry, draft in self._looked_at:
            if entry.offers is None:
                entry.take_offers(draft, (), ())
        self.rested.emit()
