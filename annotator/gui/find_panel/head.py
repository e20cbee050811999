"""The top of the panel: what is to be done, the text, where it is looked for, and how."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from annotator.gui.find_panel.asked import PURPOSES, Asked
from annotator.gui.find_panel.filters import Filters
from annotator.gui.find_panel.words import Words
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Head(QWidget):
    asked_changed = Signal(object)
    """Something else is asked: an :class:`~annotator.gui.find_panel.asked.Asked`."""
    step_wished = Signal(int)
    """Enter: to the next hit (1); with Shift to the previous (-1)."""
    list_wished = Signal()
    """Down: into the list of hits."""
    left = Signal()
    """Escape: back to the article."""
    close_wished = Signal()

    def __init__(self, session: Session, words: Words, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        self.purpose = named(QComboBox(), "find_purpose")
        self._close = named(QToolButton(), "find_close")
        self.field = named(QLineEdit(clearButtonEnabled=True), "find_text")
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.regex = named(QToolButton(), "find_regex")
        self.here = named(QToolButton(), "find_here")
        self.everywhere = named(QToolButton(), "find_everywhere")
        self.filters = Filters(session, words, colors, self)
        self.summary = named(QLabel(wordWrap=True), "find_summary", muted=True)
        self._scope = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_colors(colors)

    def _lay_out(self) -> None:
        for button in (self._close, self.regex):
            button.setIconSize(QSize(16, 16))
        for button in (self.regex, self.here, self.everywhere):
            button.setCheckable(True)
        self.here.setChecked(True)
        for button in (self.here, self.everywhere):
            self._scope.addButton(button)
        title = in_a_row(spacing=6)
        title.addWidget(self.purpose, 1)
        title.addWidget(self._close)
        field = in_a_row(spacing=4)
        field.addWidget(self.field, 1)
        field.addWidget(self.regex)
        where = in_a_row(spacing=4)
        where.addWidget(self.here)
        where.addWidget(self.everywhere)
        where.addStretch(1)
        where.addWidget(self.filters.button)
        rows = in_a_column(self, spacing=7, margins=(12, 9, 8, 7))
        for row in (title, field, where):
            rows.addLayout(row)
        rows.addWidget(self.filters.chips)
        rows.addWidget(self.summary)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self._change(text=text))
        self.regex.toggled.connect(lambda on: self._change(regex=on))
        self.everywhere.toggled.connect(lambda on: self._change(everywhere=on))
        self.purpose.currentIndexChanged.connect(self._choose_purpose)
        self.filters.changed.connect(self._take_filtered)
        self._close.clicked.connect(self.close_wished)
        self.field.installEventFilter(self)

    def _choose_purpose(self, index: int) -> None:
        if 0 <= index < len(PURPOSES):
            self._change(purpose=PURPOSES[index])

    def _change(self, **values: object) -> None:
        asked = replace(self._asked, **values)  # type: ignore[arg-type]
        if asked != self._asked:
            self._asked = asked
            self.filters.take(asked)
            self.asked_changed.emit(asked)

    def _take_filtered(self, asked: Asked) -> None:
        self._asked = asked
        self.filters.take(asked)
        self.asked_changed.emit(asked)

    def show_asked(self, asked: Asked) -> None:
        """Show in the fields what is asked; tells nobody."""
        self._asked = asked
        for widget in (self.field, self.regex, self.everywhere, self.here, self.purpose):
            widget.blockSignals(True)
        if self.field.text() != asked.text:
            self.field.setText(asked.text)
        self.regex.setChecked(asked.regex)
        (self.everywhere if asked.everywhere else self.here).setChecked(True)
        self.purpose.setCurrentIndex(PURPOSES.index(asked.purpose))
        for widget in (self.field, self.regex, self.everywhere, self.here, self.purpose):
            widget.blockSignals(False)
        self.filters.take(asked)

    def say(self, text: str, *, is_error: bool = False) -> None:
        """How many hits there are, or why there can be none."""
        self.summary.setText(text)
        if bool(self.summary.property("error")) != is_error:
            self.summary.setProperty("error", is_error)
            self.summary.style().unpolish(self.summary)
            self.summary.style().polish(self.summary)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In the field, Enter walks the hits, Down goes to the list, Escape to the article."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_wished.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.list_wished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def set_colors(self, colors: Colors) -> None:
        self._glass.setIcon(icon("search", colors))
        self._close.setIcon(icon("x", colors))
        self.regex.setIcon(icon("regex", colors))
        self.filters.colors = colors
        self.filters.refresh()

    def retranslate(self) -> None:
        texts = (
            self.tr("Find"),
            self.tr("Label all occurrences"),
            self.tr("Remove all occurrences"),
            self.tr("Replace the label"),
        )
        self.purpose.blockSignals(True)
        self.purpose.clear()
        self.purpose.addItems(texts)
        self.purpose.setCurrentIndex(PURPOSES.index(self._asked.purpose))
        self.purpose.blockSignals(False)
        self.purpose.setAccessibleName(self.tr("What to do with the hits"))
        self.field.setPlaceholderText(self.tr("Text, in either script"))
        self.field.setAccessibleName(self.tr("Text to find"))
        self.here.setText(self.tr("This article"))
        self.everywhere.setText(self.tr("All articles"))
        for button, text in (
            (self._close, self.tr("Close")),
            (self.regex, self.tr("Regular expression")),
            (self.here, self.tr("Look in this article")),
            (self.everywhere, self.tr("Look in all articles")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.filters.refresh()
