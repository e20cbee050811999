"""Work off the main thread: in order, cancellable, and its bugs come out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_parts_arrive_in_order_on_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []
    job = jobs.start(lambda count: iter(range(count)), 50)
    job.part.connect(
        lambda value: seen.append((value, threading.current_thread() is threading.main_thread()))
    )
    with qtbot.waitSignal(job.finished):
        pass
    assert seen == [(value, True) for value in range(50)]


def test_the_worker_does_not_run_far_ahead(jobs: Jobs, qtbot: QtBot) -> None:
    made: list[int] = []

    def work() -> Iterator[int]:
        for value in range(100):
            made.append(value)
            yield value

    job = jobs.start(work)
    job.part.connect(lambda value: job.cancel() if value == 3 else None)
    with qtbot.waitSignal(job.cancelled):
        pass
    assert len(made) < 20


def test_a_bug_comes_out(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    job = jobs.start(work)
    with qtbot.waitSignal(job.failed) as caught:
        pass
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_closing_ends_a_job_that_waits(jobs: Jobs, qtbot: QtBot) -> None:
    started = threading.Event()

    def work() -> Iterator[int]:
        for value in range(1000):
            started.set()
            yield value

    jobs.start(work)
    assert started.wait(5)
    jobs.close()


def test_work_that_yields_nothing_hears_that_it_is_cancelled(jobs: Jobs, qtbot: QtBot) -> None:
    started = Event()

    def patient(cancelled: Callable[[], bool]) -> Iterator[int]:
        started.set()
        while not cancelled():
            time.sleep(0.001)
        yield from ()

    job = jobs.start(patient, stoppable=True)
    assert started.wait(5)
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        job.cancel()
