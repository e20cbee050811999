"""All shortcuts on one sheet, made from the table of actions."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QWidget

from annotator.gui.action_set import ActionSet, keys_of, plain
from annotator.gui.actions import LABEL_MENU, MENUS
from annotator.gui.actions.moves import MOVES
from annotator.gui.parts import in_a_column, named


class ShortcutsDialog(QDialog):
    """``edit`` lets the person change the shortcuts."""

    def __init__(self, actions: ActionSet, edit: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self._edit = edit
        self._sheet = named(QTextBrowser(), "shortcut_sheet")
        self._sheet.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._show()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        change = named(QPushButton(self.tr("Change…"), autoDefault=False), "change_shortcuts")
        change.clicked.connect(self._on_change)
        box.addButton(change, QDialogButtonBox.ButtonRole.ActionRole)
        rows = in_a_column(self, spacing=14, margins=(18, 18, 18, 16))
        rows.addWidget(self._sheet, 1)
        rows.addWidget(box)
        self.resize(560, 680)

    def _on_change(self) -> None:
        self._edit()
        self._show()

    def _show(self) -> None:
        self._sheet.setHtml("".join(self._sections(self._actions)))

    def _sections(self, actions: ActionSet) -> list[str]:
        sections = []
        for key, title in MENUS:
            found = [actions.actions[row.id] for row in actions.rows.values() if row.menu == key]
            if key == LABEL_MENU:
                found = [action for _, action in actions.labels] + found
            rows = [(plain(action.text()), keys_of(action)) for action in found if action.shortcuts()]
            if rows:
                sections.append(_section(plain(QCoreApplication.translate("Menus", title)), rows))
        return [*sections, _section(self.tr("In the article"), self._in_the_article())]

    def _in_the_article(self) -> list[tuple[str, str]]:
        """What the panes hear themselves."""
        translate = QCoreApplication.translate
        return [(translate("Moves", deed), translate("Moves", keys)) for deed, keys in MOVES]


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='62%'>{html.escape(name)}</td><td><b>{html.escape(keys)}</b></td></tr>"
        for name, keys in rows
    )
    return f"<h3>{html.escape(title)}</h3><table width='100%' cellpadding='3'>{lines}</table>"
