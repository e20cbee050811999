"""The list of all actions by menu, with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.core.spans import Label
from annotator.gui.action_set import plain, text_of
from annotator.gui.actions import ACTIONS, LABEL_MENU, MENUS, Action
from annotator.gui.shortcuts.keymap import Keymap, native

_NAME, _KEYS, _NOTE = range(3)
_HELD = Qt.ItemDataRole.UserRole


class KeyTree(QTreeWidget):
    """``row`` and ``label`` are what the current line stands for."""

    chosen = Signal()
    """Enter or a double click on the current line."""

    def __init__(
        self, keymap: Keymap, labels: Sequence[Label], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[tuple[QTreeWidgetItem, Action]] = []
        self.itemDoubleClicked.connect(lambda *_: self.chosen.emit())
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Action"), self.tr("Keys"), ""])
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_KEYS, _NOTE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for key, _ in MENUS:
            self._add_menu(key, labels if key == LABEL_MENU else (), language)
        self.set_keymap(keymap)
        self.expandAll()
        if self._items:
            self.setCurrentItem(self._items[0][0])

    def _add_menu(self, key: str, labels: Sequence[Label], language: str) -> None:
        rows = [row for row in ACTIONS if row.menu == key]
        if not rows and not labels:
            return
        title = QTreeWidgetItem(self, [menu_path(key)])
        title.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = title.font(_NAME)
        font.setBold(True)
        title.setFont(_NAME, font)
        title.setFirstColumnSpanned(True)
        for label in labels:
            words = [label.name(language), native(label.shortcut), self.tr("label")]
            QTreeWidgetItem(title, words).setData(_NAME, _HELD, label)
        for row in rows:
            item = QTreeWidgetItem(title, [plain_text(row)])
            item.setData(_NAME, _HELD, row.id)
            self._items.append((item, row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the line, not to the dialog's buttons."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.chosen.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def set_keymap(self, keymap: Keymap) -> None:
        for item, row in self._items:
            item.setText(_KEYS, " / ".join(map(native, keymap.keys(row))))
            item.setText(_NOTE, self.tr("changed") if keymap.is_changed(row) else "")

    def row(self) -> Action | None:
        item = self.currentItem()
        return next((row for held, row in self._items if held is item), None)

    def label(self) -> Label | None:
        item = self.currentItem()
        held = item.data(_NAME, _HELD) if item is not None else None
        return held if isinstance(held, Label) else None

    def filter(self, wanted: str) -> None:
        """Show only what has the words in its name or in its keys."""
        words = wanted.casefold().split()
        shown: list[QTreeWidgetItem] = []
        for index in range(self.topLevelItemCount()):
            menu = self.topLevelItem(index)
            assert menu is not None
            fits = [child for child in _children(menu) if _fits(child, words)]
            for child in _children(menu):
                child.setHidden(child not in fits)
            menu.setHidden(not fits)
            shown += fits
        current = self.currentItem()
        if shown and (current is None or current not in shown):
            self.setCurrentItem(shown[0])


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(index) for index in range(item.childCount()))
    return [child for child in found if child is not None]


def _fits(item: QTreeWidgetItem, words: Sequence[str]) -> bool:
    said = f"{item.text(_NAME)} {item.text(_KEYS)} {item.text(_NOTE)}".casefold()
    return all(word in said for word in words)


def plain_text(row: Action) -> str:
    """What an action is called, without the mark of its menu."""
    return plain(text_of(row))


def menu_path(key: str) -> str:
    """A menu's name, behind those it stands in."""
    titles = dict(MENUS)
    parts = key.split("/")
    keys = ["/".join(parts[: size + 1]) for size in range(len(parts))]
    return " › ".join(plain(QCoreApplication.translate("Menus", titles[each])) for each in keys)
