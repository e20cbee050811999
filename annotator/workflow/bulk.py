"""Importing thousands of files: read, cleaned and paired in processes of their own, saved by the caller.

The calling thread alone touches the project and saves some hundred files at a time, in the order in which
they were named. Whatever ends an import, what was saved is whole, and the same call goes on from there:
files that the project has are known by their bytes before anything is made of them.

The processes are started anew and not forked, on every system, and get and give plain data.
"""

from __future__ import annotations

import faulthandler
import hashlib
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Container, Generator, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TextIO

from annotator.core.convert import Conversion
from annotator.core.draft import propose
from annotator.core.pair import make_pair
from annotator.core.reading import DEFAULT_RULES
from annotator.errors import ReadingBrokeOff, SourceError
from annotator.store.project import Project
from annotator.workflow.converting import equipped
from annotator.workflow.importing import Imported, Prepared, documents, keep, prepare_draft, read_bytes
from annotator.workflow.projects import speakable

WORTH_PROCESSES = 256
"""So many files take as long as the processes take to start."""
BATCH = 200
"""So many files are saved at a time."""
PATIENCE_SECONDS = 120
"""A process that reads one file for longer is given up, and the file with it."""
_BATCH_SECONDS = 2.0
_MOST_PROCESSES = 8
_CHUNK = 8
_CHUNKS_EACH = 3
_LOOK_UP_SECONDS = 0.1
_QUICK = frozenset({".txt", ".md", ".html", ".htm"})

Cancelled = Callable[[], bool]
MakePool = Callable[[], Executor]


@dataclass(frozen=True, slots=True)
class Known:
    """A source that the project has already."""

    path: Path
    name: str
    sha256: str


Made = Prepared | Known | Imported
Row = tuple[Path, list[Made]]
"""A file and what was made of it: one of them, or one for each row of a table."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with every file: the same for all of them."""

    rules: Container[str]
    conversion: Conversion
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of some files; ``done`` of ``total`` are behind us."""

    outcomes: tuple[Imported, ...]
    done: int
    total: int


def never() -> bool:
    return False


def import_many(
    project: Project,
    files: Sequence[Path],
    rules: Container[str] = DEFAULT_RULES,
    processes: int | None = None,
    cancelled: Cancelled = never,
) -> Iterator[Saved]:
    """Import files, cleaned by the named rules; one that fails is reported and the others go on.

    ``processes`` is the number of processes beside this one; 0 for none, ``None`` for what suits the
    computer and the number of files. What was saved stays when it is cancelled or closed early.
    """
    task = Task(rules, project.conversion(), frozenset(project.source_hashes()))
    done = 0
    with closing(prepare_many(files, task, processes, cancelled)) as rows:
        for batch in _batches(rows):
            with project.transaction():
                outcomes = tuple(_kept(project, made) for _, several in batch for made in several)
            done += len(batch)
            yield Saved(outcomes, done, len(files))


def prepare_many(
    files: Sequence[Path], task: Task, processes: int | None = None, cancelled: Cancelled = never
) -> Generator[Row, None, None]:
    """What ``import_many`` saves, file by file in order. Touches no project, so any thread may do it."""
    count = suitable_processes(len(files)) if processes is None else processes
    crew = Crew.started(partial(_pool, count, task)) if count else None
    if crew is None:
        yield from _in_this_process(files, task, cancelled)
        return
    with closing(crew):
        yield from in_processes(files, crew, count * _CHUNKS_EACH, cancelled)


def suitable_processes(files: int) -> int:
    """How many processes are worth their start."""
    usable = os.cpu_count() or 1
    return min(usable, _MOST_PROCESSES) if usable > 1 and files >= WORTH_PROCESSES else 0


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    since = time.monotonic()
    for row in rows:
        batch.append(row)
        if len(batch) >= BATCH or time.monotonic() - since > _BATCH_SECONDS:
            yield batch
            batch, since = [], time.monotonic()
    if batch:
        yield batch


def _kept(project: Project, made: Made) -> Imported:
    if isinstance(made, Imported):
        return made
    if isinstance(made, Prepared):
        return keep(project, made)
    source = replace(project.source(made.sha256), name=made.name)
    articles = project.source_articles(made.sha256) or ()
    return Imported(made.path, source, tuple(project.cuts(made.sha256)), tuple(articles), known=True)


# What is done with one file, in whichever process.


def make(path: Path, task: Task) -> list[Made]:
    """Read, clean and pair one file, unless the project has it."""
    try:
        data = read_bytes(path)
        digest = hashlib.sha256(data).hexdigest()
        if digest in task.known:
            return [Known(path, speakable(path.name), digest)]
        found = documents(path, data)
    except SourceError as error:
        return [Imported(path, error=error)]
    made: list[Made] = []
    for source, document in found:
        if source.sha256 in task.known:
            made.append(Known(path, source.name, source.sha256))
            continue
        try:
            draft = propose(source, task.rules, document.cuts, document.meta)
            made.append(prepare_draft(path, draft, task.conversion))
        except SourceError as error:
            made.append(Imported(path, error=error))
    return made


def _in_this_process(files: Iterable[Path], task: Task, cancelled: Cancelled) -> Iterator[Row]:
    task = replace(task, conversion=equipped(task.conversion))
    for path in files:
        if cancelled():
            return
        yield path, make(path, task)


# Processes.


class Crew:
    """The processes; made anew when one of them has died, as the others are lost with it."""

    def __init__(self, make_pool: MakePool) -> None:
        self._make_pool = make_pool
        self._pool = make_pool()

    @classmethod
    def started(cls, make_pool: MakePool) -> Crew | None:
        """A crew that has shown that it works; ``None`` where the system lets nobody start processes."""
        try:
            crew = cls(make_pool)
        except (OSError, ImportError, NotImplementedError):
            return None
        if _is_dead(crew.send([])):
            crew.close()
            return None
        return crew

    def send(self, chunk: list[Path]) -> Future[list[Row]]:
        try:
            return self._pool.submit(_make_all, chunk)
        except BrokenExecutor as error:
            failed: Future[list[Row]] = Future()
            failed.set_exception(error)
            return failed

    def renew(self) -> None:
        self.close()
        self._pool = self._make_pool()

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


def in_processes(files: Iterable[Path], crew: Crew, ahead: int, cancelled: Cancelled) -> Iterator[Row]:
    """What the crew makes of files, in their order; ``ahead`` errands are under way at a time.

    Where one of its processes dies, nobody knows over which file: those under way are tried again one by
    one, and the one over which it dies again is reported.
    """
    chunks = _chunks(files)
    pending: deque[tuple[list[Path], Future[list[Row]]]] = deque()
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
            yield from _one_by_one([path for each, _ in pending for path in each], crew, cancelled)
            pending.clear()
        else:
            yield from future.result()
            pending.popleft()


def _one_by_one(suspects: Iterable[Path], crew: Crew, cancelled: Cancelled) -> Iterator[Row]:
    for path in suspects:
        if cancelled():
            return
        future = crew.send([path])
        if _is_dead(future):
            crew.renew()
            yield path, [Imported(path, error=ReadingBrokeOff(path=path, seconds=PATIENCE_SECONDS))]
        else:
            yield from future.result()


def _is_dead(future: Future[list[Row]]) -> bool:
    """Whether the process ended before it answered; waits for either."""
    return isinstance(future.exception(), BrokenExecutor)


def _chunks(files: Iterable[Path]) -> Iterator[list[Path]]:
    """Quick files several at a time, as each errand costs something; slow ones alone."""
    chunk: list[Path] = []
    for path in files:
        quick = path.suffix.lower() in _QUICK
        if chunk and (not quick or len(chunk) == _CHUNK):
            yield chunk
            chunk = []
        if quick:
            chunk.append(path)
        else:
            yield [path]
    if chunk:
        yield chunk


def _pool(count: int, task: Task) -> Executor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("spawn")
    return ProcessPoolExecutor(count, context, _set_up, (task,))


class _Worker:
    """What a process of the crew knows; nothing in any other process."""

    task: Task
    nowhere: TextIO


def _set_up(task: Task) -> None:
    """The first thing in a new process: tables are read, and it will not outlive who started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who started us
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _Worker.task = replace(task, conversion=equipped(task.conversion))
    _Worker.nowhere = Path(os.devnull).open("w")
    make_pair("预热", "Hans", _Worker.task.conversion)
    make_pair("預熱", "Hant", _Worker.task.conversion)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _make_all(chunk: list[Path]) -> list[Row]:
    # The only way to stop code that never comes back to Python is to end its process.
    faulthandler.dump_traceback_later(PATIENCE_SECONDS, exit=True, file=_Worker.nowhere)
    try:
        return [(path, make(path, _Worker.task)) for path in chunk]
    finally:
        faulthandler.cancel_dump_traceback_later()
