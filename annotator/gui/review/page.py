"""The review page: the queue at the left, the article with everybody's spans, and below it the answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSplitter, QStackedWidget, QWidget

from annotator.gui.pair_header import PairHeader
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.review.bar import ReviewBar
from annotator.gui.review.queue_panel import QueuePanel
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.view import LaneView
from annotator.gui.theme import Colors


class ReviewPage(QWidget):
    text_size_wished = Signal(int)
    names_hidden = Signal(bool)
    """The person wants annotators' names to be hidden, or shown."""

    def __init__(
        self, reviewing: Reviewing, colors: Colors, text_size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("review_page")
        self._reviewing = reviewing
        self.queue = QueuePanel(reviewing, colors, self)
        self.view = LaneView(reviewing, colors, self)
        self.header = PairHeader(reviewing.place, self.view, self)
        self.header.setObjectName("review_header")
        self.bar = ReviewBar(reviewing, colors, self)
        self._legend = named(QLabel(), "review_legend", muted=True)
        self._hidden = named(QCheckBox(), "review_hide_names")
        self._nothing = named(QLabel(wordWrap=True), "review_nothing", muted=True)
        self._middle = named(QStackedWidget(), "review_middle")
        self._splitter = named(QSplitter(Qt.Orientation.Horizontal, self), "review_splitter")
        self._lay_out()
        self._connect()
        self.set_text_size(text_size)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard where the page's keys are heard: on the article, or on the list while it hides."""
        (self.view if self.view.isVisible() else self.queue.view).setFocus()

    def _lay_out(self) -> None:
        legend = named(QWidget(), "review_legend_bar")
        legend.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = in_a_row(spacing=12, margins=(18, 5, 14, 5))
        row.addWidget(self._legend, 1)
        row.addWidget(self._hidden)
        legend.setLayout(row)
        article = named(QWidget(), "review_article")
        rows = in_a_column(article)
        rows.addWidget(legend)
        rows.addWidget(self.header)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.bar)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(60, 0, 60, 0)
        self._middle.addWidget(article)
        self._middle.addWidget(self._nothing)
        self._splitter.addWidget(self.queue)
        self._splitter.addWidget(self._middle)
        for index, stretch in enumerate((0, 1)):
            self._splitter.setStretchFactor(index, stretch)
            self._splitter.setCollapsible(index, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([290, 900])
        self.queue.setMinimumWidth(230)
        rows = in_a_column(self)
        rows.addWidget(self._splitter, 1)
        self._hidden.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        reviewing = self._reviewing
        reviewing.current_changed.connect(self._refresh)
        reviewing.queue_changed.connect(self._refresh)
        reviewing.counted.connect(self._refresh)
        reviewing.opened_changed.connect(self._refresh)
        self.view.text_size_wished.connect(self.text_size_wished)
        self.bar.left.connect(self.view.setFocus)
        self._hidden.toggled.connect(self.names_hidden)

    def _refresh(self) -> None:
        reviewing = self._reviewing
        self._middle.setCurrentIndex(0 if reviewing.asked is not None else 1)
        if reviewing.asked is None:
            self._nothing.setText(self._words_of_nothing())
            return
        letters = reviewing.letters
        names = [
            letter if reviewing.hides_names else f"{letter}  {reviewing.names.get(each, each)}"
            for each, letter in sorted(letters.items(), key=lambda item: (len(item[1]), item[1]))
        ]
        self._legend.setText(self.tr("Lanes: {names}").format(names="     ".join(names)))
        self.view.show_asked()

    def _words_of_nothing(self) -> str:
        count = self._reviewing.count
        if self._reviewing.left:
            return self.tr("The annotators' spans are being compared…")
        if not count.all:
            return self.tr(
                "Nobody differs. Merge the files of several annotators: where they disagree, the questions "
                "stand here."
            )
        if count.decided == count.all:
            return self.tr("Everything is decided. Choose “All” at the left to look at the decisions again.")
        return self.tr("Nothing is like that. Choose otherwise at the left.")

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the view knows its size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.view.show_asked)

    def next_part(self) -> None:
        """Put the keyboard into the next part: what F6 does."""
        parts: list[QWidget] = [self.view, self.bar.note, self.queue.filter, self.queue.view]
        index = next((i for i, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(index + 1) % len(parts)].setFocus()

    # What the window sets.

    def set_names_hidden(self, hidden: bool) -> None:
        self._hidden.setChecked(hidden)

    def set_colors(self, colors: Colors) -> None:
        for part in (self.queue, self.view, self.bar):
            part.set_colors(colors)

    def set_text_size(self, pixels: int) -> None:
        self.view.set_text_size(pixels)

    def set_language(self, language: str) -> None:
        for part in (self.queue, self.view, self.bar):
            part.set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Review"))
        self._hidden.setText(self.tr("Hide names"))
        self._hidden.setToolTip(self.tr("Call annotators A, B, C, in another order for each article"))
        self._refresh()
