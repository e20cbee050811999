"""Looks for what is asked in slices of time, so that the window never waits and typing on cancels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import workflow
from annotator.core.occurrences import Occurrence
from annotator.core.search import Hit
from annotator.core.spans import State
from annotator.errors import UserError
from annotator.gui.find_panel.asked import Asked
from annotator.gui.session import Session
from annotator.workflow import Project

SLICE_SECONDS = 0.012
FIRST = 100
"""So many hits end the first slice: more than the list has room for."""
AT_ONCE = 500
"""So many are found before somebody scrolls down."""
MOST_FOR_A_RUN = 20_000


@dataclass(frozen=True, slots=True)
class Slice:
    """Some more hits; ``next`` is where to go on, ``None`` at the end."""

    found: tuple[Occurrence, ...]
    next: int | None


class Looking(QObject):
    found = Signal(object, bool)
    """More occurrences, a sequence of them; and whether they are the first of another question."""
    rested = Signal()
    """Nothing is looked for at present: all was found, or enough for now."""
    failed = Signal(object)
    """A :class:`~annotator.errors.UserError`: the regular expression is none."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = Asked()
        self._article = ""
        self._next: int | None = None
        self._is_new = False
        self._count = 0
        self._wanted = 0
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    @property
    def has_more(self) -> bool:
        """Whether there may be more hits than were found so far."""
        return self._next is not None

    def ask(self, asked: Asked) -> None:
        """Forget what was asked before and look for this as soon as the keys typed have been painted."""
        self._asked = asked
        self._article = "" if asked.everywhere or self._session.stored is None else self._session.stored.id
        self._next, self._is_new, self._count = 0, True, 0
        self._wanted = MOST_FOR_A_RUN if asked.runs else AT_ONCE
        self._timer.start()

    def go_on(self) -> None:
        """Find some more."""
        if self._next is not None and not self._asked.runs:
            self._wanted = self._count + AT_ONCE
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._next = None

    def again(self, article: str) -> tuple[Occurrence, ...]:
        """What one article has of it now. Raises as a search does."""
        project, layer = self._session.project, self._session.annotator
        if project is None or layer is None:
            return ()
        return _slice(project, self._asked, layer.id, article, 0, None, None, self._session).found

    def _look(self) -> None:
        project, layer = self._session.project, self._session.annotator
        if project is None or layer is None or self._next is None:
            return
        limit = FIRST if self._is_new else self._wanted - self._count
        try:
            made = _slice(
                project, self._asked, layer.id, self._article, self._next, limit, SLICE_SECONDS, self._session
            )
        except UserError as error:
            self.stop()
            self.failed.emit(error)
            return
        self._next = made.next
        self._count += len(made.found)
        is_new, self._is_new = self._is_new, False
        if made.next is not None and self._count < self._wanted:
            self._timer.start()
        self.found.emit(made.found, is_new)
        if not self._timer.isActive():
            self.rested.emit()


def _slice(
    project: Project,
    asked: Asked,
    layer: str,
    article: str,
    after: int,
    limit: int | None,
    seconds: float | None,
    session: Session,
) -> Slice:
    query = asked.query(layer, article)
    if asked.by_place:
        # Of which longer word a hit is a part takes longer than all the rest: in one article only.
        known = session.segmenter if not asked.everywhere and session.segmenter.is_loaded else None
        places = workflow.find_occurrences(
            project, layer, query, segmenter=known, after=after, limit=limit, seconds=seconds
        )
        return Slice(places.found, places.next)
    results = workflow.search(project, query, after=after, limit=limit, seconds=seconds)
    states = _states(session, results.hits) if asked.runs else {}
    return Slice(tuple(_occurrence(hit, states) for hit in results.hits), results.next)


def _occurrence(hit: Hit, states: dict[str, State]) -> Occurrence:
    return Occurrence(hit, (hit.span,) if hit.span else (), states.get(hit.article, "new"))


def _states(session: Session, hits: Sequence[Hit]) -> dict[str, State]:
    """The states of the articles in the annotator's own layer."""
    found: dict[str, State] = {}
    for article in {hit.article for hit in hits}:
        place = session.listed.place(article)
        if place is not None:
            found[article] = session.listed[place].state
    return found
