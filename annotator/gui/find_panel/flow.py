"""Widgets in a row that breaks into lines where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    def __init__(self, parent: QWidget | None = None, *, spacing: int = 5) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _place(self, area: QRect, *, moves: bool) -> int:
        """Put every widget at its place; the height that takes."""
        x = y = deep = 0
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > area.width():
                x, y, deep = 0, y + deep + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(area.topLeft() + QPoint(x, y), size))
            x += size.width() + self.spacing()
            deep = max(deep, size.height())
        return y + deep
