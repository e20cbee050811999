"""The list of what stands behind a number: articles, or places in them with what was said of each."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from annotator import workflow
from annotator.core.statistics.behind import Behind, Place
from annotator.core.statistics.facts import Facts
from annotator.core.statistics.words import Words
from annotator.gui.article_delegate import paint_ground
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors

MOST = 1000
"""So many places are listed."""
_SLICE_SECONDS = 0.02
_PADDING, _SIDE = 6, 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLACE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class PlaceModel(QAbstractListModel):
    """Two lines for each place: the text or the title, and who says what."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[Place, str, str]] = []

    def clear(self) -> None:
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def add(self, rows: list[tuple[Place, str, str]]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place, first, second = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return first
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{first}\n{second}"
        return place if role == PLACE else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: PlaceModel, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, 2 * option.fontMetrics.height() + 2 * _PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _, first, second = self._model.rows[index.row()]
        painter.save()
        paint_ground(painter, option, self.colors)
        area: QRect = option.rect.adjusted(_SIDE, _PADDING, -_SIDE, -_PADDING)
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        for text, color, top in (
            (first, self.colors.text, 0),
            (second, self.colors.muted, metrics.height() + 2),
        ):
            painter.setPen(QColor(color))
            line = QRect(area.left(), area.top() + top, area.width(), metrics.height())
            said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()


class PlacesPanel(QWidget):
    """Looks for the places in slices, so that the window never waits."""

    chosen = Signal(str, object)
    """An article, and the place in its text or ``None``."""
    closed = Signal()

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statistics_places")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._title = named(QLabel(wordWrap=True), "places_title")
        self._count = named(QLabel(), "places_count", muted=True)
        self._close = named(QToolButton(), "places_close")
        self.model = PlaceModel()
        self.view = named(QListView(), "places_list")
        self._delegate = _Delegate(self.model, colors, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._choose)
        self._close.clicked.connect(self.closed)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._found: Iterator[list[Place]] = iter(())
        self._facts: Facts | None = None
        self._words: Words | None = None
        self._is_whole = True
        self._lay_out()
        self.set_colors(colors)
        self.retranslate()

    def _lay_out(self) -> None:
        head = in_a_row(spacing=6, margins=(14, 10, 8, 2))
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        count = in_a_row(margins=(14, 0, 14, 8))
        count.addWidget(self._count)
        rows = in_a_column(self)
        rows.addLayout(head)
        rows.addLayout(count)
        rows.addWidget(self.view, 1)
        self.setMinimumWidth(230)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    def show_behind(self, behind: Behind, title: str, facts: Facts, words: Words, *, finished: bool) -> None:
        """List what stands behind a number that says ``title``."""
        project = self._session.project
        if project is None:
            return
        self._facts, self._words, self._is_whole = facts, words, True
        self._title.setText(title)
        self.model.clear()
        self._found = workflow.places_behind(project, behind, finished=finished)
        self._timer.start()
        self._tell()

    def stop(self) -> None:
        """Look for nothing, and forget what was found."""
        self._timer.stop()
        self._found = iter(())
        self.model.clear()

    def _look(self) -> None:
        until = time.monotonic() + _SLICE_SECONDS
        some: list[Place] = []
        while time.monotonic() < until:
            more = next(self._found, None)
            some += more or ()
            room = MOST - len(self.model.rows)
            if more is None or len(some) > room:
                self._is_whole = len(some) <= room
                self.model.add([self._row(each) for each in some[:room]])
                self._found = iter(())
                self._tell()
                return
        self.model.add([self._row(each) for each in some])
        self._timer.start()
        self._tell()

    def _row(self, place: Place) -> tuple[Place, str, str]:
        assert self._facts is not None
        assert self._words is not None
        title = " ".join(self._facts.titles.get(place.article, place.article).split())
        if not place.said:
            return place, title, ""
        words = self._words
        said = self.tr(", ").join(
            self.tr("{name}: {label}").format(name=self._who(name), label=words.label(label))
            for name, label in place.said
        )
        text = self.tr("“{text}”").format(text=" ".join(place.text.split()))
        return place, text, f"{said} · {title}"

    def _who(self, name: str) -> str:
        assert self._words is not None
        return self._words.say("gold") if name == "gold" else self._words.name(name)

    def _tell(self) -> None:
        number = len(self.model.rows)
        if self._timer.isActive():
            self._count.setText(self.tr("Looking…"))
        elif not self._is_whole:
            self._count.setText(self.tr("the first {n}").format(n=f"{number:,}"))
        else:
            self._count.setText(self.tr("%n place(s)", "", number))

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if isinstance(place, Place):
            self.chosen.emit(place.article, place.start if place.said else None)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter on a row opens it."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._choose(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return False

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self._close.setIcon(icon("x", colors))
        self.view.viewport().update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What stands behind the number"))
        self.view.setAccessibleName(self.tr("What stands behind the number"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._tell()
