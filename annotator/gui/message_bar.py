"""A message inside the window, above the panes: never in the way, never modal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from annotator.gui.icons import icon, pixmap
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors

Kind = Literal["information", "success", "warning", "error"]

_ICONS: dict[Kind, str] = {
    "information": "info",
    "success": "circle-check",
    "warning": "triangle-alert",
    "error": "circle-alert",
}
_STAYS = ("warning", "error")
SECONDS_SHOWN = 7
_LINES_SHOWN = 8


class MessageBar(QFrame):
    """Shows the latest message: an information for a while, an error until it is closed."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._colors = colors
        self._kind: Kind = "information"
        self._mark = named(QLabel(), "message_icon")
        self._text = named(QLabel(wordWrap=True), "message_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = named(QPushButton(), "message_more")
        self._offer = named(QPushButton(), "message_offer")
        self._offered: Callable[[], object] = self.hide
        self._close = named(QToolButton(), "message_close")
        self._details = named(QPlainTextEdit(readOnly=True), "message_details")
        self._more.setCheckable(True)
        self._close.setIconSize(QSize(16, 16))
        self._timer = QTimer(self, singleShot=True, interval=SECONDS_SHOWN * 1000)
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._more.toggled.connect(self._details.setVisible)
        self._offer.clicked.connect(self._take_offer)
        self._lay_out()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        line = in_a_row(spacing=10)
        line.addWidget(self._mark)
        line.addWidget(self._text, 1)
        line.addWidget(self._offer)
        line.addWidget(self._more)
        line.addWidget(self._close)
        rows = in_a_column(self, spacing=8, margins=(16, 9, 10, 9))
        rows.addLayout(line)
        rows.addWidget(self._details)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def details(self) -> str:
        return self._details.toPlainText()

    def say(self, text: str, kind: Kind = "information", details: list[str] | None = None) -> None:
        """Show a sentence, and on request the lines of ``details``."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self._details.setPlainText("\n".join(details or ()))
        lines = min(len(details or ()), _LINES_SHOWN)
        self._details.setFixedHeight(lines * self._details.fontMetrics().lineSpacing() + 14)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self._offer.hide()
        self._details.hide()
        self.set_colors(self._colors)
        self.setAccessibleName(text)
        self.show()
        if kind in _STAYS:
            self._timer.stop()
        else:
            self._timer.start()

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """Put a button beside the message that is shown."""
        self._offered = do
        self._offer.setText(text)
        self._offer.show()

    def withdraw(self) -> None:
        """What was offered would mean something else by now."""
        self._offer.hide()

    def _take_offer(self) -> None:
        self.hide()
        self._offered()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        color = {
            "information": colors.accent,
            "success": colors.success,
            "warning": colors.warning,
            "error": colors.error,
        }[self._kind]
        self._mark.setPixmap(pixmap(_ICONS[self._kind], color, 18, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", colors))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._more.setText(self.tr("Details"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._details.setAccessibleName(self.tr("Details"))
