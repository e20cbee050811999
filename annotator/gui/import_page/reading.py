"""What the worker thread does for the page: find files, read them, let the rules propose. No project here."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from annotator import workflow
from annotator.core.articles import Source
from annotator.core.convert import Conversion
from annotator.core.draft import Draft, propose
from annotator.errors import EmptySource, ReadingBrokeOff, SourceError
from annotator.gui.import_page.entries import Manner, Outcome
from annotator.workflow import GUESSED, Choices
from annotator.workflow.bulk import QUICK
from annotator.workflow.crew import PATIENCE_SECONDS, Work, work_through

_ALONE = 2
_BATCH = 16
_BATCH_SECONDS = 0.25
_LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to read, or a text that was pasted."""

    path: Path
    text: str | None = None
    manner: Manner = field(default_factory=Manner)


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or why a folder gave none."""

    path: Path
    error: SourceError | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What one file gave that was to be read as ``asked``: one outcome, of a table one for each of its
    sources."""

    path: Path
    outcomes: tuple[Outcome, ...]
    asked: Choices = GUESSED
    manner: Manner = field(default_factory=Manner)
    """How it was read in the end, and what was found out about that."""


def find_files(paths: Sequence[Path]) -> Iterator[list[Found]]:
    """The files named and those in the folders named."""
    for path in paths:
        try:
            yield [Found(file) for file in workflow.source_files([path])]
        except SourceError as error:
            yield [Found(path, error)]


def read_files(
    files: Sequence[Wanted], rules: frozenset[str], conversion: Conversion, cancelled: Callable[[], bool]
) -> Iterator[list[Read]]:
    """Read files, some at a time, many of them in processes; the first ones by themselves, so that there is
    something to see."""
    for wanted in files[:_ALONE]:
        yield [_read(wanted, rules, conversion)]
    work = Work(partial(_read, rules=rules, conversion=conversion), _given_up, _is_quick)
    with closing(work_through(files[_ALONE:], work, cancelled=cancelled)) as done:
        part: list[Read] = []
        since = 0.0
        for _, read in done:
            if not part:
                since = time.monotonic()
            part.append(read)
            if len(part) == _BATCH or time.monotonic() - since > _BATCH_SECONDS:
                yield part
                part = []
        if part:
            yield part


def _given_up(wanted: Wanted) -> Read:
    error = ReadingBrokeOff(path=wanted.path, seconds=PATIENCE_SECONDS)
    return Read(wanted.path, (Outcome(error=error),), wanted.manner.choices, wanted.manner)


def _is_quick(wanted: Wanted) -> bool:
    return wanted.path.suffix.lower() in QUICK


def _read(wanted: Wanted, rules: frozenset[str], conversion: Conversion) -> Read:
    path, asked = wanted.path, wanted.manner.choices
    manner = replace(wanted.manner, otherwise=None)
    try:
        if wanted.text is not None:
            drafts = [propose(pasted_source(path.name, wanted.text), rules)]
        else:
            manner, drafts = _read_file(wanted, rules)
    except SourceError as error:
        return Read(path, (Outcome(error=error),), asked, _looked_into(path, manner))
    if not manner.choices.encoding and drafts:
        manner = replace(manner, guess=drafts[0].source.encoding)
    found = tuple(_outcome(path, draft, conversion) for draft in drafts)
    outcomes = found or (Outcome(error=EmptySource(path=path)),)
    return Read(path, outcomes, asked, _looked_into(path, manner))


def _read_file(wanted: Wanted, rules: frozenset[str]) -> tuple[Manner, list[Draft]]:
    manner = replace(wanted.manner, otherwise=None)
    try:
        return manner, workflow.read_drafts(wanted.path, rules, manner.choices)
    except SourceError:
        if wanted.manner.otherwise is None:
            raise
    manner = replace(manner, choices=wanted.manner.otherwise)
    return manner, workflow.read_drafts(wanted.path, rules, manner.choices)


def _looked_into(path: Path, manner: Manner) -> Manner:
    """With the columns of a table, for the person to choose from: all the more where it could not be read."""
    if not workflow.has_columns(path):
        return manner
    try:
        table = workflow.read_table(path, manner.choices.encoding)
    except SourceError:
        return replace(manner, table=None)
    return replace(manner, table=table, guess=manner.guess if manner.choices.encoding else table.encoding)


def _outcome(path: Path, draft: Draft, conversion: Conversion) -> Outcome:
    if not draft.source.text.strip():
        return Outcome(error=EmptySource(path=path))
    told = workflow.tell(draft, conversion)
    return Outcome(draft, len(told), told=told)


def pasted_source(name: str, text: str) -> Source:
    """A text from the clipboard as a source."""
    data = text.replace("\0", "").encode("utf-8", "replace")
    return Source(name, hashlib.sha256(data).hexdigest(), "utf-8", data.decode())


def pasted_name(text: str) -> str:
    """The first words of a text, as the name of its source."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = "".join(char for char in first if char.isprintable() and char not in '\\/:*?"<>|')
    return words[:_LONGEST_NAME].strip() or "text"
