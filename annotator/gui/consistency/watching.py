"""Keeps the findings of the annotator's own layer up to date, in slices so short that nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.core.changes import Step
from annotator.errors import UserError
from annotator.gui.session import Session
from annotator.workflow import Consistency

SLICE_SECONDS = 0.012
_BETWEEN = 2
"""Milliseconds that the window has for itself after a slice."""
_FOR_WORDS = 80
_SHOWN_EVERY = 400
"""Milliseconds between two looks at findings that still come in."""


class Watching(QObject):
    """Begins when it is first asked to, and then follows every edit."""

    found = Signal()
    """There may be other findings than before."""
    progressed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.known: Consistency | None = None
        self._is_wanted = False
        self._shown = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        session.opened.connect(self.forget)
        session.listed_changed.connect(self._begin_anew)
        session.changed.connect(self._take)

    @property
    def is_busy(self) -> bool:
        return self.known is not None and not self.known.is_done

    def start(self) -> None:
        """Somebody looks at the findings."""
        self._is_wanted = True
        project, layer = self._session.project, self._session.annotator
        if self.known is None and project is not None and layer is not None:
            self.known = Consistency(project, layer.id, self._session.segmenter)
            self._shown.start()
        self._timer.start(0)

    def rest(self) -> None:
        """Nobody looks any more: edits are still followed, but nothing is looked for."""
        self._is_wanted = False
        self._timer.stop()

    def forget(self) -> None:
        """Another project."""
        self.known = None
        self._timer.stop()
        if self._is_wanted:
            self.start()
        self.found.emit()

    def _begin_anew(self) -> None:
        """Articles came in, or another person works here."""
        if self.known is not None:
            self.forget()

    def _take(self, step: Step) -> None:
        if self.known is None:
            return
        try:
            self.known.take(step)
        except UserError as error:
            self._session.failed.emit(error)
            return
        if self._is_wanted:
            self._timer.start(0)

    def _go_on(self) -> None:
        known = self.known
        if known is None:
            return
        if known.has_spans and not known.is_done and not self._session.segmenter.is_loaded:
            self._timer.start(_FOR_WORDS)  # another thread reads the words' dictionary
            self._show()
            return
        had_spans = known.has_spans
        try:
            is_done = known.go_on(SLICE_SECONDS)
        except UserError as error:
            self._session.failed.emit(error)
            return
        if is_done or had_spans != known.has_spans or self._shown.elapsed() > _SHOWN_EVERY:
            self._show()
        if not is_done:
            self._timer.start(_BETWEEN)

    def _show(self) -> None:
        self._shown.start()
        self.progressed.emit()
        self.found.emit()
