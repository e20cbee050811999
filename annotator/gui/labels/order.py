"""The list of labels in the editor: chosen by a click, ordered by a drag or by Alt and the arrows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from annotator.core.spans import Label
from annotator.gui.icons import key_icon
from annotator.gui.theme import Colors

_ID = int(Qt.ItemDataRole.UserRole)


class LabelOrder(QListWidget):
    """``reordered`` gives the ids in the order that the person made."""

    reordered = Signal(list)

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_order")
        self.setAccessibleName(self.tr("Labels in their order"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setIconSize(QSize(18, 18))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(self.tr("Drag, or Alt+Up and Alt+Down, to change the order"))
        self._colors = colors

    def show_labels(self, labels: Sequence[Label], counts: Mapping[str, int], language: str) -> None:
        """Fill the list; the label that was chosen stays so, if it is still there."""
        chosen = self.label_id()
        self.blockSignals(True)
        self.clear()
        for label in labels:
            name, count = label.name(language), counts.get(label.id, 0)
            item = QListWidgetItem(key_icon(label.shortcut, label.color, self._colors), name)
            item.setData(_ID, label.id)
            used = self.tr("%n span(s)", "", count)
            item.setToolTip(f"{name} ({label.id}) · {used}")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, used)
            self.addItem(item)
        self.choose(chosen)
        self.blockSignals(False)

    def label_id(self) -> str:
        """The id of the chosen label, empty if none is."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def choose(self, label_id: str) -> None:
        """Choose a label; without one of that id none is chosen."""
        ids = self.ids()
        self.setCurrentRow(ids.index(label_id) if label_id in ids else -1)

    def ids(self) -> list[str]:
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    def move_chosen(self, step: int) -> None:
        """Move the chosen label up (-1) or down (1)."""
        row = self.currentRow()
        if row < 0 or not 0 <= row + step < self.count():
            return
        ids = self.ids()
        ids.insert(row + step, ids.pop(row))
        self.reordered.emit(ids)

    def dropEvent(self, event: QDropEvent) -> None:
        before = self.ids()
        super().dropEvent(event)
        if self.ids() != before:
            self.reordered.emit(self.ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_chosen(steps[event.key()])
        else:
            super().keyPressEvent(event)
