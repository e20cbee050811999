"""All shortcuts on one sheet, made from the table of actions."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from annotator.gui.action_set import ActionSet, keys_of, plain
from annotator.gui.actions import LABEL_MENU, MENUS
from annotator.gui.parts import in_a_column, named


class ShortcutsDialog(QDialog):
    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = named(QTextBrowser(), "shortcut_sheet")
        sheet.setAccessibleName(self.tr("Keyboard shortcuts"))
        sheet.setHtml("".join(self._sections(actions)))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        rows = in_a_column(self, spacing=14, margins=(18, 18, 18, 16))
        rows.addWidget(sheet, 1)
        rows.addWidget(box)
        self.resize(560, 680)

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
        return [
            (self.tr("By character and line"), self.tr("Arrows")),
            (self.tr("By word and paragraph"), self.tr("Ctrl+Arrows")),
            (self.tr("By sentence"), self.tr("Alt+Left / Alt+Right")),
            (self.tr("Select"), self.tr("Shift with any of these")),
            (self.tr("Start and end of the line"), self.tr("Home / End")),
            (self.tr("Start and end of the article"), self.tr("Ctrl+Home / Ctrl+End")),
            (self.tr("Text size"), self.tr("Ctrl+Wheel")),
        ]


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='62%'>{html.escape(name)}</td><td><b>{html.escape(keys)}</b></td></tr>"
        for name, keys in rows
    )
    return f"<h3>{html.escape(title)}</h3><table width='100%' cellpadding='3'>{lines}</table>"
