"""A section of the page: its title, a sentence, and its charts, each with its buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QWidget

from annotator.core.charts.data import Chart
from annotator.core.statistics.sections import Section
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.statistics.chart_view import ChartView
from annotator.gui.theme import Colors

_BUTTONS = (("copy", "copy"), ("save", "download"))


class Card(QFrame):
    opened = Signal(object, str)
    """What stands behind a number, and what the number says."""
    wished = Signal(str, object)
    """“copy”, “numbers” or “save”, and a :class:`ChartView`."""

    def __init__(
        self, section: Section, reason: Callable[[str], str], colors: Colors, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"section_{section.key}")
        self.setProperty("card", True)
        self._colors = colors
        self._title = named(QLabel(), "section_title")
        self._text = named(QLabel(wordWrap=True), f"section_{section.key}_text", muted=True)
        self._heads: list[tuple[QLabel, list[tuple[QToolButton, str, str]]]] = []
        self.views: list[ChartView] = []
        self._rows = in_a_column(self, spacing=4, margins=(20, 14, 20, 14))
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._text)
        for chart in section.charts:
            self._add(chart, reason)
        self.set_section(section, reason)

    def _add(self, chart: Chart, reason: Callable[[str], str]) -> None:
        view = ChartView(chart, reason, self._colors, self)
        title = named(QLabel(wordWrap=True), "chart_title")
        head = in_a_row(spacing=2, margins=(0, 12, 0, 0))
        head.addWidget(title, 1)
        buttons = []
        for what, picture in _BUTTONS:
            button = named(QToolButton(self), f"{what}_{chart.key}")
            button.setProperty("chart_button", True)
            button.setIconSize(QSize(15, 15))
            button.clicked.connect(partial(self._wish, what, view))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            buttons.append((button, what, picture))
        view.opened.connect(self.opened)
        view.menu_wished.connect(partial(self._offer, view))
        view.copy_wished.connect(partial(self._wish, "copy", view))
        self._heads.append((title, buttons))
        self.views.append(view)
        self._rows.addLayout(head)
        self._rows.addWidget(view)

    def _wish(self, what: str, view: ChartView, _: bool = False) -> None:
        self.wished.emit(what, view)

    def _offer(self, view: ChartView, place: QPoint) -> None:
        menu = named(QMenu(view), "chart_menu")
        for what, text in (
            ("copy", self.tr("&Copy picture")),
            ("numbers", self.tr("Copy &numbers")),
            ("save", self.tr("&Save as PNG, SVG or CSV…")),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"chart_{what}")
            action.triggered.connect(partial(self._wish, what, view))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    @property
    def keys(self) -> list[str]:
        return [view.chart.key for view in self.views]

    def set_section(self, section: Section, reason: Callable[[str], str]) -> None:
        """Show other numbers in the same charts."""
        self._title.setText(section.title)
        self.setAccessibleName(section.title)
        self._text.setText(section.text)
        for view, chart, (title, buttons) in zip(self.views, section.charts, self._heads, strict=True):
            title.setText(chart.title)
            view.set_chart(chart, reason)
            for button, what, _ in buttons:
                text = self.tr("Copy picture") if what == "copy" else self.tr("Save as PNG, SVG or CSV…")
                button.setToolTip(text)
                button.setAccessibleName(f"{text} – {chart.title}")
        self.set_colors(self._colors)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for view in self.views:
            view.set_colors(colors)
        for _, buttons in self._heads:
            for button, _, name in buttons:
                button.setIcon(icon(name, colors))
