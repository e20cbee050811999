"""The import page: puts its parts together and hands signals from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.import_page.bar import ImportBar
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.file_panel import FilePanel
from annotator.gui.import_page.head import ErrorLine, SheetHead
from annotator.gui.import_page.raw_view import RawView
from annotator.gui.import_page.result import ResultPanel
from annotator.gui.import_page.twin_box import TwinBox
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportPage(QWidget):
    left = Signal()
    """The person wants to leave the page."""
    text_size_wished = Signal(int)

    def __init__(self, desk: Desk, colors: Colors, text_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_page")
        self.desk = desk
        self.files = FilePanel(desk, colors, self)
        self.raw = RawView(desk.sheet, colors, self)
        self.twins = TwinBox(desk, colors)
        self.result = ResultPanel(desk.sheet, colors, self, self.twins)
        self.bar = ImportBar(desk, colors, self)
        self.head = SheetHead(desk, self)
        self.error = ErrorLine(desk, self)
        self._buttons = {
            "import_cut_button": (
                named(QToolButton(), "import_cut_button"),
                "scissors",
                desk.sheet.cut_selection,
            ),
            "import_undo": (named(QToolButton(), "import_undo"), "undo-2", desk.sheet.undo),
            "import_redo": (named(QToolButton(), "import_redo"), "redo-2", desk.sheet.redo),
        }
        self._lay_out()
        self._connect()
        self.set_text_size(text_size)
        self.set_colors(colors)
        self.retranslate()

    def _lay_out(self) -> None:
        middle = named(QWidget(self), "import_middle")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = in_a_column(middle)
        rows.addLayout(self._header())
        rows.addWidget(self.error)
        rows.addWidget(self.raw, 1)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "import_splitter")
        for widget, stretch in ((self.files, 0), (middle, 3), (self.result, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
            self.splitter.setCollapsible(self.splitter.count() - 1, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([260, 640, 480])
        self.files.setMinimumWidth(180)
        self.result.setMinimumWidth(220)
        page = in_a_column(self)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.bar)

    def _header(self) -> QHBoxLayout:
        head = in_a_row(spacing=6, margins=(16, 5, 10, 5))
        head.addWidget(self.head, 1)
        for button, _, step in self._buttons.values():
            button.setIconSize(QSize(17, 17))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: step())
            head.addWidget(button)
        return head

    def _connect(self) -> None:
        sheet = self.desk.sheet
        self.bar.cancelled.connect(self.left)
        self.result.text.chosen.connect(self.show_article)
        self.raw.text_size_wished.connect(self.text_size_wished)
        self.result.text.text_size_wished.connect(self.text_size_wished)
        sheet.moved.connect(self._refresh_buttons)
        sheet.edited.connect(lambda _: self._refresh_buttons())
        sheet.shown.connect(self._refresh_buttons)
        self.desk.progressed.connect(self._refresh_buttons)

    def show_article(self, index: int) -> None:
        """Scroll the raw text to an article's start."""
        entry = self.desk.sheet.entry
        made = entry.clean() if entry else []
        if 0 <= index < len(made):
            self.raw.show_offset(made[index].range.start)

    def parts(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        twins = tuple(row.reply for row in self.twins.rows[:1])
        return (self.files.view, self.raw, *twins, self.result.text, self.bar.start)

    def next_part(self) -> None:
        """Put the keyboard into the next part that takes it."""
        parts = [part for part in self.parts() if part.isEnabled()]
        index = next((i for i, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(index + 1) % len(parts)].setFocus()

    def _refresh_buttons(self) -> None:
        sheet = self.desk.sheet
        entry, editable = sheet.entry, sheet.is_editable
        enabled = {
            "import_cut_button": bool(sheet.caret.range.length),
            "import_undo": bool(entry and entry.undone),
            "import_redo": bool(entry and entry.redone),
        }
        for name, (button, _, _) in self._buttons.items():
            button.setEnabled(editable and enabled[name])

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        for part in (self.files, self.raw, self.result, self.bar):
            part.set_colors(colors)
        for button, name, _ in self._buttons.values():
            button.setIcon(icon(name, colors))

    def set_text_size(self, pixels: int) -> None:
        self.raw.set_text_size(pixels)
        self.result.set_text_size(pixels)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        for part in (self.files, self.result, self.bar):
            part.retranslate()
        self.setAccessibleName(self.tr("Import"))
        self.error.refresh()
        self.raw.setAccessibleName(self.tr("Raw text with what is cut"))
        for name, text in (
            ("import_cut_button", self.tr("Cut the selection (Delete)")),
            ("import_undo", self.tr("Undo")),
            ("import_redo", self.tr("Redo")),
        ):
            button = self._buttons[name][0]
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._refresh_buttons()
        self.raw.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter imports, Escape leaves."""
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QToolButton):
            focused.click()
        elif event.key() in _ENTER:
            self.desk.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
