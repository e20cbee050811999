"""Reads the project and keeps the figures up to date: slices on this thread, sums on the worker's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import workflow
from annotator.core.agreement.tally import Tally, total
from annotator.core.changes import Step
from annotator.core.statistics.counted import Counted, Reading, count_all
from annotator.core.statistics.facts import Facts
from annotator.core.statistics.summary import Summary, completed, summary
from annotator.gui.jobs import Job, Jobs
from annotator.gui.session import Session

SLICE_SECONDS = 0.02
_AT_ONCE = 8
_AFTER = 400
"""Milliseconds after a change until the figures are made anew: several changes are taken together."""

Counts = dict[str, Counted]


class Figuring(QObject):
    """``facts`` and ``found`` are ``None`` until they are known."""

    changed = Signal()
    """There are other figures."""
    progressed = Signal(int, int)
    """So many articles are counted, of so many that have to be."""
    rested = Signal()
    """Nothing is worked out at present."""
    broke = Signal(object)
    """A job failed: a bug."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._slice = QTimer(self, interval=0, singleShot=True)
        self._slice.timeout.connect(self._read)
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.is_shown = False
        self.finished = False
        self.forget()
        session.opened.connect(self.forget)
        session.changed.connect(self._on_changed)
        session.listed_changed.connect(self._on_listed)

    def forget(self) -> None:
        """Stop, and know nothing any more."""
        self.cancel()
        self.facts: Facts | None = None
        self.found: Summary | None = None
        self._counted: Counts = {}
        self._total: Tally | None = None
        self._stale: set[str] | None = None
        self._decided: set[str] = set()

    @property
    def is_busy(self) -> bool:
        return self._slice.isActive() or self._job is not None

    def cancel(self) -> None:
        """Stop what is worked out now; it is begun again when the page is shown again."""
        self._slice.stop()
        self._soon.stop()
        job: Job | None = getattr(self, "_job", None)
        if job is not None:
            job.cancel()
        was_busy = job is not None
        self._job: Job | None = None
        taken: list[str] = getattr(self, "_taken", [])
        if taken and self._stale is not None:
            # What was being read has to be read again.
            self._stale.update(taken)
        self._left: list[str] = []
        self._taken: list[str] = []
        self._new: Counts = {}
        self._number = 0
        if was_busy:
            self.rested.emit()

    def set_finished(self, finished: bool) -> None:
        """Whether only articles count that somebody calls done."""
        if finished != self.finished:
            self.finished = finished
            self._stale = None
            self.refresh()

    def set_shown(self, shown: bool) -> None:
        """While nobody looks, nothing is worked out."""
        self.is_shown = shown
        if shown and not self.is_busy and (self.found is None or self._total is None or self._stale != set()):
            self.refresh()
        elif not shown:
            self.cancel()

    def _on_changed(self, step: Step) -> None:
        if self._stale is not None:
            self._stale.update(change.article for change in step.changes if change.article)
            if any(not change.article for change in step.changes):
                self._stale = None  # a label, an annotator: that concerns every article
        if self.is_shown:
            self._soon.start()

    def _on_listed(self) -> None:
        """Articles came or went, or other people's work did."""
        self._stale = None
        if self.is_shown:
            self._soon.start()

    # Reading and counting: one slice at a time is on its way, so that no more is held than is needed.

    def refresh(self) -> None:
        """Read what has changed, and make the figures anew."""
        project = self._session.project
        self.cancel()
        if project is None:
            return
        self.facts = workflow.facts(project)
        self._decided = workflow.decided_articles(project)
        if self._stale is None:
            self._counted, self._total = {}, None
            self._stale = set(self.facts.titles)
        self._taken, self._stale = list(self._stale), set()
        self._left = [each for each in self._taken if each in self.facts.titles]
        self._number = len(self._left)
        self.progressed.emit(0, self._number)
        self._slice.start()

    def _read(self) -> None:
        """Read for a moment, and hand that to the worker."""
        project = self._session.project
        if project is None:
            return
        until = time.monotonic() + SLICE_SECONDS
        some: list[Reading] = []
        while self._left and time.monotonic() < until:
            now, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
            some += workflow.readings(project, now, finished=self.finished, decided=self._decided)
        if some:
            self._start(self._take, count_all, some)
        elif self._left:
            self._slice.start()
        else:
            self._conclude()

    def _take(self, part: Counts) -> None:
        self._new.update(part)
        self._job = None
        self.progressed.emit(self._number - len(self._left), self._number)
        if self._left:
            self._slice.start()
        else:
            self._conclude()

    def _conclude(self) -> None:
        assert self.facts is not None, "read before any article"
        before = [self._counted.pop(each).tally for each in self._taken if each in self._counted]
        self._counted.update(self._new)
        after = [each.tally for each in self._new.values()]
        self._new = {}
        self._taken = []
        # Until the sum comes back, there is none: who stops this now has it made of all articles.
        whole, self._total = self._total, None
        self._start(self._show, _concluded, self.facts, dict(self._counted), whole, before, after)

    def _show(self, part: Summary) -> None:
        self._job = None
        self.found, self._total = part, part.total
        self.changed.emit()
        project = self._session.project
        if project is not None:
            ids = [each.article for each in part.hard]
            hard = list(workflow.readings(project, ids, finished=self.finished, decided=self._decided))
            self._start(self._complete, _completed, part, dict(self._counted), hard, stoppable=True)

    def _complete(self, part: Summary) -> None:
        self._job = None
        self.found = part
        self.changed.emit()
        self.rested.emit()

    def _start(
        self,
        take: Callable[..., None],
        work: Callable[..., Iterator[object]],
        *given: object,
        stoppable: bool = False,
    ) -> None:
        job = self._jobs.start(work, *given, stoppable=stoppable)
        self._job = job
        job.part.connect(lambda part: take(part) if self._job is job else None)
        job.failed.connect(lambda error: self._break(job, error))

    def _break(self, job: Job, error: object) -> None:
        if self._job is job:
            self._job = None
            self._stale = None
            self.rested.emit()
        self.broke.emit(error)


def _concluded(
    facts: Facts, counted: Counts, whole: Tally | None, before: list[Tally], after: list[Tally]
) -> Iterator[Summary]:
    """The figures of all, from the sum there was and the articles that were counted anew."""
    if whole is not None:
        whole = whole - total(before) + total(after)
    yield summary(facts, counted, whole)


def _completed(
    found: Summary, counted: Counts, hard: list[Reading], cancelled: Callable[[], bool]
) -> Iterator[Summary]:
    yield completed(found, counted, hard, cancelled)
