"""Every state that the guideline had: who made it and when, and what was changed then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QSplitter, QTextBrowser, QWidget

from annotator.gui.guideline.changes import marked
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors
from annotator.workflow import GuidelineVersion


class StatesView(QWidget):
    """``restored`` gives the text of a state that the person wants again."""

    restored = Signal(str)

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline_states")
        self._colors = colors
        self._states: Sequence[GuidelineVersion] = ()
        self._list = named(QListWidget(), "guideline_state_list")
        self._list.setWordWrap(True)
        self._changes = named(QTextBrowser(), "guideline_changes")
        self._changes.setOpenLinks(False)
        self._restore = named(QPushButton(), "guideline_restore")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for widget in (self._list, self._changes):
            split.addWidget(widget)
        split.setSizes([140, 320])
        below = in_a_row()
        below.addStretch(1)
        below.addWidget(self._restore)
        rows = in_a_column(self, spacing=8)
        rows.addWidget(split, 1)
        rows.addLayout(below)
        self._list.currentRowChanged.connect(lambda _: self._show_state())
        self._restore.clicked.connect(self._on_restore)
        self.retranslate()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._show_state()

    def show_states(self, states: Sequence[GuidelineVersion]) -> None:
        """The newest first."""
        self._states = states
        self._list.clear()
        for state in states:
            self._list.addItem(self._described(state))
        self._list.setCurrentRow(0 if states else -1)
        self._show_state()

    def _described(self, state: GuidelineVersion) -> str:
        when = state.time.astimezone().strftime("%Y-%m-%d %H:%M")
        who = state.author or self.tr("the program")
        return f"{when} · {who}"

    def _show_state(self) -> None:
        row = self._list.currentRow()
        self._restore.setEnabled(row > 0)
        if 0 <= row < len(self._states):
            state = self._states[row]
            self._changes.setHtml(marked(state.before, state.after, self._colors))
        else:
            self._changes.setPlainText("")

    def _on_restore(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._states):
            self.restored.emit(self._states[row].after)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("States of the guideline"))
        self._changes.setAccessibleName(self.tr("What was changed"))
        self._restore.setText(self.tr("Take this state again"))
