"""The statistics page: sections of charts, what to show in them, and what stands behind a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)

from annotator.core.statistics.agreeing import all_pairs
from annotator.core.statistics.sections import Choice, Section, sections, words_of
from annotator.core.statistics.words import MEASURES, Words
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.statistics.card import Card
from annotator.gui.statistics.figures import Figuring
from annotator.gui.statistics.places import PlacesPanel
from annotator.gui.theme import Colors

_WIDEST = 1080


def say(text: str) -> str:
    """A sentence of the statistics in the window's language."""
    return QCoreApplication.translate("Statistics", text)


class StatisticsPage(QWidget):
    left = Signal()
    """The person wants to go back to the articles."""
    chosen = Signal(str, object)
    """An article, and the place in its text or ``None``: the person wants to go there."""
    wished = Signal(str, object)
    """“copy”, “numbers” or “save”, and the chart's view."""

    def __init__(
        self, session: Session, figuring: Figuring, colors: Colors, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statistics_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.figuring = figuring
        self._colors = colors
        self._language = "en"
        self.cards: dict[str, Card] = {}
        self.finished = named(QCheckBox(), "statistics_finished")
        self.measure = named(QComboBox(), "statistics_measure")
        self.pair = named(QComboBox(), "statistics_pair")
        self.back = named(QPushButton(), "statistics_back")
        self._doing = named(QLabel(), "statistics_doing", muted=True)
        self._progress = named(QProgressBar(textVisible=False), "statistics_progress")
        self.area = named(QScrollArea(), "statistics_area")
        self.places = PlacesPanel(session, colors, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = named(QWidget(self), "statistics_bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = in_a_row(spacing=12, margins=(16, 8, 16, 8))
        bar.setLayout(row)
        for widget in (self.back, self.finished, self.measure, self.pair):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._doing)
        row.addWidget(self._progress)
        self._progress.setFixedWidth(90)
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pair.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        inside = named(QWidget(), "statistics_inside")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = named(QWidget(inside), "statistics_column")
        self._column.setMaximumWidth(_WIDEST)
        self._cards = in_a_column(self._column, spacing=14, margins=(18, 18, 18, 24))
        self._cards.addStretch(1)
        middle = in_a_row()
        inside.setLayout(middle)
        middle.addWidget(self._column, 1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "statistics_splitter")
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(self.places)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([800, 320])
        self.places.hide()
        rows = in_a_column(self)
        rows.addWidget(bar)
        rows.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        figuring = self.figuring
        figuring.changed.connect(self.refresh)
        figuring.progressed.connect(self._tell_progress)
        figuring.rested.connect(self._tell_rest)
        self.finished.toggled.connect(figuring.set_finished)
        self.measure.activated.connect(lambda _: self.refresh())
        self.pair.activated.connect(lambda _: self.refresh())
        self.back.clicked.connect(self.left)
        self.places.chosen.connect(self.chosen)
        self.places.closed.connect(self._close_places)
        self._session.opened.connect(self._forget)

    # The figures.

    def words(self) -> Words | None:
        facts = self.figuring.facts
        return words_of(facts, say, self._language) if facts is not None else None

    def choice(self) -> Choice:
        """What the person has chosen above."""
        return Choice((self.measure.currentData() or "exact",), self.pair.currentData())

    def refresh(self) -> None:
        """Show the figures as they are known now."""
        facts, found, words = self.figuring.facts, self.figuring.found, self.words()
        if facts is None or found is None or words is None:
            return
        self._offer_pairs(words)
        shown = sections(facts, found, self.choice(), words)
        for place, section in enumerate(shown):
            self._show(place, section, words)

    def _show(self, place: int, section: Section, words: Words) -> None:
        card = self.cards.get(section.key)
        if card is not None and card.keys == [chart.key for chart in section.charts]:
            card.set_section(section, words.reason)
            return
        if card is not None:
            card.hide()
            card.deleteLater()
        made = Card(section, words.reason, self._colors, self._column)
        made.opened.connect(self._open)
        made.wished.connect(self.wished)
        self.cards[section.key] = made
        if card is not None:
            self._cards.replaceWidget(card, made)
            made.show()
        else:
            self._cards.insertWidget(place, made)

    def _offer_pairs(self, words: Words) -> None:
        """The pairs of annotators, in both orders: the first is the reference."""
        found = self.figuring.found
        pairs = all_pairs(found, words) if found is not None else ()
        both = sorted({*pairs, *((b, a) for a, b in pairs)}, key=lambda each: [words.name(x) for x in each])
        texts = [say("{a} and {b}").format(a=words.name(a), b=words.name(b)) for a, b in both]
        known = [self.pair.itemText(i) for i in range(1, self.pair.count())]
        if texts == known:
            return
        chosen = self.pair.currentData()
        self.pair.clear()
        self.pair.addItem(self.tr("All pairs"), None)
        for pair, text in zip(both, texts, strict=True):
            self.pair.addItem(text, pair)
        self.pair.setCurrentIndex(both.index(chosen) + 1 if chosen in both else 0)
        self.pair.setEnabled(bool(both))

    def _forget(self) -> None:
        self._close_places()
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        self.pair.clear()
        self.pair.addItem(self.tr("All pairs"), None)

    def _tell_progress(self, done: int, number: int) -> None:
        self._doing.setText(self.tr("Counting…"))
        self._progress.setRange(0, max(number, 1))
        self._progress.setValue(done)
        self._doing.show()
        self._progress.show()

    def _tell_rest(self) -> None:
        self._doing.hide()
        self._progress.hide()

    # What stands behind a number.

    def _open(self, behind: object, title: str) -> None:
        facts, words = self.figuring.facts, self.words()
        if facts is None or words is None:
            return
        self.places.show()
        self.places.show_behind(behind, title, facts, words, finished=self.figuring.finished)  # type: ignore[arg-type]

    def _close_places(self) -> None:
        had = self.places.isVisible()
        self.places.stop()
        self.places.hide()
        if had:
            self.area.setFocus()

    def next_part(self) -> None:
        """Put the keyboard into the next part: what F6 does."""
        views = [view for card in self.cards.values() for view in card.views]
        parts: list[QWidget] = [self.back, *views[:1]]
        if self.places.isVisible():
            parts.append(self.places.view)
        index = next((i for i, part in enumerate(parts) if part.hasFocus()), 0)
        parts[(index + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    # What the window sets, and Qt's events.

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.places.set_colors(colors)
        for card in self.cards.values():
            card.set_colors(colors)

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self._language = language
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.figuring.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.figuring.set_shown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the list, then leaves the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.places.isVisible():
            self._close_places()
        else:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Statistics"))
        self.back.setText(self.tr("Back to the articles"))
        self.finished.setText(self.tr("Only articles that are &done"))
        self.area.setAccessibleName(self.tr("Charts"))
        self._progress.setAccessibleName(self.tr("Counting"))
        self.measure.setAccessibleName(self.tr("How annotators are compared"))
        self.measure.setToolTip(self.tr("How annotators are compared"))
        self.pair.setAccessibleName(self.tr("Which annotators"))
        self.pair.setToolTip(self.tr("Which annotators; the first is the reference"))
        chosen = self.measure.currentIndex()
        self.measure.clear()
        for measure, text in MEASURES.items():
            self.measure.addItem(say(text), measure)
        self.measure.setCurrentIndex(max(chosen, 0))
        if self.pair.count():
            self.pair.setItemText(0, self.tr("All pairs"))
        self.places.retranslate()
        self.refresh()
