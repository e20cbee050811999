"""The panel at the right: the spans of the shown article, by label."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedLayout,
    QWidget,
)

from annotator.core.changes import Step
from annotator.core.spans import Span
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.span_delegate import SpanDelegate
from annotator.gui.span_model import Heading, Link, SpanModel
from annotator.gui.theme import Colors

# Milliseconds: the panes are painted first, and several quick labels are taken over at once.
_AFTER = 40
_LONGEST_NOTE = 120


class SpanPanel(QWidget):
    """Follows the session's selected span; a click or the arrow keys select another."""

    left = Signal()
    """Enter on a span: back to the article."""

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("span_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._title = named(QLabel(), "span_title")
        self._count = named(QLabel(), "span_count", muted=True)
        self._note = named(QLabel(wordWrap=True), "span_article_note", muted=True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(14, 0, 14, 8)
        self._empty = named(QLabel(wordWrap=True), "span_empty", muted=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 40, 24, 0)
        self.model = SpanModel(session)
        self.view = named(QListView(), "span_list")
        self._delegate = SpanDelegate(self.model, colors, self.view)
        self._is_stale = False
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._dress_view()
        self._lay_out()
        session.opened.connect(self._on_shown)
        session.shown.connect(self._on_shown)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._soon.start)
        self.view.clicked.connect(self._click)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.installEventFilter(self)
        self._retranslate()
        self._on_shown()

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        head = in_a_row(margins=(14, 11, 14, 8))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.view)
        rows = in_a_column(self, spacing=0)
        rows.addLayout(head)
        rows.addWidget(self._note)
        rows.addLayout(self._pages, 1)

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self.view.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self.model.language = language
        self.view.viewport().update()

    # From the person.

    def _click(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if isinstance(row, Heading):
            self.model.toggle(row)
            self._follow()
        elif isinstance(row, Link):
            self._session.select_span(row.other.id)
        elif row is not None:
            # Also a second click on the same row, after the person has scrolled away.
            self._session.select_span(row.id)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if isinstance(row, Span) and self.view.hasFocus() and row.id != self._session.selected:
            self._session.select_span(row.id)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter, Left and Right on a row of the list."""
        if watched is not self.view or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        row = self.model.row(self.view.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(row, Span):
            self.left.emit()
            return True
        closing = event.key() == Qt.Key.Key_Left
        if isinstance(row, Heading) and (closing or event.key() == Qt.Key.Key_Right):
            if row.is_open == closing:
                place = self.view.currentIndex().row()
                self.model.toggle(row)
                self.view.setCurrentIndex(self.model.index(place))
            return True
        return False

    # From the session.

    def _on_shown(self) -> None:
        self._is_stale = True
        self.refresh()

    def _on_changed(self, step: Step) -> None:
        if any(change.kind in ("span", "label", "alias", "relation", "note") for change in step.changes):
            self._is_stale = True
            self._soon.start()

    def refresh(self) -> None:
        """Take over what has changed since the last time."""
        if self._is_stale:
            self._is_stale = False
            place = self.view.verticalScrollBar().value()
            self.model.rebuild()
            spans = self._session.layer.spans if self._session.layer else ()
            self._count.setText(str(len(spans)) if spans else "")
            self._show_note()
            self._pages.setCurrentIndex(1 if spans else 0)
            self.view.verticalScrollBar().setValue(place)
        self._follow()

    def _show_note(self) -> None:
        """What the annotator noted on the article."""
        note = self._session.layer.note if self._session.layer else ""
        short = note if len(note) <= _LONGEST_NOTE else note[: _LONGEST_NOTE - 1] + "…"
        self._note.setVisible(bool(note))
        self._note.setText(f"✎ {short}")
        self._note.setToolTip(f"<p>{html.escape(note)}</p>" if short != note else "")

    def _follow(self) -> None:
        current = self.model.row(self.view.currentIndex().row())
        selected = self._session.selected
        if isinstance(current, Span) and current.id == selected:
            return
        row = self.model.row_of(selected)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        elif not self.view.hasFocus():
            self.view.setCurrentIndex(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Spans"))
        self.view.setAccessibleName(self.tr("Spans of this article"))
        self._empty.setText(self.tr("No spans yet.\nSelect some text and press a label's key."))
        self.view.viewport().update()
