"""What the pair view is painted on: the scene, the picture of what is in sight, repaints of parts of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.align import Range
from annotator.core.edits import Layer
from annotator.core.script import Script
from annotator.gui.pair_view.links import Links, RowInSight
from annotator.gui.pair_view.metrics import Metrics, Spacing
from annotator.gui.pair_view.paint import Scene, paint_row
from annotator.gui.pair_view.places import Places
from annotator.gui.theme import Colors


class Surface(Places):
    laid_out = Signal()
    """The columns have another width, another place or another script."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_size = 17
        self._spacing: Spacing = "normal"
        self._scene = Scene(colors, Metrics.of(self._text_size), {}, "en", 0)
        self._links = Links()
        self._marked: list[Range] = []
        """Where the caret, the selection and the selected span are painted."""

    # What its heirs say.

    def _panes(self) -> tuple[Script, ...]:
        """The panes from left to right."""
        raise NotImplementedError

    def _related(self) -> Layer | None:
        """The layer whose relations are painted, if any are."""
        raise NotImplementedError

    def _paint_above(self, painter: QPainter) -> None:
        """Paint what stands above everything else."""

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        self._scene = replace(self._scene, colors=colors)
        self.viewport().update()

    def set_text_size(self, pixels: int) -> None:
        self._text_size = pixels
        self._set_metrics()

    def set_spacing(self, spacing: Spacing) -> None:
        self._spacing = spacing
        self._set_metrics()

    def _set_metrics(self) -> None:
        self._scene = replace(self._scene, metrics=self._made_metrics())
        self.relayout()

    def _made_metrics(self) -> Metrics:
        return Metrics.of(self._text_size, self._spacing, self._panes())

    def set_found(self, places: Sequence[Range]) -> None:
        """Mark what was found, in order, lightly in both panes."""
        if tuple(places) != self._scene.found:
            self._scene = replace(self._scene, found=tuple(places))
            self.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names: en, zh-Hans or zh-Hant."""
        self._scene = replace(self._scene, language=language)
        self.viewport().update()

    @property
    def colors(self) -> Colors:
        return self._scene.colors

    @property
    def metrics(self) -> Metrics:
        return self._scene.metrics

    def relayout(self) -> None:
        """Another width, text size or other panes: keep the row at the top where it is."""
        width = self.viewport().width()
        self._scene = replace(self._scene, width=width)
        if self.document is not None and width > 0:
            offset = self._offset_at_top()
            self.document.set_geometry(self.metrics, width)
            self._set_scroll_range()
            if offset is not None:
                self.verticalScrollBar().setValue(self._value_for(offset))
        else:
            self._set_scroll_range()
        self.viewport().update()
        self.laid_out.emit()

    # Repaints.

    def _mark(self, places: list[Range]) -> None:
        """The caret, the selection and the selected span are painted elsewhere now."""
        before, self._marked = self._marked, places
        self._update_ranges([*before, *places])

    def _update_ranges(self, places: Iterable[Range]) -> None:
        """Repaint only the lines that some ranges touch."""
        if self.document is None or not self.document.is_set:
            return
        height = self.viewport().height()
        for place in dict.fromkeys(places):
            for index in self.document.rows_over(place):
                top = self.row_top(index)
                if top < height and self.row_top(index + 1) > 0:
                    row = self.document.layout(index)
                    lines = row.lines_over(place)
                    above, deep = top + lines.start * row.pitch, len(lines) * row.pitch
                    self.viewport().update(QRect(0, int(above) - 2, self.viewport().width(), int(deep) + 5))

    def _show_focused(self, focused: bool) -> None:
        self._scene = replace(self._scene, focused=focused, caret_on=True)
        self._update_ranges(self._marked)

    def _toggle_caret(self) -> None:
        self._scene = replace(self._scene, caret_on=not self._scene.caret_on)
        if self._scene.cursor is not None:
            head = self._scene.cursor.head
            self._update_ranges([Range(head, head + 1)])

    # The picture.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colors = self._scene.colors
        painter.fillRect(event.rect(), QColor(colors.paper))
        for border in self.metrics.borders(self._scene.width):
            line = QRect(round(border), event.rect().top(), 1, event.rect().height())
            painter.fillRect(line, QColor(colors.border))
        for index in self._visible_rows():
            assert self.document is not None
            row = self.document.layout(index)
            top = self.row_top(index)
            if top < event.rect().bottom() + 1 and top + row.height > event.rect().top():
                paint_row(painter, row, top, self._scene, event.rect())
        self._paint_links(painter)
        self._paint_above(painter)
        painter.end()

    def _take_links(self) -> bool:
        """Look at the relations of the shown article; whether there are any."""
        self._links.take(self._related())
        return bool(self._links)

    def _paint_links(self, painter: QPainter) -> None:
        if self._take_links() and self.document is not None:
            rows = [
                RowInSight(self.document.layout(index), self.row_top(index)) for index in self._visible_rows()
            ]
            self._links.paint(painter, rows, self._scene, self.viewport().rect())
