"""Many labels at once: a field to type a part of a name into, above the list of those that have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotator.core.spans import Label
from annotator.gui.icons import key_icon
from annotator.gui.parts import in_a_column, named
from annotator.gui.theme import Colors

_ID = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 12
_WIDTH = 320


class LabelPicker(QFrame):
    """A popup. Enter or a click gives the label to ``choose``; Escape closes it."""

    def __init__(
        self,
        labels: Sequence[Label],
        colors: Colors,
        language: str,
        choose: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("label_picker")
        self.setAccessibleName(self.tr("Labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choose = choose
        self._field = named(QLineEdit(clearButtonEnabled=True), "label_picker_field")
        self._field.setPlaceholderText(self.tr("Part of a name"))
        self._field.setAccessibleName(self.tr("Part of a name"))
        self.list = named(QListWidget(), "label_picker_list")
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(labels, colors, language)
        rows = in_a_column(self, spacing=6, margins=(8, 8, 8, 8))
        rows.addWidget(self._field)
        rows.addWidget(self.list)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self._filter("")

    def _fill(self, labels: Sequence[Label], colors: Colors, language: str) -> None:
        for label in labels:
            name = label.name(language)
            item = QListWidgetItem(key_icon(label.shortcut, label.color, colors), name)
            item.setData(_ID, label.id)
            definition = label.definition(language)
            item.setToolTip(f"{name}\n{definition}" if definition else name)
            words = " ".join((label.id, label.shortcut, *label.names.values()))
            item.setData(_ID + 1, words.casefold())
            self.list.addItem(item)
        rows = min(max(len(labels), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 4 if labels else 30)
        self.setFixedWidth(_WIDTH)

    def open(self, at: QPoint) -> None:
        """Show it at a point of the screen, or as near as it fits."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or self.screen()
        area = screen.availableGeometry()
        x = min(at.x(), area.right() - self.width())
        y = min(at.y(), area.bottom() - self.height())
        self.move(max(x, area.left()), max(y, area.top()))
        self.show()
        self._field.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            shown = wanted in str(item.data(_ID + 1))
            item.setHidden(not shown)
            if shown and first < 0:
                first = row
        self.list.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Up and Down walk the list, and Enter takes the label."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        label_id = str(item.data(_ID))
        self.close()
        self._choose(label_id)
