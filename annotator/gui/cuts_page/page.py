"""The page of cuts: a stored source's raw text with all that is cut, and the articles as they would be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QToolButton, QWidget

from annotator.gui.cuts_page.revision import Revision
from annotator.gui.icons import colored_icon, icon
from annotator.gui.import_page.head import ElidedLabel
from annotator.gui.import_page.raw_view import RawView
from annotator.gui.import_page.result import ResultPanel
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_NAME = 80
_AIR = "  "


class CutsPage(QWidget):
    left = Signal()
    """The person wants to leave the page as if it never was."""
    save_wished = Signal()
    text_size_wished = Signal(int)

    def __init__(
        self, revision: Revision, colors: Colors, text_size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cuts_page")
        self._revision = revision
        self._colors = colors
        self.raw = named(RawView(revision.sheet, colors, self), "cuts_raw")
        self.result = named(ResultPanel(revision.sheet, colors, self), "cuts_result")
        self.result.text.setObjectName("cuts_articles")
        self._name = named(ElidedLabel(_LEAST_NAME), "cuts_name")
        self._count = named(QLabel(), "cuts_count", muted=True)
        self._hint = named(QLabel(wordWrap=True), "cuts_hint", muted=True)
        self.cancel = named(QPushButton(), "cuts_cancel")
        self.save = named(QPushButton(default=True), "cuts_save")
        sheet = revision.sheet
        self._buttons = {
            "cuts_cut_button": (named(QToolButton(), "cuts_cut_button"), "scissors", sheet.cut_selection),
            "cuts_undo": (named(QToolButton(), "cuts_undo"), "undo-2", sheet.undo),
            "cuts_redo": (named(QToolButton(), "cuts_redo"), "redo-2", sheet.redo),
        }
        self._lay_out()
        self._connect()
        self.set_text_size(text_size)
        self.set_colors(colors)
        self.retranslate()

    def _lay_out(self) -> None:
        middle = named(QWidget(self), "cuts_middle")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = in_a_column(middle)
        rows.addLayout(self._header())
        rows.addWidget(self.raw, 1)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "cuts_splitter")
        for widget, stretch in ((middle, 3), (self.result, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
            self.splitter.setCollapsible(self.splitter.count() - 1, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([720, 480])
        self.result.setMinimumWidth(220)
        page = in_a_column(self)
        page.addWidget(self.splitter, 1)
        page.addWidget(self._bar())

    def _header(self) -> QHBoxLayout:
        head = in_a_row(spacing=8, margins=(16, 5, 10, 5))
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        for button, _, step in self._buttons.values():
            button.setIconSize(QSize(17, 17))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: step())
            head.addWidget(button)
        return head

    def _bar(self) -> QWidget:
        bar = named(QWidget(self), "cuts_bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = in_a_row(spacing=12, margins=(16, 9, 14, 9))
        row.addWidget(self._hint, 1)
        for button in (self.cancel, self.save):
            button.setMinimumHeight(36)
            row.addWidget(button)
        self.cancel.setAutoDefault(True)
        bar.setLayout(row)
        return bar

    def _connect(self) -> None:
        sheet = self._revision.sheet
        self.cancel.clicked.connect(self.left)
        self.save.clicked.connect(self.save_wished)
        self.result.text.chosen.connect(self.show_article)
        self.raw.text_size_wished.connect(self.text_size_wished)
        self.result.text.text_size_wished.connect(self.text_size_wished)
        sheet.moved.connect(self._refresh)
        sheet.edited.connect(lambda _: self._refresh())
        sheet.shown.connect(self._refresh)

    def show_article(self, index: int) -> None:
        """Scroll the raw text to an article's start."""
        draft = self._revision.sheet.draft
        if draft is not None and 0 <= index < len(draft.places):
            self.raw.show_offset(draft.places[index].start, above=3)

    def next_part(self) -> None:
        """Put the keyboard into the next part: what F6 does."""
        parts = [part for part in (self.raw, self.result.text, self.save, self.cancel) if part.isEnabled()]
        index = next((i for i, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(index + 1) % len(parts)].setFocus()

    def _refresh(self) -> None:
        sheet = self._revision.sheet
        entry = sheet.entry
        self._name.setText(entry.name if entry else "")
        self._count.setText(self.tr("%n cut(s)", "", entry.cuts) if entry else "")
        enabled = {
            "cuts_cut_button": bool(sheet.caret.range.length),
            "cuts_undo": bool(entry and entry.undone),
            "cuts_redo": bool(entry and entry.redone),
        }
        for name, (button, _, _) in self._buttons.items():
            button.setEnabled(sheet.is_editable and enabled[name])
        self.save.setEnabled(bool(entry and entry.is_touched))
        ink = self._colors.on_accent if self.save.isEnabled() else self._colors.faint
        self.save.setIcon(colored_icon("check", ink))

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for part in (self.raw, self.result):
            part.set_colors(colors)
        for button, name, _ in self._buttons.values():
            button.setIcon(icon(name, colors))
        self._refresh()

    def set_text_size(self, pixels: int) -> None:
        self.raw.set_text_size(pixels)
        self.result.set_text_size(pixels)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.result.retranslate()
        self.setAccessibleName(self.tr("Cuts of an article"))
        self.raw.setAccessibleName(self.tr("Raw text with what is cut"))
        self.result.text.setAccessibleName(self.tr("Articles as they will be saved"))
        self._name.setAccessibleName(self.tr("Source"))
        self._hint.setText(
            self.tr("A click on a cut takes it back or makes it again. Spans move with their text.")
        )
        self.save.setText(_AIR + self.tr("&Save"))
        self.cancel.setText(self.tr("Cancel"))
        for name, text in (
            ("cuts_cut_button", self.tr("Cut the selection (Delete)")),
            ("cuts_undo", self.tr("Undo")),
            ("cuts_redo", self.tr("Redo")),
        ):
            button = self._buttons[name][0]
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._refresh()
        self.raw.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """The text is set now, so that the article the person came from can be found in it."""
        super().showEvent(event)
        self.show_article(self._revision.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape leaves."""
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in _ENTER and self.save.isEnabled():
            self.save_wished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
