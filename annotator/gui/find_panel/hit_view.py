"""The list of hits: arrows and clicks go to a hit, the space bar ticks it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.gui.find_panel.delegate import HitDelegate
from annotator.gui.find_panel.model import Entry, HitModel
from annotator.gui.parts import named


class HitView(QListView):
    chosen = Signal(object)
    """A hit to be shown: a :class:`~annotator.core.search.Hit`."""
    left = Signal()
    """Enter on a hit: back to the article."""
    field_wished = Signal()
    """Up from the first row: back to the field."""

    def __init__(self, model: HitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "find_list")
        self._hits = model
        self._is_quiet = False
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def walk_to(self, row: int) -> None:
        """Make a row the current one and go to its hit."""
        self.stand_on(row)
        self._choose(row)

    def stand_on(self, row: int) -> None:
        """Make a row the current one, without going to its hit."""
        self._is_quiet = True
        index = self._hits.show(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._is_quiet = False

    def _choose(self, row: int) -> None:
        found = self._hits.row(row)
        if isinstance(found, Entry):
            self.chosen.emit(found.hit)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus() and not self._is_quiet:
            self._choose(current.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._hits.row(index.row()) if index.isValid() else None
        delegate = self.itemDelegate()
        if row is not None and isinstance(delegate, HitDelegate):
            box = delegate.tick_area(self.visualRect(index), row)
            if box.contains(event.position().toPoint()):
                self._hits.toggle(row)
                self.stand_on(index.row())
                return
        was_current = index == self.currentIndex()
        super().mousePressEvent(event)
        if was_current and row is not None:
            self._choose(index.row())  # also after the person has looked elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._hits.row(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._hits.toggle(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.field_wished.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are actions of the window."""
