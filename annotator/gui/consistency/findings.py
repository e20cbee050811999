"""The list of findings, the most suspicious first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.core.consistency import Finding
from annotator.gui.consistency.words import Words
from annotator.gui.parts import named

FINDING = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


class FindingModel(QAbstractListModel):
    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.findings: list[Finding] = []

    def show(self, findings: Sequence[Finding]) -> None:
        self.beginResetModel()
        self.findings = list(findings)
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        return self.findings[row] if 0 <= row < len(self.findings) else None

    def row_of(self, key: str) -> int:
        """The row of a finding by its key, -1 if it is not there."""
        return next((row for row, each in enumerate(self.findings) if each.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        found = self.finding(index.row())
        if found is None:
            return None
        if role == FINDING:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.written(found.subject)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.described(found)
        return None


class PlainList(QListView):
    """A flat list of rows of one height that leaves letters to the window's actions."""

    entered = Signal()
    """Enter on a row."""
    left = Signal()
    """Escape: back to the article."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nobody types the beginning of a row."""
