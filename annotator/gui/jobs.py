"""Slow pure work off the main thread: plain data in, plain data out, one queued signal back.

A job is a generator function. It runs on one worker thread; everything it yields is handed to the main
thread in order. The store stays on the thread that opened it, so a job reads files and computes, and what
it yields is saved by whoever started it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Semaphore
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_AHEAD = 8
"""So many parts may wait for the main thread before the worker waits for it."""


class Job(QObject):
    """Work under way. ``part`` comes once for each value yielded, then exactly one of the others."""

    part = Signal(object)
    finished = Signal()
    cancelled = Signal()
    failed = Signal(object)
    """An exception that nobody caught: a bug."""
    _arrived = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        self._room = Semaphore(_AHEAD)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Stop before the next part; parts that are on their way are not delivered any more."""
        self._cancel.set()
        self._room.release()

    def run(self, work: Callable[..., Iterator[Any]], arguments: tuple[Any, ...]) -> None:
        """On the worker thread."""
        try:
            for value in work(*arguments):
                self._room.acquire()
                if self._cancel.is_set():
                    break
                self._arrived.emit("part", value)
        except Exception as error:  # an edge: a bug in a job is reported like any other
            self._arrived.emit("failed", error)
            return
        self._arrived.emit("finished", None)

    def _deliver(self, what: str, value: object) -> None:
        """On the main thread."""
        if what == "failed":
            self.failed.emit(value)
        elif what == "finished":
            (self.cancelled if self.is_cancelled else self.finished).emit()
        elif not self.is_cancelled:
            self.part.emit(value)
            self._room.release()


class Jobs(QObject):
    """The one worker thread; it is started with the first job."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: list[Job] = []

    def start(self, work: Callable[..., Iterator[Any]], *arguments: Any, stoppable: bool = False) -> Job:
        """Run ``work(*arguments)`` when the jobs before it are done; connect to the job's signals now.

        Work that may be long before its next part is ``stoppable``: its last argument is a function that
        says whether it was cancelled.
        """
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        job = Job(self)
        self._jobs.append(job)
        for ending in (job.finished, job.cancelled, job.failed):
            ending.connect(lambda *_, job=job: self._forget(job))
        if stoppable:
            arguments = (*arguments, lambda: job.is_cancelled)
        self._pool.submit(job.run, work, arguments)
        return job

    def _forget(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()

    def close(self) -> None:
        """Cancel what runs and wait for the thread to end; nobody is told any more."""
        for job in self._jobs:
            job.blockSignals(True)
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None
