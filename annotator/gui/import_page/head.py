"""Above the raw text: the file's name, how it was read, and what a person can choose about that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStyleOption, QToolButton, QWidget

from annotator import workflow
from annotator.errors import NoSuchColumn, NoTextColumn
from annotator.gui import messages
from annotator.gui.import_page.choosing import has_encoding
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.entries import Entry
from annotator.gui.parts import in_a_row, named

_OFFERED = {
    "utf-8": "UTF-8",
    "gb18030": "GB18030",
    "big5hkscs": "Big5-HKSCS",
    "utf-16": "UTF-16",
    "utf-16-be": "UTF-16 BE",
}
_LEAST_NAME, _LEAST_NOTE = 64, 0


class ElidedLabel(QLabel):
    """Words in one line, shortened in the middle where there is no room, down to ``least`` pixels."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(painter, self.rect(), middle, option.palette, True, shown)


class ErrorLine(QLabel):
    """Why the file that is looked at gives nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_error")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._desk = desk
        desk.sheet.shown.connect(self.refresh)
        desk.progressed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say it in the present language."""
        entry = self._desk.sheet.entry
        error = entry.error if entry else None
        self.setText(messages.sentence(error) if error else "")
        self.setVisible(error is not None)


class SheetHead(QWidget):
    encoding_wished = Signal(str)
    """Read the file in this encoding; an empty one for the guess."""
    spread_wished = Signal()
    """Read the other files in this one's encoding, too."""
    columns_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_head")
        self._desk = desk
        self.name = named(ElidedLabel(_LEAST_NAME), "import_name")
        self.note = named(ElidedLabel(_LEAST_NOTE), "import_note", muted=True)
        self.encoding = named(QToolButton(), "import_encoding")
        self.columns = named(QToolButton(), "import_columns")
        self._menu = named(QMenu(self), "import_encoding_menu")
        self._dress()
        desk.sheet.shown.connect(self.refresh)
        desk.progressed.connect(self.refresh)
        self.retranslate()

    def _dress(self) -> None:
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.encoding.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.columns.clicked.connect(self.columns_wished)
        row = in_a_row(spacing=8)
        row.addWidget(self.name)
        for button in (self.encoding, self.columns):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addWidget(self.note)
        row.addStretch(0)
        self.setLayout(row)

    # What is shown.

    def refresh(self) -> None:
        """Say what file is looked at and how it was read."""
        entry = self._desk.sheet.entry
        self.name.setText(entry.name if entry else "")
        self.name.setToolTip(str(entry.path) if entry and entry.text is None else "")
        draft = entry.draft if entry else None
        self.note.setText(self.tr("%n character(s)", "", len(draft.source.text)) if draft else "")
        self._refresh_encoding(entry)
        self._refresh_columns(entry)

    def _refresh_encoding(self, entry: Entry | None) -> None:
        self.encoding.setVisible(entry is not None and has_encoding(entry))
        self.encoding.setEnabled(not self._desk.is_saving)
        if entry is None:
            return
        manner = self._desk.manner(entry)
        chosen = manner.choices.encoding
        if chosen:
            words = self.tr("{encoding}, chosen").format(encoding=encoding_name(chosen))
        elif manner.guess:
            words = self.tr("{encoding}, guessed").format(encoding=encoding_name(manner.guess))
        else:
            words = self.tr("Encoding")
        self.encoding.setText(words)
        self.encoding.setAccessibleName(self.tr("Encoding: {encoding}").format(encoding=words))

    def _refresh_columns(self, entry: Entry | None) -> None:
        manner = self._desk.manner(entry) if entry else None
        self.columns.setVisible(manner is not None and manner.table is not None)
        self.columns.setEnabled(not self._desk.is_saving)
        wanted = entry is not None and isinstance(entry.error, NoTextColumn | NoSuchColumn)
        if bool(self.columns.property("wanted")) != wanted:
            self.columns.setProperty("wanted", wanted)
            self.columns.style().unpolish(self.columns)
            self.columns.style().polish(self.columns)

    def offer_encodings(self) -> bool:
        """Open the menu of encodings; whether there is one for this file."""
        if not self.encoding.isVisible():
            return False
        if self.encoding.isEnabled():
            self._menu.popup(self.encoding.mapToGlobal(self.encoding.rect().bottomLeft()))
        return True

    def _fill(self) -> None:
        """The encodings, the guess first."""
        self._menu.clear()
        entry = self._desk.sheet.entry
        if entry is None:
            return
        manner = self._desk.manner(entry)
        guess = self.tr("The guess")
        if manner.guess:
            guess = self.tr("The guess: {encoding}").format(encoding=encoding_name(manner.guess))
        chosen = manner.choices.encoding
        self._add("", guess, chosen)
        self._menu.addSeparator()
        for encoding in _OFFERED:
            self._add(encoding, self._described(encoding), chosen)
        self._menu.addSeparator()
        others = any(
            has_encoding(each) and self._desk.manner(each).choices.encoding != chosen
            for each in self._desk.entries
        )
        spread = QAction(self.tr("Use it for all files it fits"), self._menu)
        spread.setObjectName("encoding_everywhere")
        spread.triggered.connect(self.spread_wished)
        self._menu.addAction(spread)
        spread.setEnabled(others)

    def _add(self, encoding: str, text: str, chosen: str) -> None:
        action = QAction(text, self._menu)
        action.setObjectName(f"encoding_{encoding or 'guess'}")
        action.setCheckable(True)
        action.setChecked(encoding == workflow.known_encoding(chosen))
        action.triggered.connect(lambda: self.encoding_wished.emit(encoding))
        self._menu.addAction(action)

    def _described(self, encoding: str) -> str:
        """With the other names that people know it by."""
        others = {"gb18030": "GBK, GB2312", "big5hkscs": "Big5"}.get(encoding)
        name = encoding_name(encoding)
        return self.tr("{encoding} ({others})").format(encoding=name, others=others) if others else name

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.encoding.setToolTip(
            self.tr("How the file's characters are stored. Choose another one if the text is garbled.")
        )
        self.columns.setText(self.tr("Columns…"))
        self.columns.setToolTip(self.tr("Which column is the text, the title, the date"))
        self.refresh()


def encoding_name(encoding: str) -> str:
    """As people write it."""
    known = workflow.known_encoding(encoding) or encoding
    return _OFFERED.get(known, known.upper())
