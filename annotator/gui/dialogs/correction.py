"""A text correction: what is selected, to be put right; and how the project converts it from now on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.core.convert import Phrase
from annotator.core.script import Script
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.parts import in_a_column, named
from annotator.workflow import phrase_of

_WIDTH = 440
_LONGEST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person answered: the text to be, and a phrase for the project, if one is to be learned."""

    text: str
    phrase: Phrase | None = None


class TextField(QPlainTextEdit):
    """A few lines; Enter keeps what is written, with Shift it makes a new line."""

    def __init__(self, text: str, done: Callable[[], None]) -> None:
        super().__init__(text)
        self._done = done
        self.setTabChangesFocus(True)
        lines = min(max(text.count("\n") + 1 + len(text) // 30, 2), 8)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.document().setDocumentMargin(7)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._done()
        else:
            super().keyPressEvent(event)


class CorrectionDialog(QDialog):
    """``convert`` gives a text in the other script, as the project converts it now."""

    def __init__(
        self, text: str, script: Script, convert: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("correction_dialog")
        self.setWindowTitle(self.tr("Correct the text"))
        self._was, self._script, self._convert = text, script, convert
        self._box = buttons(self, self.tr("Correct"))
        self._text = named(TextField(text, accept_button(self._box).click), "corrected_text")
        self._text.setAccessibleName(self.tr("Text"))
        self._learn = named(QCheckBox(), "learn_phrase")
        self._other = named(QLineEdit(convert(text)), "other_script")
        self._other.setAccessibleName(self.tr("In the other script"))
        self._is_own = False
        self._lay_out()
        self._text.textChanged.connect(self._refresh)
        self._learn.toggled.connect(self._refresh)
        self._other.textEdited.connect(self._take_own)
        self._refresh()

    def _lay_out(self) -> None:
        rows = in_a_column(self, spacing=11, margins=(20, 18, 20, 16))
        rows.addWidget(QLabel(self.tr("Instead of “{text}”").format(text=_shown(self._was))))
        rows.addWidget(self._text)
        rows.addWidget(hint(self.tr("The source stays as it came. Spans go with their text.")))
        rows.addSpacing(2)
        self._learn.setText(
            self.tr("Always convert this in the project into &Simplified as")
            if self._script == "Hant"
            else self.tr("Always convert this in the project into &Traditional as")
        )
        rows.addWidget(self._learn)
        rows.addWidget(self._other)
        rows.addWidget(self._box)
        self._text.setFocus()
        self.setMinimumWidth(440)

    def _take_own(self) -> None:
        self._is_own = True

    def _refresh(self) -> None:
        text = self._text.toPlainText()
        one_line = bool(text.strip()) and "\n" not in text
        self._learn.setEnabled(one_line)
        self._other.setEnabled(one_line and self._learn.isChecked())
        if not self._is_own:
            self._other.setText(self._convert(text) if one_line else "")
        accept_button(self._box).setEnabled(text != self._was or self._phrase() is not None)

    def _phrase(self) -> Phrase | None:
        learns = self._learn.isChecked() and self._learn.isEnabled() and self._other.text().strip()
        text = self._text.toPlainText()
        return phrase_of(self._script, text, self._other.text()) if learns else None

    def answer(self) -> Correction:
        return Correction(self._text.toPlainText(), self._phrase())


class PhraseDialog(QDialog):
    """A wrong conversion: what stands in the converted pane is a phrase of the project from now on."""

    def __init__(self, text: str, other: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phrase_dialog")
        self.setWindowTitle(self.tr("Correct the conversion"))
        self._was = other
        self._field = named(QLineEdit(other), "converted_text")
        self._field.setAccessibleName(self.tr("Converted as"))
        self._field.selectAll()
        self._box = buttons(self, self.tr("Correct"))
        rows = in_a_column(self, spacing=11, margins=(20, 18, 20, 16))
        rows.addWidget(QLabel(self.tr("“{text}” is converted as").format(text=_shown(text))))
        rows.addWidget(self._field)
        rows.addWidget(
            hint(
                self.tr(
                    "This becomes a phrase of the project: wherever “{text}” stands, it is converted so. "
                    "“Conversion…” in the Edit menu lists all phrases."
                ).format(text=_shown(text))
            )
        )
        rows.addWidget(self._box)
        self.setMinimumSize(_WIDTH, rows.totalHeightForWidth(_WIDTH))
        self._field.setFocus()
        self._field.textChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        text = self._field.text()
        accept_button(self._box).setEnabled(bool(text.strip()) and text != self._was)

    def answer(self) -> str:
        return self._field.text()


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1] + "…"
