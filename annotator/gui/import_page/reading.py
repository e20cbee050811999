"""What the worker thread does for the page: find files, read them, let the rules propose. No project here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator import workflow
from annotator.core.articles import Source
from annotator.core.draft import Draft, propose
from annotator.errors import EmptySource, SourceError
from annotator.gui.import_page.entries import Outcome

_BATCH = 12
_LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to read, or a text that was pasted."""

    path: Path
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or why a folder gave none."""

    path: Path
    error: SourceError | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What one file gave: one outcome, of a table one for each of its sources."""

    path: Path
    outcomes: tuple[Outcome, ...]


def find_files(paths: Sequence[Path]) -> Iterator[list[Found]]:
    """The files named and those in the folders named."""
    for path in paths:
        try:
            yield [Found(file) for file in workflow.source_files([path])]
        except SourceError as error:
            yield [Found(path, error)]


def read_files(files: Sequence[Wanted], rules: frozenset[str]) -> Iterator[list[Read]]:
    """Read files, some at a time; the first ones by themselves, so that there is something to see."""
    start = 0
    while start < len(files):
        size = 1 if start < 2 else _BATCH
        yield [_read(wanted, rules) for wanted in files[start : start + size]]
        start += size


def _read(wanted: Wanted, rules: frozenset[str]) -> Read:
    try:
        if wanted.text is not None:
            drafts = [propose(pasted_source(wanted.path.name, wanted.text), rules)]
        else:
            drafts = workflow.read_drafts(wanted.path, rules)
    except SourceError as error:
        return Read(wanted.path, (Outcome(error=error),))
    found = tuple(_outcome(wanted.path, draft) for draft in drafts)
    return Read(wanted.path, found or (Outcome(error=EmptySource(path=wanted.path)),))


def _outcome(path: Path, draft: Draft) -> Outcome:
    if not draft.source.text.strip():
        return Outcome(error=EmptySource(path=path))
    return Outcome(draft, len(draft.articles()))


def pasted_source(name: str, text: str) -> Source:
    """A text from the clipboard as a source."""
    data = text.replace("\0", "").encode("utf-8", "replace")
    return Source(name, hashlib.sha256(data).hexdigest(), "utf-8", data.decode())


def pasted_name(text: str) -> str:
    """The first words of a text, as the name of its source."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = "".join(char for char in first if char.isprintable() and char not in '\\/:*?"<>|')
    return words[:_LONGEST_NAME].strip() or "text"
