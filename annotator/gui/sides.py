"""What stands beside the article: the list of articles, the list of spans or a panel in its place, and the
guidelines.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from annotator.gui.article_list import ArticlePanel
from annotator.gui.consistency.panel import ConsistencyPanel
from annotator.gui.find_panel.panel import FindPanel
from annotator.gui.guideline.panel import GuidelinePanel
from annotator.gui.parts import Pages, named
from annotator.gui.preferences import Preferences
from annotator.gui.span_list import SpanPanel
from annotator.gui.theme import Colors

_SIDE_WIDTH, _FIND_WIDTH = 180, 310
"""The least width of the panel at the right: as the span list and as the find panel."""
_CHECK_WIDTH = 350
"""The same as the consistency panel."""

_GUIDELINE_WIDTH = 230
_GUIDELINE_WISHED = 320
_PAIR_WIDTH = 620
"""Pixels: what the guideline needs at least, what it gets where the panes keep so much."""


class Sides(QObject):
    """Puts the panels into a splitter and knows which of them a person wants. One at a time of the
    ``lodgers`` stands in the span list's place."""

    changed = Signal()
    """Other panels are wanted: the window is to be arranged anew."""
    lent = Signal()
    """Another panel stands in the span list's place, or the list again."""
    left = Signal()
    """A panel went, and the keyboard belongs to the article again."""

    def __init__(
        self,
        lists: tuple[ArticlePanel, SpanPanel],
        lodgers: tuple[FindPanel, ConsistencyPanel],
        guideline: GuidelinePanel,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self.articles, self.spans = lists
        self.find_panel, self.consistency_panel = lodgers
        self.guideline = guideline
        self.side = named(Pages(window), "side")
        for panel in (self.spans, self.find_panel, self.consistency_panel):
            self.side.addWidget(panel)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal, window), "splitter")
        self._widths: list[int] = []

    def lay_out(self, pages: QWidget) -> None:
        """Put the panels to the left and the right of ``pages``."""
        for widget in (self.articles, pages, self.side):
            self.splitter.addWidget(widget)
        for index, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(index, stretch)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.articles.setMinimumWidth(180)
        self.side.setMinimumWidth(_SIDE_WIDTH)
        self.splitter.addWidget(self.guideline)
        self.splitter.setCollapsible(3, False)
        self.guideline.setMinimumWidth(_GUIDELINE_WIDTH)
        self.guideline.hide()

    def arrange(self, *, lists: bool, spans: bool, lent: bool) -> None:
        """Show what is wanted: of the lists and the guidelines, of the span list, of a lodger."""
        self.articles.setVisible(lists and self.articles_shown())
        is_lent = lent and self.is_lent
        self.side.setVisible(is_lent or (spans and self._is_wanted("spans")))
        self.guideline.setVisible(lists and self.guideline_shown())

    def set_colors(self, colors: Colors) -> None:
        for panel in (self.articles, self.spans, self.find_panel, self.consistency_panel, self.guideline):
            panel.set_colors(colors)

    def set_language(self, language: str) -> None:
        """Name the labels in this language."""
        for panel in (self.spans, self.guideline, self.find_panel, self.consistency_panel):
            panel.set_language(language)

    # The guidelines.

    def guideline_shown(self) -> bool:
        return not self._preferences.state("shown_guideline").isEmpty()

    def toggle_guideline(self) -> None:
        shown = not self.guideline_shown()
        self._preferences.set_state("shown_guideline", QByteArray(b"1" if shown else b""))
        self.changed.emit()
        if not shown:
            self.left.emit()
            return
        sizes = self.splitter.sizes()
        room = sizes[1] + sizes[3]
        wide = max(min(_GUIDELINE_WISHED, room - _PAIR_WIDTH), _GUIDELINE_WIDTH)
        if wide > sizes[3]:
            self.splitter.setSizes([sizes[0], room - wide, sizes[2], wide])

    # The lists.

    def find_article(self) -> None:
        self._want("articles", True)
        self.articles.filter.setFocus()
        self.articles.filter.selectAll()

    def articles_shown(self) -> bool:
        return self._is_wanted("articles")

    def toggle_articles(self) -> None:
        self._want("articles", not self.articles_shown())

    def spans_shown(self) -> bool:
        return self._is_wanted("spans") and not self.is_lent

    def toggle_spans(self) -> None:
        shown = not self.spans_shown()
        self.take_back()
        self._want("spans", shown)

    def _is_wanted(self, panel: str) -> bool:
        return self._preferences.state(f"hidden_{panel}").isEmpty()

    def _want(self, panel: str, shown: bool) -> None:
        self._preferences.set_state(f"hidden_{panel}", QByteArray(b"" if shown else b"1"))
        self.changed.emit()

    # What stands in the span list's place.

    @property
    def is_lent(self) -> bool:
        """Whether another panel stands where the span list does."""
        return self.find_panel.is_open or self.consistency_panel.is_open

    def take_back(self) -> None:
        """Let the span list have its place again."""
        self.set_finding(False)
        self.set_checking(False)

    def set_finding(self, on: bool) -> None:
        """Show the find panel in place of the span list, or the list again at its old width."""
        if on == self.find_panel.is_open:
            return
        if on:
            self.set_checking(False)
        self.find_panel.is_open = on
        if not on:
            self.find_panel.close_up()
        self._lend(self.find_panel, on, _FIND_WIDTH)

    def set_checking(self, on: bool) -> None:
        """Show the consistency panel in place of the span list, or the list again at its old width."""
        if on == self.consistency_panel.is_open:
            return
        if on:
            self.set_finding(False)
        self.consistency_panel.is_open = on
        if not on:
            self.consistency_panel.close_up()
        self._lend(self.consistency_panel, on, _CHECK_WIDTH)

    def _lend(self, panel: QWidget, on: bool, width: int) -> None:
        if on:
            self._widths = self.splitter.sizes()
        self.side.setCurrentWidget(panel if on else self.spans)
        self.side.setMinimumWidth(width if on else _SIDE_WIDTH)
        self.changed.emit()
        if not on and sum(self._widths) == sum(self.splitter.sizes()):
            self.splitter.setSizes(self._widths)
        self.lent.emit()
