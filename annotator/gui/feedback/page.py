"""The page of a feedback file: a banner that says whose it is, the article, and the list of verdicts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QWidget

from annotator.gui.feedback.model import FeedbackModel
from annotator.gui.feedback.panel import VerdictPanel
from annotator.gui.feedback.view import FeedbackView
from annotator.gui.icons import pixmap
from annotator.gui.pair_header import PairHeader
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors


class FeedbackPage(QWidget):
    text_size_wished = Signal(int)

    def __init__(
        self, session: Session, colors: Colors, text_size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("feedback_page")
        self._session = session
        self.model = FeedbackModel(session, self)
        self.view = FeedbackView(self.model, colors, self)
        self.view.set_text_size(text_size)
        self.header = PairHeader(session, self.view, self)
        self.panel = VerdictPanel(self.model, colors, self)
        self._icon = named(QLabel(), "feedback_icon")
        self._text = named(QLabel(), "feedback_text")
        self._legend = named(QLabel(), "feedback_legend", muted=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.model.changed.connect(self._refresh)
        self.view.text_size_wished.connect(self.text_size_wished)
        self.set_colors(colors)
        self.retranslate()

    def _lay_out(self) -> None:
        banner = named(QFrame(), "feedback_banner")
        row = in_a_row(spacing=10, margins=(16, 8, 16, 8))
        banner.setLayout(row)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._legend)
        article = named(QWidget(), "feedback_article")
        column = in_a_column(article)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        splitter = named(QSplitter(Qt.Orientation.Horizontal), "feedback_splitter")
        splitter.addWidget(article)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        for place in (0, 1):
            splitter.setCollapsible(place, False)
        splitter.setHandleWidth(1)
        splitter.setSizes([760, 320])
        self.panel.setMinimumWidth(240)
        rows = in_a_column(self)
        rows.addWidget(banner)
        rows.addWidget(splitter, 1)

    def _refresh(self) -> None:
        name = self._session.annotator.name if self._session.annotator and self.model.is_open else ""
        self._text.setText(self.tr("Feedback for {name}: read-only").format(name=name))

    def next_part(self) -> None:
        """Put the keyboard into the other part: what F6 does."""
        (self.panel.view if self.view.hasFocus() else self.view).setFocus()

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        self._icon.setPixmap(pixmap("lock", colors.accent, 16, self.devicePixelRatioF()))
        self.view.set_colors(colors)
        self.panel.set_colors(colors)

    def set_text_size(self, pixels: int) -> None:
        self.view.set_text_size(pixels)

    def set_language(self, language: str) -> None:
        self.view.set_language(language)
        self.panel.set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Feedback"))
        self._legend.setText(self.tr("✔ as in gold    ✘ not in gold    ★ gold"))
        self._refresh()
