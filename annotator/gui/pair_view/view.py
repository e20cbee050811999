"""The widget of the pair view: scrolling, painting, and events handed to ``mouse`` and ``keys``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.edits import Layer
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.editions import EditionDocument, EditionRow
from annotator.gui.pair_view.hints import Hints
from annotator.gui.pair_view.keys import Keys
from annotator.gui.pair_view.layout import RowLayout
from annotator.gui.pair_view.links import Links, RowInSight
from annotator.gui.pair_view.metrics import Metrics, Spacing
from annotator.gui.pair_view.mouse import Mouse
from annotator.gui.pair_view.paint import Scene, paint_row
from annotator.gui.pair_view.tips import described
from annotator.gui.session import Session
from annotator.gui.theme import Colors
from annotator.workflow import Stored

_TOP = 12
"""Pixels of paper above the first row and below the last."""


class PairView(QAbstractScrollArea):
    """One article in both scripts. Reads the session and paints it; edits go through the session."""

    used = Signal()
    """A key or a button was pressed here."""
    text_size_wished = Signal(int)
    """Ctrl and the wheel ask for a text size, in pixels."""
    laid_out = Signal()
    """The columns have another width, another place or another script."""

    def __init__(self, session: Session, palette: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.document: Document | None = None
        self._text_size = 17
        self._spacing: Spacing = "normal"
        self._scene = Scene(palette, Metrics.of(self._text_size), {}, "en", 0)
        self._mouse = Mouse(self)
        self._keys = Keys(self)
        self.hints = Hints(self)
        self._links = Links()
        self._marked: list[Range] = []
        self._dress()
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        session.opened.connect(self._on_opened)
        session.labels_changed.connect(self._on_opened)
        session.relating.changed.connect(self._on_armed)
        session.shown.connect(self._on_shown)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        session.armed_changed.connect(self._on_armed)
        session.panes_changed.connect(self._on_panes)
        self._shown: str | None = None
        self._on_opened()
        self._on_shown()

    def _dress(self) -> None:
        self.setObjectName("pair_view")
        self.setAccessibleName(self.tr("Article in both scripts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(420)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Letters and digits are commands here: an input method must not take them.
        for widget in (self, viewport):
            widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

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
        self._relayout()

    def _made_metrics(self) -> Metrics:
        return Metrics.of(self._text_size, self._spacing, self.session.visible_panes)

    def set_found(self, places: Sequence[Range]) -> None:
        """Mark what was found, in order, lightly in both panes."""
        if tuple(places) != self._scene.found:
            self._scene = replace(self._scene, found=tuple(places))
            self.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names: en, zh-Hans or zh-Hant."""
        self._scene = replace(self._scene, language=language)
        self.setAccessibleName(self.tr("Article in both scripts"))
        self.viewport().update()

    @property
    def colors(self) -> Colors:
        return self._scene.colors

    @property
    def metrics(self) -> Metrics:
        return self._scene.metrics

    # What the session tells.

    def _on_opened(self) -> None:
        self._scene = replace(self._scene, labels={label.id: label for label in self.session.labels})
        self.viewport().update()

    def _on_shown(self) -> None:
        stored, layer, editions = self.session.stored, self.session.layer, self.session.editions
        self._scene = replace(self._scene, hovered=None)
        self.hints.hide()
        if self._is_edition_gone_to():
            return
        # The same article with other words, or converted anew: what is read stays where it is.
        is_same = stored is not None and stored.id == self._shown and editions.couple is None
        self._shown = stored.id if stored is not None and editions.couple is None else None
        top = self._offset_at_top() if is_same else None
        if editions.couple is not None:
            self.document = EditionDocument(editions, editions.couple)
        else:
            self.document = self._made_document(stored, layer) if stored and layer else None
        self._set_metrics()
        self.verticalScrollBar().setValue(0 if top is None else self._value_for(top))

    def _made_document(self, stored: Stored, layer: Layer) -> Document:
        return Document(stored.pair, self.session.paragraphs, layer.spans)

    def _value_for(self, offset: int) -> int:
        """The scroll bar's value that has the row of an offset at the top."""
        return round(self.document.top(self.document.row_of(offset))) if self.document else 0

    def _is_edition_gone_to(self) -> bool:
        """Whether both editions stand here already: the person went to the other, or labelled them."""
        document = self.document
        if not isinstance(document, EditionDocument) or document.couple is not self.session.editions.couple:
            return False
        document.renew()
        self.viewport().update()
        return True

    def _on_changed(self, step: Step) -> None:
        if self.document is None or self.session.layer is None or self._is_edition_gone_to():
            return
        if self._take_links() or any(change.kind == "relation" for change in step.changes):
            self.viewport().update()  # their curves run over many lines
        ends = [value for change in step.changes for value in (change.before, change.after)]
        touched = [
            value.range
            for value in ends
            if isinstance(value, Span) and value.article == self.session.layer.article
        ]
        if not touched:
            return
        before = self.document.height()
        shifted = self.document.set_spans(self.session.layer.spans, touched)
        if self.document.height() != before:
            self._set_scroll_range()
            self.viewport().update()
        else:
            self._update_ranges([*touched, *shifted])

    def _on_moved(self) -> None:
        before = self._marked
        cursor, span = self.session.cursor, self.session.selected_span()
        if self._links and self._scene.selected != self.session.selected:
            self.viewport().update()
        self._scene = replace(self._scene, cursor=cursor, selected=self.session.selected, caret_on=True)
        self._marked = [cursor.range, Range(cursor.head, cursor.head + 1)] if cursor else []
        if span is not None:
            self._marked.append(span.range)
        self._update_ranges([*before, *self._marked])
        if cursor is not None and not self._mouse.keeps_still:
            self.ensure_visible(cursor.head)
        if self._blink.isActive():
            self._blink.start()

    def _on_panes(self) -> None:
        self._set_metrics()
        if self.session.cursor is not None:
            self.ensure_visible(self.session.cursor.head)

    def _on_armed(self) -> None:
        shape = Qt.CursorShape.CrossCursor if self.session.armed else Qt.CursorShape.IBeamCursor
        if self.session.relating.source is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    # Geometry. Document coordinates begin at the article's top; the viewport shows a part of them.

    def _relayout(self) -> None:
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

    def _offset_at_top(self) -> int | None:
        value = self.verticalScrollBar().value()
        if self.document is None or value == 0 or not self.document.rows or not self.document.is_set:
            return None
        return self.document.rows[self.document.row_at_y(value)].range.start

    def _set_scroll_range(self) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        height = self.document.height() + 2 * _TOP if self.document else 0
        bar.setPageStep(max(page - round(self.metrics.pitch(1)), 1))
        bar.setSingleStep(round(self.metrics.pitch(1)))
        bar.setRange(0, max(0, round(height) - page))

    def row_top(self, index: int) -> float:
        """The y of a row in the viewport."""
        assert self.document is not None
        return self.document.top(index) + _TOP - self.verticalScrollBar().value()

    def _visible_rows(self) -> list[int]:
        """The rows in sight, laid out: exact heights push what is below, never what is read."""
        document = self.document
        if document is None or not document.rows or not document.is_set:
            return []
        value = self.verticalScrollBar().value()
        bottom = value + self.viewport().height()
        index = document.row_at_y(value - _TOP)
        before = document.height()
        rows: list[int] = []
        while index < len(document.rows) and (not rows or document.top(index) + _TOP < bottom):
            document.layout(index)
            rows.append(index)
            index += 1
        if document.height() != before:
            self._set_scroll_range()
        return rows

    def hit(self, point: QPointF, *, between: bool = True) -> tuple[int, Script] | None:
        """The offset of the canonical text at a point of the viewport, and the pane; ``None`` without
        an article. With ``between`` false: of the character under the point."""
        document = self.document
        if document is None or not document.rows:
            return None
        index = document.row_at_y(point.y() + self.verticalScrollBar().value() - _TOP)
        row = document.layout(index)
        width = self.viewport().width()
        side = self.metrics.column_at(point.x(), width)
        line = int((point.y() - self.row_top(index)) // row.pitch)
        x = point.x() - self.metrics.column_left(side, width)
        return row.columns[side].offset_at(line, x, between=between), self.metrics.panes[side]

    def span_at(self, point: QPointF) -> list[Span]:
        """The spans under a point of the viewport, the innermost first."""
        found = self.hit(point, between=False)
        if found is None or self.document is None:
            return []
        offset, pane = found
        if self.session.editions.is_other(pane):
            return self._other_spans_at(point, pane)
        spans = self.session.spans_at(offset)
        index = self.document.row_of(offset)
        row = self.document.layout(index)
        x = point.x() - self.metrics.pane_left(pane, self.viewport().width())
        y = point.y() - self.row_top(index)
        line = int(y // row.pitch)
        return [
            span
            for span in spans
            if any(
                r.line == line and r.left - 1 <= x <= r.right + 1
                for r in row.column_of(pane).runs(span.range)
            )
        ]

    def _other_spans_at(self, point: QPointF, pane: Script) -> list[Span]:
        """The spans under a point of the edition where the person is not."""
        assert self.document is not None
        index = self.document.row_at_y(point.y() + self.verticalScrollBar().value() - _TOP)
        row = self.document.layout(index)
        assert isinstance(row, EditionRow)
        x = point.x() - self.metrics.pane_left(pane, self.viewport().width())
        line = int((point.y() - self.row_top(index)) // row.pitch)
        return row.spans_under(row.column_of(pane), line, x)

    def place_of(self, offset: int, pane: Script) -> QPointF:
        """Where a caret at ``offset`` stands in the viewport: the middle of its line's text."""
        assert self.document is not None
        index = self.document.row_of(offset)
        row = self.document.layout(index)
        line, x = row.column_of(pane).caret(offset)
        left = self.metrics.pane_left(pane, self.viewport().width())
        return QPointF(left + x, self.row_top(index) + line * row.pitch + self.metrics.text_height / 2)

    def end_of(self, span: Range, pane: Script) -> QPointF:
        """Where a range ends in the viewport: behind its last character, also at the end of a line."""
        index, row = self.row_layout(span.end - 1)
        left = self.metrics.pane_left(pane, self.viewport().width())
        runs = list(row.column_of(pane).runs(Range(max(span.start, row.row.range.start), span.end)))
        line, x = (runs[-1].line, runs[-1].right) if runs else (0, 0.0)
        return QPointF(left + x, self.row_top(index) + line * row.pitch + self.metrics.text_height / 2)

    def line_of(self, offset: int, pane: Script) -> Range:
        """The stretch of the canonical text on the line of ``offset``, without the place behind a
        wrapped line's last character, which is the next line's start."""
        _, row = self.row_layout(offset)
        column = row.column_of(pane)
        line, _ = column.caret(offset)
        found = column.line_range(line)
        return found if line == len(column.lines) - 1 else Range(found.start, max(found.start, found.end - 1))

    def line_beyond(self, offset: int, pane: Script, step: int) -> tuple[int, int] | None:
        """The row and the line above (-1) or below (1) that of ``offset``; ``None`` past the ends."""
        assert self.document is not None
        index, row = self.row_layout(offset)
        line = row.column_of(pane).caret(offset)[0] + step
        if 0 <= line < len(row.column_of(pane).lines):
            return index, line
        beyond = self.document.next_row(index, step)
        if beyond is None:
            return None
        return beyond, 0 if step > 0 else len(self.document.layout(beyond).column_of(pane).lines) - 1

    def offset_on(self, index: int, line: int, pane: Script, x: float) -> int:
        """The place for a caret on a line of a row at ``x`` of the viewport."""
        assert self.document is not None
        column = self.document.layout(index).column_of(pane)
        left = self.metrics.pane_left(pane, self.viewport().width())
        return column.offset_at(line, x - left, between=True)

    def label_name(self, span: Span) -> str:
        label = self._scene.labels.get(span.label)
        return label.name(self._scene.language) if label else span.label

    def described(self, spans: list[Span]) -> str:
        """What the tool tip says of some spans."""
        relating = self.session.relating if self.session.editions.couple is None else None
        return described(spans, self._scene.labels, self._scene.language, relating)

    def ensure_visible(self, offset: int) -> None:
        """Scroll, if need be, until the line of ``offset`` is in sight."""
        document = self.document
        if document is None or not document.rows or not document.is_set or not self.viewport().height():
            return
        pane = self.session.cursor.pane if self.session.cursor else "Hans"
        index = document.row_of(offset)
        before = document.height()
        row = document.layout(index)
        if document.height() != before:
            self._set_scroll_range()
        line, _ = row.column_of(pane).caret(offset)
        top = document.top(index) + line * row.pitch
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(int(top))
        elif top + row.pitch + 2 * _TOP > bar.value() + page:
            bar.setValue(int(top + row.pitch + 2 * _TOP - page))

    def show_ahead(self, offset: int) -> None:
        """Scroll until most of what is in sight stands behind ``offset``, as far as there is so much."""
        cursor = self.session.cursor
        if self.document is None or cursor is None:
            return
        y, page = self.place_of(offset, cursor.pane).y(), self.viewport().height()
        if not 0 <= y <= page / 2:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(y - page / 6))

    def stretch_in_sight(self, pane: Script) -> Range:
        """The stretch of the canonical text on the lines in sight."""
        left = self.metrics.column_left(self.metrics.panes.index(pane), self.viewport().width()) + 1
        right = left + self.metrics.column_width(self.viewport().width()) - 2
        first = self.hit(QPointF(left, self.metrics.text_height / 2))
        last = self.hit(QPointF(right, self.viewport().height() - self.metrics.text_height / 2))
        return Range(first[0], last[0]) if first and last else Range(0, 0)

    def _update_ranges(self, places: Iterable[Range]) -> None:
        """Repaint only the lines that some ranges touch."""
        if self.document is None or not self.document.is_set:
            return
        height = self.viewport().height()
        for place in places:
            for index in self.document.rows_over(place):
                top = self.row_top(index)
                if top < height and self.row_top(index + 1) > 0:
                    row = self.document.layout(index)
                    lines = row.lines_over(place)
                    above, deep = top + lines.start * row.pitch, len(lines) * row.pitch
                    self.viewport().update(QRect(0, int(above) - 2, self.viewport().width(), int(deep) + 5))

    # Qt's events.

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
        self.hints.paint(painter)
        painter.end()

    def _take_links(self) -> bool:
        """Look at the relations of the shown article; whether there are any."""
        alone = self.session.editions.couple is None
        self._links.take(self.session.layer if alone else None)
        return bool(self._links)

    def _paint_links(self, painter: QPainter) -> None:
        if self._take_links() and self.document is not None:
            rows = [
                RowInSight(self.document.layout(index), self.row_top(index)) for index in self._visible_rows()
            ]
            self._links.paint(painter, rows, self._scene, self.viewport().rect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Going up, rows come into sight that were only estimated; what is read must not jump."""
        self.hints.hide()
        document = self.document
        if dy > 0 and document is not None and document.rows and document.is_set:
            bar = self.verticalScrollBar()
            index = document.row_at_y(bar.value() - _TOP)
            below = document.top(index + 1)
            document.layout(index)
            moved = document.top(index + 1) - below
            if moved:
                self._set_scroll_range()
                bar.setValue(bar.value() + round(moved))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.used.emit()
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.hints.is_on:
            event.accept()  # letters choose a word now and no action
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return self._mouse.tool_tip(event)
        if event.type() == QEvent.Type.Leave:
            self.set_hovered(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.used.emit()
        if not self.hints.press(event) and not self._keys.press(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.text_size_wished.emit(self.metrics.text_size + step)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._set_focused(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hints.hide()
        self._set_focused(False)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks the spans here; F6 and the mouse leave the view."""
        return False

    def _set_focused(self, focused: bool) -> None:
        self._scene = replace(self._scene, focused=focused, caret_on=True)
        flash = QGuiApplication.styleHints().cursorFlashTime() // 2
        if focused and flash > 0:
            self._blink.start(flash)
        else:
            self._blink.stop()
        self._update_ranges(self._marked)

    def _toggle_caret(self) -> None:
        self._scene = replace(self._scene, caret_on=not self._scene.caret_on)
        if self._scene.cursor is not None:
            head = self._scene.cursor.head
            self._update_ranges([Range(head, head + 1)])

    def set_hovered(self, span: Span | None) -> None:
        """Show in both panes which span is under the pointer."""
        if (span.id if span else None) == self._scene.hovered:
            return
        old = self.session.span(self._scene.hovered) if self._scene.hovered else None
        self._scene = replace(self._scene, hovered=span.id if span else None)
        if self.session.editions.couple is not None:
            self.viewport().update()  # the span may be one of either edition
            return
        self._update_ranges([each.range for each in (old, span) if each is not None])

    def row_layout(self, offset: int) -> tuple[int, RowLayout]:
        """The row of an offset, laid out, and its index."""
        assert self.document is not None
        index = self.document.row_of(offset)
        return index, self.document.layout(index)
