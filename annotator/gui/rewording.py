"""Second thoughts about a text: its cuts are undone or made on a page, its typos are put right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator import workflow
from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.cursor import Cursor
from annotator.errors import SpansVanish, UserError
from annotator.gui.cuts_page.revision import Revision
from annotator.gui.session import Session
from annotator.workflow import Project, Stored

if TYPE_CHECKING:
    from annotator.gui.commands import Commands

Save = Callable[[Project, str, bool], Step | None]
"""Saves a step for an annotator; the last value says whether spans may be lost."""


class Rewording(QObject):
    """Each method is what one action does."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(commands)
        self._session = session
        self._commands = commands
        self.revision = Revision(self)
        session.opened.connect(self.revision.close)

    # Cuts.

    def open_cuts(self) -> None:
        """Show the source of the shown article with all that is cut from it."""
        project, stored = self._session.project, self._session.stored
        if project is None or stored is None:
            return
        known = project.source_articles(stored.sha256) or []
        corrections = [project.article(each).article.corrections for each in known]
        draft = workflow.draft_of(project, stored.sha256)
        self.revision.open(draft, corrections, known.index(stored.id))

    def save_cuts(self) -> None:
        """Save what was changed on the page and leave it, unless something is in the way."""
        draft = self.revision.sheet.draft
        if draft is None:
            return
        if self._save(lambda project, who, lose: workflow.recut(project, who, draft, lose=lose)):
            self.revision.close()

    def leave_cuts(self) -> bool:
        """Leave the page, if nothing is lost by that or the person does not mind. Whether it is left."""
        left = self.may_leave()
        if left:
            self.revision.close()
        return left

    def may_leave(self) -> bool:
        return not self.revision.is_touched or bool(self._commands.dialogs.leave_cuts())

    # Corrections.

    def correct(self) -> None:
        """Correct the selection, or the selected span: the text itself, or how it is converted."""
        session = self._session
        place = self._place()
        if session.stored is None or session.cursor is None or place is None:
            self._commands.say(self.tr("Select a part of the text first."))
        elif session.cursor.pane == session.stored.pair.canonical:
            self._correct_text(session.stored, place)
        else:
            self._correct_conversion(session.stored, place)

    def _place(self) -> Range | None:
        cursor, span = self._session.cursor, self._session.target_span()
        if cursor is not None and not cursor.is_caret:
            return cursor.range
        return span.range if span else None

    def _correct_text(self, stored: Stored, place: Range) -> None:
        project, script = self._session.project, stored.pair.canonical
        assert project is not None
        answer = self._commands.dialogs.correction(
            place.slice(stored.pair.text), script, lambda text: workflow.converted(project, script, text)
        )
        if answer is None:
            return

        def save(project: Project, who: str, lose: bool) -> Step | None:
            return workflow.correct(
                project, who, stored.id, place, answer.text, lose=lose, learn=answer.phrase
            )

        if self._save(save):
            end = place.start + len(answer.text)
            self._session.set_cursor(Cursor(end, end, script))

    def _correct_conversion(self, stored: Stored, place: Range) -> None:
        there = stored.pair.map.forward(place)
        text = place.slice(stored.pair.text)
        if there is None or "\n" in text:
            self._commands.say(self.tr("Select a part of one line first."))
            return
        answer = self._commands.dialogs.phrase(text, there.slice(stored.pair.counterpart))
        if answer is not None:
            phrase = workflow.phrase_of(stored.pair.canonical, text, answer)
            self._save(lambda project, who, _: workflow.learn(project, who, phrase))

    def _save(self, save: Save) -> bool:
        """Save a step; where the text of spans would go, ask first. Whether it is saved."""
        session = self._session
        try:
            try:
                session.save(lambda project, who: save(project, who, False))
            except SpansVanish as error:
                if not self._commands.dialogs.lose_spans(error):
                    return False
                session.save(lambda project, who: save(project, who, True))
        except UserError as error:
            self._commands.tell_error(error)
            return False
        return True
