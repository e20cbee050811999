"""One row of the list of files: what it is, how far it is, and what a person changed in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.core.articles import Article
from annotator.core.draft import Draft
from annotator.errors import SourceError
from annotator.workflow import GUESSED, USUAL, Action, Choices, Offer, Reply, Table, Told

State = Literal["waiting", "ready", "known", "failed"]
STATES: tuple[State, ...] = ("waiting", "ready", "known", "failed")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of reading: a draft with the number of its articles, or why there is none."""

    draft: Draft | None = None
    articles: int = 0
    error: SourceError | None = None
    told: tuple[Told, ...] = ()
    """What the articles say, to be compared with others."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is read: as the person chose it; the encoding that was guessed, empty where none fits or
    nobody has looked; and, of a table, its columns. Where ``choices`` do not fit the file, it is read as
    ``otherwise``."""

    choices: Choices = GUESSED
    guess: str = ""
    table: Table | None = None
    otherwise: Choices | None = None


@dataclass(eq=False, slots=True)
class Entry:
    """``part`` counts the sources of one file, for a table has several; ``text`` is what was pasted.

    ``undone`` and ``redone`` are the drafts before and after the present one; ``same_as`` is the entry
    that holds the very same text. ``offers`` are the twins of its articles, ``None`` before anybody looked.
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
    offers: tuple[Offer, ...] | None = None
    _clean: tuple[Draft, list[Article]] | None = None
    _told: tuple[Draft, tuple[Told, ...]] | None = None
    _chosen: dict[tuple[int, str], Action] = field(default_factory=dict)

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
        self.offers, self._told = None, None
        if outcome.draft is not None:
            self.name = outcome.draft.source.name
            self._told = (outcome.draft, outcome.told)

    def start_over(self) -> None:
        """The file is to be read anew: nothing of what was found or changed in it stays."""
        self.take(Outcome())
        self.state, self.part, self.name, self._clean = "waiting", 0, self.path.name, None
        self._chosen.clear()

    # Twins.

    def told_of(self, draft: Draft) -> tuple[Told, ...] | None:
        """What the articles of a draft say, if that was worked out."""
        return self._told[1] if self._told and self._told[0] is draft else None

    def take_offers(self, draft: Draft, told: tuple[Told, ...], offers: tuple[Offer, ...]) -> None:
        """The twins that the worker thread found."""
        self._told = (draft, told)
        self.offers = offers

    def place_of(self, offer: Offer) -> int:
        """Which of the articles an offer is for, counted from 0."""
        told = self._told[1] if self._told else ()
        return next((index for index, each in enumerate(told) if each.id == offer.article), 0)

    def choose(self, offer: Offer, action: Action) -> None:
        """Take a person's reply to an offer; it holds while they go on cutting the article."""
        self._chosen[self.place_of(offer), offer.other] = action

    @property
    def replies(self) -> tuple[Reply, ...]:
        """What is to be done about the twins: what the person chose, else what is usual."""
        return tuple(
            Reply(offer, self._chosen.get((self.place_of(offer), offer.other), USUAL[offer.kind]))
            for offer in self.offers or ()
        )

    @property
    def skipped(self) -> frozenset[int]:
        """The articles that are not to be imported, counted from 0."""
        return frozenset(self.place_of(reply.offer) for reply in self.replies if reply.action == "skip")

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
    skipped: int = 0
    """Articles that are left out, as the same is in the project or on the desk; ``articles`` are without."""
    linked: int = 0


def totals(entries: list[Entry]) -> Totals:
    ready = [entry for entry in entries if entry.state == "ready"]
    skipped = sum(len(entry.skipped) for entry in ready if entry.offers)
    return Totals(
        files=len(entries),
        waiting=sum(entry.state == "waiting" for entry in entries),
        articles=sum(entry.articles for entry in ready) - skipped,
        cuts=sum(entry.cuts for entry in ready),
        known=sum(entry.state == "known" for entry in entries),
        failed=sum(entry.state == "failed" for entry in entries),
        touched=sum(entry.is_touched for entry in entries),
        skipped=skipped,
        linked=sum(reply.action == "link" for entry in ready if entry.offers for reply in entry.replies),
    )
