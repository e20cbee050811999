"""A span's note: one line, Enter keeps it, Escape leaves it as it was."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QWidget

from annotator.core.spans import Span
from annotator.gui.dialogs.parts import buttons
from annotator.gui.parts import in_a_column, named

_LONGEST_SHOWN = 24


class NoteDialog(QDialog):
    def __init__(self, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_dialog")
        self.setWindowTitle(self.tr("Note"))
        shown = span.text if len(span.text) <= _LONGEST_SHOWN else span.text[: _LONGEST_SHOWN - 1] + "…"
        title = QLabel(self.tr("Note on “{text}”").format(text=shown))
        self._note = named(QLineEdit(span.note), "note")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("A question or a remark for the reviewer"))
        self._note.selectAll()
        self._unsure = named(QCheckBox(self.tr("&Unsure about this span")), "unsure")
        self._unsure.setChecked(span.unsure)
        rows = in_a_column(self, spacing=12, margins=(20, 18, 20, 16))
        for widget in (title, self._note, self._unsure, buttons(self, self.tr("Save"))):
            rows.addWidget(widget)
        self._note.setFocus()
        self.setMinimumWidth(400)

    def answer(self) -> tuple[str, bool]:
        """The note, and whether the annotator is unsure."""
        return self._note.text().strip(), self._unsure.isChecked()
