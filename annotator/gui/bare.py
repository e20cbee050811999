"""Nothing but the article on the whole screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

_NO_LIMIT = 16_777_215
"""Qt's largest height: no limit."""


class Bare:
    """``bars`` are hidden; ``folded`` widgets show and hide themselves, and so take no height instead."""

    def __init__(self, window: QMainWindow, bars: Sequence[QWidget], folded: Sequence[QWidget]) -> None:
        self._window = window
        self._bars = bars
        self._folded = folded
        self.is_on = False

    def set(self, on: bool) -> None:
        if on == self.is_on:
            return
        self.is_on = on
        for bar in self._bars:
            bar.setVisible(not on)
        for widget in self._folded:
            widget.setMaximumHeight(0 if on else _NO_LIMIT)
        full = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        # What it was besides, such as maximized, it will be again.
        self._window.setWindowState(state | full if on else state & ~full)
