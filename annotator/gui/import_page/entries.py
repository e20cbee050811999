"""One row of the list of files: what it is, how far it is, and what a person changed in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.core.articles import Article
from annotator.core.draft import Draft
from annotator.errors import SourceError

State = Literal["waiting", "ready", "known", "failed"]
STATES: tuple[State, ...] = ("waiting", "ready", "known", "failed")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of reading: a draft with the number of its articles, or why there is none."""

    draft: Draft | None = None
    articles: int = 0
    error: SourceError | None = None


@dataclass(eq=False, slots=True)
class Entry:
    """``part`` counts the sources of one file, for a table has several; ``text`` is what was pasted.

    ``undone`` and ``redone`` are the drafts before and after the present one; ``same_as`` is the entry
    that holds the very same text.
    """

    path: Path
    name: str
    part: int = 0
    text: str | None = None
    state: State = "waiting"
    draft: Draft | None = None
    articles: int = 0
    error: SourceError | None = None
    same_as: Entry | None = None
    undone: list[Draft] = field(default_factory=list)
    redone: list[Draft] = field(default_factory=list)
    _clean: tuple[Draft, list[Article]] | None = None

    def clean(self) -> list[Article]:
        """The articles as they would be saved; they are kept until another draft comes or ``forget``."""
        if self.draft is None:
            return []
        if self._clean is None or self._clean[0] is not self.draft:
            self._clean = (self.draft, self.draft.articles())
        return self._clean[1]

    def forget(self) -> None:
        """Nobody looks any more: the articles can be made anew."""
        self._clean = None

    @property
    def is_touched(self) -> bool:
        """Whether a person changed something: then the rules leave it alone."""
        return bool(self.undone) and self.draft != self.undone[0]

    @property
    def cuts(self) -> int:
        """How many cuts are in force."""
        return len(self.draft.cuts) - len(self.draft.restored) if self.draft else 0

    def take(self, outcome: Outcome) -> None:
        """What the worker thread found."""
        self.draft, self.articles, self.error = outcome.draft, outcome.articles, outcome.error
        self.state = "failed" if outcome.error else "ready"
        self.same_as = None
        self.undone.clear()
        self.redone.clear()
        if outcome.draft is not None:
            self.name = outcome.draft.source.name

    def change(self, draft: Draft) -> bool:
        """Take a person's step; whether it changed anything."""
        if self.draft is None or draft == self.draft:
            return False
        self.undone.append(self.draft)
        self.redone.clear()
        self._show(draft)
        return True

    def undo(self) -> bool:
        """Go back a step, if there is one."""
        return self._swap(self.undone, self.redone)

    def redo(self) -> bool:
        return self._swap(self.redone, self.undone)

    def _swap(self, origin: list[Draft], target: list[Draft]) -> bool:
        if not origin or self.draft is None:
            return False
        target.append(self.draft)
        self._show(origin.pop())
        return True

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        self.articles = len(self.clean())


def shown_cuts(draft: Draft) -> list[int]:
    """The cuts that there is something to say about, by their index: a gloss inside a wider cut says
    nothing, unless that one was taken back."""
    shown, end = [], 0
    for index, cut in enumerate(draft.cuts):
        if cut.clings and cut.end <= end:
            continue
        shown.append(index)
        if index not in draft.restored:
            end = max(end, cut.end)
    return shown


@dataclass(frozen=True, slots=True)
class Totals:
    """What stands below the list."""

    files: int = 0
    waiting: int = 0
    articles: int = 0
    cuts: int = 0
    known: int = 0
    failed: int = 0
    touched: int = 0


def totals(entries: list[Entry]) -> Totals:
    ready = [entry for entry in entries if entry.state == "ready"]
    return Totals(
        files=len(entries),
        waiting=sum(entry.state == "waiting" for entry in entries),
        articles=sum(entry.articles for entry in ready),
        cuts=sum(entry.cuts for entry in ready),
        known=sum(entry.state == "known" for entry in entries),
        failed=sum(entry.state == "failed" for entry in entries),
        touched=sum(entry.is_touched for entry in entries),
    )
