"""Small helpers for putting widgets together."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)
Margins = tuple[int, int, int, int]
_NONE: Margins = (0, 0, 0, 0)


def named(widget: W, name: str, *, muted: bool = False) -> W:
    """``widget`` with the name that tests and style sheets know it by."""
    widget.setObjectName(name)
    if muted:
        widget.setProperty("muted", True)
    return widget


class Pages(QStackedWidget):
    """Asks for no more room than the page that is shown needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def shortened(text: str, longest: int = 24) -> str:
    """``text`` in one line of so many characters at the most."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def in_a_column(parent: QWidget | None = None, *, spacing: int = 0, margins: Margins = _NONE) -> QVBoxLayout:
    """Widgets one below the other."""
    made = QVBoxLayout(parent) if parent else QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made


def in_a_row(*, spacing: int = 0, margins: Margins = _NONE) -> QHBoxLayout:
    """Widgets side by side."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    return made
