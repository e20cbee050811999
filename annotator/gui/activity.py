"""Counts the active time on the shown article: while the window is active and the person does something.

Written down about once a minute and when the article is left, never on the way of an edit.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator import workflow
from annotator.core.pace import Stopwatch, Work
from annotator.errors import UserError
from annotator.gui.session import Session

_SIGNS = {
    QEvent.Type.ShortcutOverride,  # every key, also those that are an action's
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
LOOK_SECONDS = 10
"""So often the shown time is brought up to date."""
WRITE_SECONDS = 60.0
_LEAST_SECONDS = 1.0


class Activity(QObject):
    counted = Signal()
    """The time on the article is another, or it is another article."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        """``clock`` gives seconds and only goes forward, ``now`` the time where the person is."""
        super().__init__(window)
        self._session = session
        self._window = window
        self.clock = clock
        self.now = now
        self._on: tuple[str, str] | None = None
        self._before = 0.0
        self._watch = Stopwatch()
        self._written_at = 0.0
        self._look = QTimer(self, interval=LOOK_SECONDS * 1000)
        self._look.timeout.connect(self.look)
        window.installEventFilter(self)
        session.leaving.connect(self._on_leaving)
        session.shown.connect(self._on_shown)
        session.changed.connect(self._on_sign)

    def watch(self, *places: QWidget) -> None:
        """Keys and mouse in these widgets are signs of the person."""
        for place in places:
            place.installEventFilter(self)

    @property
    def seconds(self) -> float:
        """The active time on the shown article, by this annotator."""
        return self._before + self._watch.seconds(self.clock())

    def work(self) -> Work | None:
        """What the annotator did so far; ``None`` without a project."""
        project, annotator = self._session.project, self._session.annotator
        if project is None or annotator is None:
            return None
        self._write()
        return workflow.work_of(project, annotator.id, self.now())

    def look(self) -> None:
        """Called from time to time."""
        if self.clock() - self._written_at >= WRITE_SECONDS:
            self._write()
        self.counted.emit()

    # What the session and Qt tell.

    def _on_shown(self) -> None:
        stored, annotator = self._session.stored, self._session.annotator
        project = self._session.project
        shown = (stored.id, annotator.id) if stored and annotator else None
        if shown != self._on:
            self._on = shown
            now = self._written_at = self.clock()
            self._watch = Stopwatch(0.0, now if self._is_there() else None)
            self._before = project.activity.seconds(*shown) if project and shown else 0.0
        if shown is None:
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()
        self.counted.emit()

    def _on_leaving(self) -> None:
        self._watch = self._watch.left(self.clock())
        self._write()
        self._on = None

    def _on_sign(self) -> None:
        if self._on is not None and self._is_there():
            self._watch = self._watch.seen(self.clock())

    def _is_there(self) -> bool:
        return self._window.isActiveWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._window:
            if kind in _SIGNS:
                self._on_sign()
        # A question that the window itself asks is no leaving.
        elif kind == QEvent.Type.WindowDeactivate and QApplication.activeModalWidget() is None:
            self._watch = self._watch.left(self.clock())
        return False

    def _write(self) -> None:
        project = self._session.project
        if project is None or self._on is None:
            return
        now = self.clock()
        seconds = self._watch.seconds(now)
        if seconds < _LEAST_SECONDS:
            return
        self._written_at = now
        try:
            workflow.add_active_time(project, *self._on, self.now(), seconds)
        except UserError:
            return  # the next edit tells what is wrong with the file; the time is kept until then
        self._before += seconds
        self._watch = self._watch.taken(seconds)
