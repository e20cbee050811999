"""The widget of the pair view: follows the session and hands events to ``mouse``, ``keys`` and ``hints``."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.edits import Layer
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.editions import EditionDocument
from annotator.gui.pair_view.hints import Hints
from annotator.gui.pair_view.keys import Keys
from annotator.gui.pair_view.mouse import Mouse
from annotator.gui.pair_view.surface import Surface
from annotator.gui.pair_view.tips import described
from annotator.gui.session import Session
from annotator.gui.theme import Colors
from annotator.workflow import Stored


class PairView(Surface):
    """One article in both scripts. Reads the session and paints it; edits go through the session."""

    used = Signal()
    """A key or a button was pressed here."""
    _mouse: Mouse

    def __init__(self, session: Session, palette: Colors, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self.session = session
        self._mouse = Mouse(self)
        self._keys = Keys(self)
        self.hints = Hints(self)
        self._shown: str | None = None
        self.setObjectName("pair_view")
        self.setAccessibleName(self.tr("Article in both scripts"))
        self.setMinimumWidth(420)
        session.opened.connect(self._on_opened)
        session.labels_changed.connect(self._on_opened)
        session.relating.changed.connect(self._on_armed)
        session.shown.connect(self._on_shown)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        session.armed_changed.connect(self._on_armed)
        session.panes_changed.connect(self._on_panes)
        self._on_opened()
        self._on_shown()

    def set_language(self, language: str) -> None:
        super().set_language(language)
        self.setAccessibleName(self.tr("Article in both scripts"))

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
        cursor, span = self.session.cursor, self.session.selected_span()
        if self._links and self._scene.selected != self.session.selected:
            self.viewport().update()
        self._scene = replace(self._scene, cursor=cursor, selected=self.session.selected, caret_on=True)
        marked = [cursor.range, Range(cursor.head, cursor.head + 1)] if cursor else []
        if span is not None:
            marked.append(span.range)
        self._mark(marked)
        if cursor is not None and not self._mouse.keeps_still:
            self.ensure_visible(cursor.head)
        self._keep_caret_on()

    def _on_panes(self) -> None:
        self._set_metrics()
        if self.session.cursor is not None:
            self.ensure_visible(self.session.cursor.head)

    def _on_armed(self) -> None:
        shape = Qt.CursorShape.CrossCursor if self.session.armed else Qt.CursorShape.IBeamCursor
        if self.session.relating.source is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    # What the surface asks.

    def _panes(self) -> tuple[Script, ...]:
        return self.session.visible_panes

    def _related(self) -> Layer | None:
        return self.session.layer if self.session.editions.couple is None else None

    def _paint_above(self, painter: QPainter) -> None:
        self.hints.paint(painter)

    # Spans and places.

    def span_at(self, point: QPointF) -> list[Span]:
        """The spans under a point of the viewport, the innermost first."""
        found = self.hit(point, between=False)
        if found is None:
            return []
        offset, pane = found
        if self.session.editions.is_other(pane):
            return self._other_touched(point, pane)
        return self._touched(self.session.spans_at(offset), point, pane)

    def label_name(self, span: Span) -> str:
        label = self._scene.labels.get(span.label)
        return label.name(self._scene.language) if label else span.label

    def described(self, spans: list[Span]) -> str:
        """What the tool tip says of some spans."""
        relating = self.session.relating if self.session.editions.couple is None else None
        return described(spans, self._scene.labels, self._scene.language, relating)

    def ensure_visible(self, offset: int) -> None:
        """Scroll, if need be, until the line of ``offset`` is in sight."""
        self._scroll_to_line(offset, self.session.cursor.pane if self.session.cursor else "Hans")

    def show_ahead(self, offset: int) -> None:
        """Scroll until most of what is in sight stands behind ``offset``, as far as there is so much."""
        if self.document is not None and self.session.cursor is not None:
            self._scroll_ahead(offset, self.session.cursor.pane)

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

    # Qt's events.

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.hints.hide()
        super().scrollContentsBy(dx, dy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.used.emit()
        super().mousePressEvent(event)

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hints.hide()
        super().focusOutEvent(event)
