"""The panel at the right: the clean articles as they would be saved. A click shows where one stands in the
raw text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from annotator.core.articles import Article
from annotator.core.text import paragraphs
from annotator.gui.article_model import script_name
from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.import_page.sheet import Sheet
from annotator.gui.import_page.twin_box import TwinBox
from annotator.gui.pair_view.metrics import pane_font
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors

MOST_SHOWN = 60_000
"""So many characters of all articles together; more is told, not shown."""

_META: dict[str, str] = {
    "outlet": QT_TRANSLATE_NOOP("Meta", "Outlet"),
    "date": QT_TRANSLATE_NOOP("Meta", "Date"),
    "byline": QT_TRANSLATE_NOOP("Meta", "Byline"),
    "author": QT_TRANSLATE_NOOP("Meta", "Author"),
    "editor": QT_TRANSLATE_NOOP("Meta", "Editor"),
    "reviewer": QT_TRANSLATE_NOOP("Meta", "Reviewer"),
    "proofreader": QT_TRANSLATE_NOOP("Meta", "Proofreader"),
    "kicker": QT_TRANSLATE_NOOP("Meta", "Kicker"),
    "url": QT_TRANSLATE_NOOP("Meta", "Address"),
}


class ArticleText(QTextEdit):
    """Read-only; says which article is clicked, or Enter is pressed in."""

    chosen = Signal(int)
    text_size_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True)
        self.setObjectName("import_articles")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(14)
        self.text_size = 17

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._choose(self.cursorForPosition(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.text_size_wished.emit(self.text_size + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def _choose(self, cursor: QTextCursor) -> None:
        if cursor.block().userState() >= 0:
            self.chosen.emit(cursor.block().userState())


class ResultPanel(QWidget):
    """``twins`` is what is offered about articles that are here already; none where all are."""

    def __init__(
        self, sheet: Sheet, colors: Colors, parent: QWidget | None = None, twins: TwinBox | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_result")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet = sheet
        self._colors = colors
        self._title = named(QLabel(), "import_result_title")
        self._count = named(QLabel(), "import_result_count", muted=True)
        self.twins = twins
        self.text = ArticleText()
        self._lay_out()
        # A click on a cut is to be seen at once in the raw text; the articles may follow.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._shown: tuple[object, ...] = ()
        sheet.shown.connect(self._soon.start)
        sheet.offered.connect(self._soon.start)
        sheet.edited.connect(lambda _: self._soon.start())
        self.retranslate()

    def _lay_out(self) -> None:
        head = in_a_row(margins=(14, 11, 12, 10))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        rows = in_a_column(self)
        rows.addLayout(head)
        if self.twins is not None:
            rows.addWidget(self.twins)
        rows.addWidget(self.text, 1)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        if self.twins is not None:
            self.twins.set_colors(colors)
        self._soon.start()

    def set_text_size(self, pixels: int) -> None:
        self.text.text_size = pixels
        self._soon.start()

    def _refresh(self) -> None:
        """Write the articles anew; the place that is read stays where the same file is shown."""
        draft = self._sheet.draft
        articles = self._sheet.entry.clean() if self._sheet.entry else []
        self._count.setText(self.tr("%n article(s)", "", len(articles)) if draft else "")
        bar = self.text.verticalScrollBar()
        place = bar.value() if self._shown == (self._sheet.entry,) else 0
        self._shown = (self._sheet.entry,)
        self.text.clear()
        cursor = self.text.textCursor()
        cursor.beginEditBlock()
        left = MOST_SHOWN
        for index, article in enumerate(articles):
            self._write(cursor, index, article, max(left, 0))
            left -= len(article.text)
        if not articles:
            self._write_none(cursor)
        cursor.endEditBlock()
        bar.setValue(place)

    def _write(self, cursor: QTextCursor, index: int, article: Article, most: int) -> None:
        font = pane_font(article.canonical, self.text.text_size)
        title, small = QFont(font), QFont(font)
        title.setPixelSize(round(self.text.text_size * 1.12))
        title.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(max(10, round(self.text.text_size * 0.74)))
        above = self.text.text_size * 1.4 if index else 0.0
        number = f"{index + 1}  " if cursor.position() or index else "1  "
        skipped = self._sheet.entry is not None and index in self._sheet.entry.skipped
        color = self._colors.muted if skipped else self._colors.accent
        _block(cursor, index, number + article.title, title, color, above)
        if skipped:
            _block(cursor, index, self.tr("Skipped: not imported"), small, self._colors.warning, 2)
        for line in _described(article):
            _block(cursor, index, line, small, self._colors.muted, 2)
        shown = article.text[:most]
        for place in paragraphs(shown):
            ink = self._colors.muted if skipped else self._colors.text
            _block(cursor, index, place.slice(shown), font, ink, self.text.text_size * 0.55)
        if len(article.text) > most:
            more = self.tr("… and %n character(s) more", "", len(article.text) - most)
            _block(cursor, index, more, small, self._colors.muted, 4)

    def _write_none(self, cursor: QTextCursor) -> None:
        entry = self._sheet.entry
        words = self.tr("No article comes of this file.") if entry is not None and entry.draft else ""
        font = self.font()
        _block(cursor, -1, words, font, self._colors.muted, 0)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Articles"))
        self.text.setAccessibleName(self.tr("Articles as they will be imported"))
        self._soon.start()


def _described(article: Article) -> Iterator[str]:
    """The script, then what the page says about the article."""
    known = [key for key in _META if article.meta.get(key)]
    first = [script_name(article.script), *(article.meta[key] for key in known if key in ("outlet", "date"))]
    yield " · ".join(first)
    for key in known:
        if key not in ("outlet", "date"):
            name = QCoreApplication.translate("Meta", _META[key])
            yield QCoreApplication.translate("Meta", "{name}: {value}").format(
                name=name, value=article.meta[key]
            )


def _block(cursor: QTextCursor, index: int, words: str, font: QFont, color: str, above: float) -> None:
    """Write one paragraph that belongs to an article."""
    layout = QTextBlockFormat()
    layout.setTopMargin(above)
    layout.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    ink = QTextCharFormat()
    ink.setFont(font)
    ink.setForeground(QColor(color))
    if cursor.position():
        cursor.insertBlock(layout, ink)
    else:
        cursor.setBlockFormat(layout)
        cursor.setCharFormat(ink)
    cursor.insertText(words, ink)
    cursor.block().setUserState(index)
