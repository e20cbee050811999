"""How an edit is saved, taken back and taken into what the views read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator import workflow
from annotator.core.articles import Wording
from annotator.core.changes import Change, Step
from annotator.core.convert import Phrase, Region
from annotator.core.corrections import text_map
from annotator.core.cursor import Cursor
from annotator.workflow import Project

if TYPE_CHECKING:
    from annotator.gui.session.session import Session

_FEW = 20
"""So many rows of the list are read anew one by one."""


class Saving:
    """Saves steps in the annotator's name and brings the session up to date with them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def edit(self, request: Callable[[], tuple[Change, ...]]) -> Step | None:
        """Save what ``request`` gives as one step; ``None`` if nothing was saved."""
        session = self._session
        if session.project is None or session.annotator is None:
            return None
        author = session.annotator.id
        step = session.guarded(lambda: session.editions.save(author, request()))
        self.take(step)
        return step

    def save(self, action: Callable[[Project, str], Step | None]) -> None:
        """Save a step of another kind in the annotator's name. Raises what ``action`` raises."""
        session = self._session
        if session.project is not None and session.annotator is not None:
            self.take(action(session.project, session.annotator.id))

    def set_conversion(self, region: Region, phrases: list[Phrase]) -> None:
        """Convert the project's articles for another region or with other phrases."""
        session = self._session
        if session.project is None or session.annotator is None:
            return
        project, author = session.project, session.annotator.id
        step = session.guarded(lambda: workflow.set_conversion(project, author, region, phrases))
        self.take(step)

    def revert(self, revert: Callable[[Project, str], Step]) -> None:
        """Undo or redo, and show where that was done."""
        session = self._session
        if session.project is None or session.annotator is None:
            return
        project, author = session.project, session.annotator.id
        step = session.guarded(lambda: revert(project, author))
        if step is None:
            return
        articles = [change.article for change in step.changes if change.article]
        if _is_about_labels(step):
            self.take(step)  # its spans are of many articles: the person stays where they are
            return
        if articles and (session.stored is None or session.stored.id not in articles):
            # An edit that was followed in another edition stands before what followed, and after it when
            # it is taken back.
            first = articles[-1 if step.undoing else 0]
            if not session.editions.find(first):
                session.show_article(first)
            session.editions.take_step(step)
            self._list(step)
            session.changed.emit(step)
        else:
            self.take(step)
        spans = [change.subject for change in step.changes if change.kind == "span" and change.after]
        here = [span for span in spans if session.span(span)]
        if here:
            session.select_span(here[0])

    def take(self, step: Step | None) -> None:
        """Take a saved step into what the views read, and tell them."""
        session = self._session
        if step is None or session.project is None:
            return
        if session.layer is None or session.stored is None:
            self._take_labels(step)
            session.changed.emit(step)
            return
        session.layer = session.layer.after(step.changes)
        self._take_labels(step)
        if session.selected_span() is None:
            session.selected = None
        self._list(step)
        session.editions.take_step(step)
        if any(change.kind == "wording" for change in step.changes):
            session.show_article(session.stored.id, _caret_after(step, session.stored.id, session.cursor))
        elif any(change.kind in ("phrase", "region") for change in step.changes):
            session.stored = session.project.article(session.stored.id)
            session.words.pair = session.stored.pair
            session.shown.emit()
        session.changed.emit(step)

    def _take_labels(self, step: Step) -> None:
        """Read the labels anew where a step changed them."""
        if _is_about_labels(step):
            self.read_labels()

    def read_labels(self) -> None:
        """Read the labels anew; one that went is neither armed nor the last one."""
        session = self._session
        if session.project is None:
            return
        session.labels = session.project.labels()
        known = {label.id for label in session.labels}
        if session.last_label not in known:
            session.last_label = None
        if session.armed not in known:
            session.arm(None)
        session.labels_changed.emit()

    def _list(self, step: Step) -> None:
        """Bring the rows of the articles that a step changes up to date in the list."""
        session = self._session
        shown = {session.stored.id} if session.stored else set()
        articles = shown.union(change.article for change in step.changes if change.article)
        if len(articles) > _FEW and session.project is not None and session.annotator is not None:
            session.listed = session.project.articles(session.annotator.id)
            return
        for article in articles:
            index = session.listed.place(article)
            if index is not None:
                session.listed.forget(index)


def _is_about_labels(step: Step) -> bool:
    return any(change.kind in ("label", "alias") for change in step.changes)


def _caret_after(step: Step, article: str, cursor: Cursor | None) -> int | None:
    """Where the caret stands once a step has reworded articles."""
    if cursor is None:
        return None
    for change in step.changes:
        before, after = change.before, change.after
        if change.subject == article and isinstance(before, Wording) and isinstance(after, Wording):
            return text_map(before.article(), after.article()).position(cursor.head)
    return cursor.head
