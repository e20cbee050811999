"""Work done by several processes: started anew and not forked, on every system; they get and give plain data.

A process that dies, or works on one thing for too long, costs that thing alone.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TextIO, TypeVar

T = TypeVar("T")
R = TypeVar("R")

WORTH_PROCESSES = 256
"""So many files take as long as the processes take to start."""
PATIENCE_SECONDS = 120
"""A process that works on one thing for longer is given up, and the thing with it."""
_MOST_PROCESSES = 8
_CHUNK = 8
_CHUNKS_EACH = 3
_LOOK_UP_SECONDS = 0.1

Cancelled = Callable[[], bool]
MakePool = Callable[[], Executor]


def never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Work(Generic[T, R]):
    """What is done with each of many things.

    ``do`` goes to the processes once, so it is a function of a module or a ``partial`` of one;
    ``give_up`` says what becomes of a thing over which a process died; ``is_quick`` whether it is
    worth no errand of its own.
    """

    do: Callable[[T], R]
    give_up: Callable[[T], R]
    is_quick: Callable[[T], bool]


def work_through(
    things: Sequence[T], work: Work[T, R], processes: int | None = None, cancelled: Cancelled = never
) -> Generator[tuple[T, R], None, None]:
    """Each thing with what was made of it, in order.

    ``processes`` is the number of processes beside this one; 0 for none, ``None`` for what suits the
    computer and the number of things.
    """
    count = suitable_processes(len(things)) if processes is None else processes
    crew = Crew.started(partial(_pool, count, work.do), work) if count else None
    if crew is None:
        for thing in things:
            if cancelled():
                return
            yield thing, work.do(thing)
        return
    with closing(crew):
        yield from in_processes(things, crew, count * _CHUNKS_EACH, cancelled)


def suitable_processes(things: int) -> int:
    """How many processes are worth their start."""
    usable = os.cpu_count() or 1
    return min(usable, _MOST_PROCESSES) if usable > 1 and things >= WORTH_PROCESSES else 0


class Crew(Generic[T, R]):
    """The processes; made anew when one of them has died, as the others are lost with it."""

    def __init__(self, make_pool: MakePool, work: Work[T, R]) -> None:
        self._make_pool = make_pool
        self.work = work
        self._pool = make_pool()

    @classmethod
    def started(cls, make_pool: MakePool, work: Work[T, R]) -> Crew[T, R] | None:
        """A crew that has shown that it works; ``None`` where the system lets nobody start processes."""
        try:
            crew = cls(make_pool, work)
        except (OSError, ImportError, NotImplementedError):
            return None
        if _is_dead(crew.send([])):
            crew.close()
            return None
        return crew

    def send(self, chunk: list[T]) -> Future[list[R]]:
        try:
            return self._pool.submit(_do_all, chunk)
        except BrokenExecutor as error:
            failed: Future[list[R]] = Future()
            failed.set_exception(error)
            return failed

    def renew(self) -> None:
        self.close()
        self._pool = self._make_pool()

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


def in_processes(
    things: Iterable[T], crew: Crew[T, R], ahead: int, cancelled: Cancelled
) -> Iterator[tuple[T, R]]:
    """What the crew makes of things, in their order; ``ahead`` errands are under way at a time.

    Where one of its processes dies, nobody knows over which thing: those under way are tried again one
    by one, and the one over which it dies again is given up.
    """
    chunks = _chunks(things, crew.work.is_quick)
    pending: deque[tuple[list[T], Future[list[R]]]] = deque()
    while not cancelled():
        new = islice(chunks, ahead - len(pending))
        pending.extend((chunk, crew.send(chunk)) for chunk in new)
        if not pending:
            return
        chunk, future = pending[0]
        if not wait([future], _LOOK_UP_SECONDS).done:
            continue
        if _is_dead(future):
            crew.renew()
            yield from _one_by_one([thing for each, _ in pending for thing in each], crew, cancelled)
            pending.clear()
        else:
            yield from zip(chunk, future.result(), strict=True)
            pending.popleft()


def _one_by_one(suspects: Iterable[T], crew: Crew[T, R], cancelled: Cancelled) -> Iterator[tuple[T, R]]:
    for thing in suspects:
        if cancelled():
            return
        future = crew.send([thing])
        if _is_dead(future):
            crew.renew()
            yield thing, crew.work.give_up(thing)
        else:
            yield thing, future.result()[0]


def _is_dead(future: Future[list[R]]) -> bool:
    """Whether the process ended before it answered; waits for either."""
    return isinstance(future.exception(), BrokenExecutor)


def _chunks(things: Iterable[T], is_quick: Callable[[T], bool]) -> Iterator[list[T]]:
    """Quick things several at a time, as each errand costs something; slow ones alone."""
    chunk: list[T] = []
    for thing in things:
        quick = is_quick(thing)
        if chunk and (not quick or len(chunk) == _CHUNK):
            yield chunk
            chunk = []
        if quick:
            chunk.append(thing)
        else:
            yield [thing]
    if chunk:
        yield chunk


def _pool(count: int, do: Callable[[Any], Any]) -> Executor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("spawn")
    return ProcessPoolExecutor(count, context, _set_up, (do,))


class _Worker:
    """What a process of the crew knows; nothing in any other process."""

    do: Callable[[Any], Any]
    nowhere: TextIO


def _set_up(do: Callable[[Any], Any]) -> None:
    """The first thing in a new process: it will not outlive who started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who started us
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _Worker.do = staticmethod(do)
    _Worker.nowhere = Path(os.devnull).open("w")


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _do_all(chunk: list[Any]) -> list[Any]:
    # The only way to stop code that never comes back to Python is to end its process.
    faulthandler.dump_traceback_later(PATIENCE_SECONDS, exit=True, file=_Worker.nowhere)
    try:
        return [_Worker.do(thing) for thing in chunk]
    finally:
        faulthandler.cancel_dump_traceback_later()
