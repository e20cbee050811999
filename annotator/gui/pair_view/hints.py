"""Letters on the words in sight: type them and the word is selected, without a mouse and without arrows.

The words that follow the caret get one letter each, those further away two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter

from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.text import has_words

if TYPE_CHECKING:
    from annotator.gui.pair_view.view import PairView

_NEAR, _FAR = "fjdksalghrueiw", "oqptyvmcnbxz"
"""Letters that are a whole code, the easiest to reach first; and those that begin a code of two."""
CODES = (*_NEAR, *(first + second for first in _FAR for second in _NEAR + _FAR))
"""What is typed for a word, the nearest first: always the same, so that fingers learn it. None is the
beginning of another."""


class Hints:
    """On from :meth:`show` until a word is chosen, Escape is pressed or the text moves."""

    def __init__(self, view: PairView) -> None:
        self._view = view
        self.codes: dict[str, Range] = {}
        """What to type for each word; empty while hints are off."""
        self._typed = ""
        self._extends = False

    @property
    def is_on(self) -> bool:
        return bool(self.codes)

    def show(self, *, extends: bool) -> None:
        """Put letters on the words in sight: the one chosen is selected, or the selection ``extends`` to
        it."""
        self._typed, self._extends = "", extends
        cursor = self._view.session.cursor
        if cursor is not None:
            self._view.show_ahead(cursor.range.end)
        found = self._in_sight()
        self.codes = dict(zip(CODES, found, strict=False))
        self._view.viewport().update()

    def hide(self) -> None:
        if self.codes:
            self.codes = {}
            self._view.viewport().update()

    def _in_sight(self) -> list[Range]:
        """The words on the lines in sight: those behind the caret, then those before it, nearest first."""
        session = self._view.session
        cursor, stored = session.cursor, session.stored
        if cursor is None or stored is None:
            return []
        stretch = self._view.stretch_in_sight(cursor.pane)
        words = [
            word
            for paragraph in session.paragraphs
            if paragraph.start < stretch.end and stretch.start < paragraph.end
            for word in session.words_over(
                Range(max(paragraph.start, stretch.start), min(paragraph.end, stretch.end))
            )
            if stretch.start <= word.start < stretch.end and has_words(word.slice(stored.pair.text))
        ]
        here = cursor.range.end
        behind = [word for word in words if word.start >= here]
        if self._extends:
            return behind
        return [*behind, *reversed([word for word in words if word.start < here])]

    def press(self, event: QKeyEvent) -> bool:
        """Take a key while hints are on; whether it was one of theirs."""
        if not self.is_on:
            return False
        letter = event.text().lower()
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._typed = self._typed[:-1]
        elif not letter or not self._begins(self._typed + letter):
            self.hide()
            return event.key() == Qt.Key.Key_Escape or letter.isalpha()
        else:
            self._typed += letter
        chosen = self.codes.get(self._typed)
        if chosen is not None:
            self.hide()
            self._choose(chosen)
        self._view.viewport().update()
        return True

    def _begins(self, typed: str) -> bool:
        return any(code.startswith(typed) for code in self.codes)

    def _choose(self, word: Range) -> None:
        session = self._view.session
        if self._extends:
            session.selecting.extend_to(word)
        elif session.cursor is not None:
            session.set_cursor(Cursor(word.start, word.end, session.cursor.pane))

    def paint(self, painter: QPainter) -> None:
        """A tag below the first character of every word that can still be chosen: the text stays legible."""
        cursor = self._view.session.cursor
        if not self.codes or cursor is None:
            return
        metrics, colors = self._view.metrics, self._view.colors
        font = QFont()
        font.setPixelSize(metrics.name_size)
        font.setWeight(QFont.Weight.DemiBold)
        measure = QFontMetricsF(font)
        painter.setFont(font)
        for code, word in self.codes.items():
            if not code.startswith(self._typed):
                continue
            rest = code[len(self._typed) :]
            place = self._view.place_of(word.start, cursor.pane)
            width = max(measure.horizontalAdvance(rest) + 2, metrics.text_size * 0.6)
            below = place.y() + metrics.text_height / 2
            tag = QRectF(place.x() + 0.5, below, min(width, metrics.text_size - 1), measure.height() - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(tag, 2, 2)
            painter.setPen(QColor(colors.on_accent))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, rest)
