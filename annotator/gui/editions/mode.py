"""The mode in which two linked editions stand in the panes. Part of the session's model.

The session's article is always the edition in which the person is: labels, spans, undo and state work on
it as they do on any article. The mode knows the other one, and what an edit asks for there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core.changes import Change, Step
from annotator.core.cursor import Cursor
from annotator.core.edits import Layer
from annotator.core.following import Question
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.editions.couple import PANE_NAMES, Couple, Difference
from annotator.workflow import Stored

if TYPE_CHECKING:
    from annotator.gui.session import Session


@dataclass(frozen=True, slots=True)
class Edition:
    """An article that is linked with the shown one."""

    id: str
    title: str
    source: str


class Editions(QObject):
    changed = Signal()
    """Other editions are offered, or the mode was entered or left."""
    missed = Signal(str)
    """This text was labelled in one edition and the other has nothing like it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._expected: str | None = None
        self.agreed: Callable[[Question], bool] = lambda _: False
        """Asks the person whether a counterpart that reads differently is to follow an edit."""
        self.offered: tuple[Edition, ...] = ()
        self.couple: Couple | None = None
        self.active = 0
        """The side where the person is: 0 left, 1 right."""
        self.other: Layer | None = None
        """The spans of the other side."""

    # What the session tells.

    def forget(self) -> None:
        """The project was closed."""
        self.couple, self.other, self.offered = None, None, ()
        self.changed.emit()

    def take_article(self) -> None:
        """The session has another article, and the mode ends; unless the mode itself went there."""
        stored, expected = self._session.stored, self._expected
        self._expected = None
        here = self.couple.sides[self.active] if self.couple else None
        if here and stored and (here.id, here.pair.text) == (expected, stored.pair.text):
            self._read_other()
        else:
            self.couple, self.other = None, None
        self._offer()

    def take_step(self, step: Step) -> None:
        """Take a saved step into the other side's spans."""
        if self.other is not None:
            self.other = self.other.after(step.changes)
        if any(change.kind == "link" for change in step.changes):
            self._offer()
            self._leave_if_unlinked()

    def _leave_if_unlinked(self) -> None:
        if self.couple and all(each.id != self.couple.sides[1].id for each in self.offered):
            self.leave()

    def read_anew(self, *, changed: bool) -> None:
        """Somebody else saved something, and the session's article is ``changed`` by it or not. Everything
        is read again, at the same place; the mode ends where a text is another."""
        session = self._session
        if session.project is None or session.stored is None or session.annotator is None:
            return
        head = session.cursor.head if session.cursor else 0
        if self.couple is not None:
            other = session.project.article(self._other_side.id)
            if other.pair.text != self._other_side.pair.text:
                self.leave()
            elif changed or session.project.layer(other, session.annotator.id) != self.other:
                self._show(head)
        elif changed:
            session.show_article(session.stored.id, head)
        self._offer()
        self._leave_if_unlinked()

    def _offer(self) -> None:
        """Look which editions there are beside the article at the left."""
        session = self._session
        assert session.project is not None
        home = self.couple.sides[0].id if self.couple else session.stored.id if session.stored else ""
        links = session.project.links(home) if home else []
        self.offered = tuple(self._edition(link.other(home)) for link in links)
        self.changed.emit()

    def _edition(self, article: str) -> Edition:
        assert self._session.project is not None
        stored = self._session.project.article(article)
        return Edition(article, stored.article.title, stored.source)

    @property
    def _other_side(self) -> Stored:
        assert self.couple is not None
        return self.couple.sides[1 - self.active]

    def _read_other(self) -> None:
        session = self._session
        assert session.project is not None
        assert session.annotator is not None
        self.other = session.project.layer(self._other_side, session.annotator.id)

    # Coming and going.

    def enter(self, article: str | None = None) -> None:
        """Show the session's article at the left and an edition of it, the first if none is named, at the
        right."""
        session = self._session
        wanted = article or (self.offered[0].id if self.offered else None)
        if session.project is None or session.stored is None or session.cursor is None or wanted is None:
            return
        head, left = session.cursor.head, session.stored
        if self.couple is not None:
            head, left = self._head_in(0), self.couple.sides[0]
        self.couple, self.active = Couple(left, session.project.article(wanted)), 0
        self._show(head)

    def leave(self) -> None:
        """Show the article at the left in both scripts again, at the same place."""
        if self.couple is not None:
            home, head = self.couple.sides[0].id, self._head_in(0)
            self.couple = None
            self._session.show_article(home, head)

    def toggle(self) -> None:
        if self.couple is None:
            self.enter()
        else:
            self.leave()

    def go_to(self, pane: Script) -> bool:
        """Go to the edition in a pane, to the place that answers the caret; whether the person was in the
        other."""
        if self.couple is None or pane == PANE_NAMES[self.active]:
            return False
        side = 1 - self.active
        head, self.active = self._head_in(side), side
        self._show(head)
        return True

    def switch(self) -> bool:
        """Go to the other edition; whether there is one."""
        return self.go_to(PANE_NAMES[1 - self.active])

    def find(self, article: str) -> bool:
        """Go to the other edition if it is ``article``; whether it is."""
        return self.couple is not None and self._other_side.id == article and self.switch()

    def _show(self, head: int) -> None:
        """Make the edition of the active side the session's article, with the caret at ``head``."""
        assert self.couple is not None
        self._expected = self.couple.sides[self.active].id
        self._session.show_article(self._expected, head)

    def _head_in(self, side: int) -> int:
        """The caret's place in the text of a side."""
        assert self.couple is not None
        head = self._session.cursor.head if self._session.cursor else 0
        return head if side == self.active else self.couple.map_from(self.active).position(head)

    # What the views ask.

    def placed(self, cursor: Cursor) -> Cursor:
        """``cursor``, in the pane of the edition it counts in."""
        return replace(cursor, pane=PANE_NAMES[self.active]) if self.couple else cursor

    def is_other(self, pane: Script) -> bool:
        """Whether another edition stands in ``pane`` than the one where the person is."""
        return self.couple is not None and pane != PANE_NAMES[self.active]

    def script_in(self, pane: Script) -> Script:
        """The script that stands in a pane."""
        return self.couple.sides[PANE_NAMES.index(pane)].pair.canonical if self.couple else pane

    def spans(self, side: int) -> tuple[Span, ...]:
        """The spans of one side, in reading order."""
        layer = self._session.layer if side == self.active else self.other
        return layer.spans if layer else ()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """As the edition sees them where the person is."""
        return self.couple.differences[self.active] if self.couple else ()

    def step_difference(self, step: int) -> None:
        """Select the next (1) or previous (-1) difference, round and round; where only the other edition
        has words, put the caret there."""
        cursor, places = self._session.cursor, [each.here for each in self.differences]
        if cursor is None or not places:
            return
        here = cursor.range
        if step > 0:
            # A caret may stand before words that differ without having been taken there.
            found = [place for place in places if (place.start, place.end) > (here.start, here.end)]
            place = found[0] if found else places[0]
        else:
            found = [place for place in places if place.start < here.start]
            place = found[-1] if found else places[-1]
        self._session.set_cursor(Cursor(place.start, place.end, cursor.pane))

    # Edits.

    def save(self, author: str, changes: tuple[Change, ...]) -> Step | None:
        """Save an edit of the session's article and what it asks for in the other edition, in one step."""
        session = self._session
        assert session.project is not None
        if self.couple is None or self.other is None or session.stored is None:
            return workflow.apply(session.project, author, changes)
        offsets = self.couple.map_from(self.active)
        done = workflow.edit_both(
            session.project, author, changes, session.stored, self.other, offsets, self.agreed
        )
        for text in done.missing:
            self.missed.emit(text)
        return done.step
