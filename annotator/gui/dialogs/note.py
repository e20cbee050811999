"""What is said about a span or an article: Enter keeps it, Escape leaves it as it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPlainTextEdit, QWidget

from annotator.core.edits import LONGEST_NOTE
from annotator.core.spans import Span
from annotator.core.text import checked_text
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.parts import in_a_column, named, shortened
from annotator.gui.relating import Related, described


class Remarks(NamedTuple):
    """What an annotator says about a span: a note, which is part of the data, a comment to the reviewer,
    and whether the annotator is unsure."""

    note: str
    comment: str
    unsure: bool


class NoteField(QPlainTextEdit):
    """A few lines. Enter keeps them (the dialog hears it), Shift+Enter begins another line."""

    def __init__(self, text: str, name: str, lines: int) -> None:
        super().__init__(text, tabChangesFocus=True)
        self.setAccessibleName(name)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                event.ignore()  # up to the dialog, whose default button it presses
                return
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)

    def text(self) -> str:
        return self.toPlainText().strip()

    def fault(self) -> str:
        """Why this cannot be kept, in a sentence; empty if it can."""
        try:
            checked_text(self.text(), LONGEST_NOTE)
        except UserError as error:
            return messages.sentence(error)
        return ""


class _NotesDialog(QDialog):
    """Fields for notes, and whether all of them can be kept."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._fields: list[NoteField] = []
        self._fault = named(hint(""), "note_fault")
        self._fault.hide()
        self._box = buttons(self, self.tr("Save"))

    def _field(self, text: str, name: str, accessible: str, lines: int) -> NoteField:
        made = named(NoteField(text, accessible, lines), name)
        made.textChanged.connect(self._check)
        self._fields.append(made)
        return made

    def _check(self) -> None:
        fault = next(filter(None, (field.fault() for field in self._fields)), "")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        accept_button(self._box).setEnabled(not fault)


class NoteDialog(_NotesDialog):
    """``related`` are the relations of the span, which are only told here."""

    def __init__(self, span: Span, related: Sequence[Related] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_dialog")
        self.setWindowTitle(self.tr("Note"))
        title = QLabel(self.tr("“{text}”").format(text=shortened(span.text)))
        self._note = self._field(span.note, "note", self.tr("Note"), 2)
        self._note.setPlaceholderText(self.tr("A remark that is kept and exported with the span"))
        self._comment = self._field(span.comment, "comment", self.tr("To the reviewer"), 3)
        self._comment.setPlaceholderText(self.tr("A question or a remark for the reviewer"))
        self._unsure = named(QCheckBox(self.tr("&Unsure about this span")), "unsure")
        self._unsure.setChecked(span.unsure)
        rows = in_a_column(self, spacing=7, margins=(20, 18, 20, 16))
        rows.addWidget(title)
        rows.addSpacing(3)
        for words, field in ((self.tr("Note"), self._note), (self.tr("To the reviewer"), self._comment)):
            rows.addWidget(QLabel(words))
            rows.addWidget(field)
        rows.addWidget(self._unsure)
        if related:
            rows.addWidget(named(hint(self._relations(related)), "note_relations"))
        rows.addWidget(self._fault)
        rows.addWidget(hint(self.tr("Enter saves, Shift+Enter begins another line.")))
        rows.addWidget(self._box)
        self._note.setFocus()
        self.setMinimumWidth(440)

    def _relations(self, related: Sequence[Related]) -> str:
        return "\n".join(described(each) for each in related)

    def answer(self) -> Remarks:
        return Remarks(self._note.text(), self._comment.text(), self._unsure.isChecked())


class ArticleNoteDialog(_NotesDialog):
    """A note on an article as a whole."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_note_dialog")
        self.setWindowTitle(self.tr("Note on the article"))
        self._note = self._field(note, "article_note", self.tr("Note on the article"), 5)
        self._note.setPlaceholderText(self.tr("What is to be known about this article; exported with it"))
        rows = in_a_column(self, spacing=10, margins=(20, 18, 20, 16))
        rows.addWidget(QLabel(self.tr("“{text}”").format(text=shortened(title))))
        rows.addWidget(self._note)
        rows.addWidget(self._fault)
        rows.addWidget(hint(self.tr("Enter saves, Shift+Enter begins another line.")))
        rows.addWidget(self._box)
        self._note.setFocus()
        self.setMinimumWidth(440)

    def answer(self) -> str:
        return self._note.text()
