"""Takes in what was saved in the project's file elsewhere: by another window, or from the command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from annotator.errors import TextChanged, UserError
from annotator.gui.session import Session


class Elsewhere(QObject):
    """Looks whenever the person comes to the window, and when a text turns out to be another."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._seen = 0
        window.installEventFilter(self)
        session.opened.connect(self._remember)
        session.failed.connect(self._on_failed)

    def _remember(self) -> None:
        project = self._session.project
        self._seen = project.version() if project is not None else 0

    def look(self) -> None:
        """Read anew what the views show, if anybody has saved anything; the person stays where they are."""
        project, session = self._session.project, self._session
        if project is None:
            return
        try:
            seen = project.version()
            if seen != self._seen:
                self._seen = seen
                session.read_anew()
        except UserError as error:
            session.failed.emit(error)

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, TextChanged):
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self.look()
        return False
