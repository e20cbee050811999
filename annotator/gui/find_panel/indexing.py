"""Makes the index that searches are quick by, in the moments in which nobody does anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from annotator import workflow
from annotator.errors import UserError
from annotator.gui.session import Session

QUIET = 900
"""So many milliseconds after the last sign of the person it goes on."""
_BETWEEN = 40
_SLICE_SECONDS = 0.01


class Indexing(QObject):
    """Begins after a project was opened and after articles came in, and rests whenever something happens.

    ``is_busy`` says whether somebody else is writing to the project.
    """

    def __init__(self, session: Session, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_busy = is_busy
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._is_done = True
        session.opened.connect(self.begin)
        session.listed_changed.connect(self.begin)
        for signal in (session.shown, session.changed, session.moved):
            signal.connect(self.rest)

    @property
    def is_done(self) -> bool:
        """Whether all that is known is indexed."""
        return self._is_done

    def begin(self) -> None:
        """There may be new articles."""
        self._is_done = self._session.project is None
        self._timer.stop()
        self.rest()

    def rest(self) -> None:
        """The person does something: go on later."""
        if not self._is_done:
            self._timer.start(QUIET)

    def _go_on(self) -> None:
        project = self._session.project
        if project is None:
            return
        if self._is_busy():
            self.rest()
            return
        try:
            self._is_done = workflow.index_articles(project, _SLICE_SECONDS) == 0
        except UserError:
            # A file that cannot be written now is told of by the next edit; searches work without.
            self._is_done = True
        if not self._is_done:
            self._timer.start(_BETWEEN)
