"""The guideline as Markdown to write in, with how it will look below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSplitter, QWidget

from annotator.gui.guideline.browser import MarkdownBrowser
from annotator.gui.parts import in_a_column, in_a_row, named

_AFTER = 200
"""Milliseconds without a key before the preview follows."""


class WritingView(QWidget):
    """``saved`` gives the text that the person wants to keep; ``left`` ends without keeping it."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline_writing")
        self._was = ""
        self.field = named(QPlainTextEdit(tabChangesFocus=True), "guideline_field")
        self.preview = named(MarkdownBrowser(), "guideline_preview")
        self._save = named(QPushButton(), "guideline_save")
        self._cancel = named(QPushButton(), "guideline_cancel")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for widget in (self.field, self.preview):
            split.addWidget(widget)
        split.setSizes([300, 240])
        below = in_a_row(spacing=8)
        below.addStretch(1)
        for button in (self._cancel, self._save):
            below.addWidget(button)
        rows = in_a_column(self, spacing=8)
        rows.addWidget(split, 1)
        rows.addLayout(below)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._show_preview)
        self.field.textChanged.connect(self._soon.start)
        self._save.clicked.connect(lambda: self.saved.emit(self.text))
        self._cancel.clicked.connect(self.left)
        self.retranslate()

    def start(self, text: str) -> None:
        self._was = text
        self.field.setPlainText(text)
        self._show_preview()
        self.field.setFocus()

    def stop(self) -> None:
        """Forget what was written."""
        self._was = ""
        self.field.clear()
        self._soon.stop()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    @property
    def is_edited(self) -> bool:
        return self.text != self._was

    def _show_preview(self) -> None:
        self.preview.show_markdown(self.text)

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Guideline as Markdown"))
        self.field.setPlaceholderText(self.tr("# Title, **bold**, - list, 【 】 around an example's span"))
        self.preview.setAccessibleName(self.tr("How it will look"))
        self._save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
