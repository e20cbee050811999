"""The panel at the left of the review page: the queue, and what narrows it down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QWidget,
)

from annotator.core.agreement.disagreements import KINDS, Kind
from annotator.core.review import Status
from annotator.gui.article_model import written_forms
from annotator.gui.icons import icon, key_icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.review.asking import DIFFERING
from annotator.gui.review.queue_delegate import QueueDelegate
from annotator.gui.review.queue_model import QueueModel
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.words import kind_name, order_name
from annotator.gui.theme import Colors
from annotator.workflow import ORDERS, WANTING, Wanted

_STATUSES: tuple[tuple[Status, ...], ...] = (
    WANTING,
    (),
    ("conflict",),
    ("stale",),
    ("later",),
    ("decided",),
)


class QueuePanel(QWidget):
    def __init__(self, reviewing: Reviewing, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_queue_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reviewing = reviewing
        self._colors = colors
        self._language = "en"
        self._title = named(QLabel(), "review_queue_title")
        self._count = named(QLabel(), "review_queue_count", muted=True)
        self._progress = named(QProgressBar(textVisible=False), "review_progress")
        self.filter = named(QLineEdit(clearButtonEnabled=True), "review_filter")
        self._search = QAction(self)
        self.filter.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.kinds = named(QComboBox(), "review_kinds")
        self.labels = named(QComboBox(), "review_labels")
        self.statuses = named(QComboBox(), "review_statuses")
        self.orders = named(QComboBox(), "review_orders")
        self.model = QueueModel(reviewing)
        self.view = named(QListView(), "review_queue")
        self._delegate = QueueDelegate(self._color_of, colors, self.view)
        self._dress()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_colors(colors)

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        for box in self._boxes():
            box.setMinimumContentsLength(5)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._progress.setFixedHeight(6)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.statuses, self.kinds, self.labels, self.orders

    def _lay_out(self) -> None:
        head = in_a_row()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        top = in_a_column(spacing=8, margins=(14, 11, 12, 10))
        top.addLayout(head)
        top.addWidget(self._progress)
        top.addWidget(self.filter)
        for pair in ((self.statuses, self.kinds), (self.labels, self.orders)):
            row = in_a_row(spacing=6)
            for box in pair:
                row.addWidget(box, 1)
            top.addLayout(row)
        rows = in_a_column(self, spacing=0)
        rows.addLayout(top)
        rows.addWidget(self.view, 1)

    def _connect(self) -> None:
        reviewing = self._reviewing
        self.filter.textChanged.connect(lambda _: self._want())
        self.filter.installEventFilter(self)
        for box in self._boxes():
            box.activated.connect(lambda _: self._want())
        self.view.selectionModel().currentChanged.connect(self._ask)
        reviewing.current_changed.connect(self._follow)
        reviewing.counted.connect(self._refresh_count)
        reviewing.queue_changed.connect(self._follow)
        reviewing.opened_changed.connect(self._on_opened)

    # From the person.

    def _want(self) -> None:
        kind: Kind | None = self.kinds.currentData()
        text = self.filter.text().strip()
        wanted = Wanted(
            _STATUSES[self.statuses.currentIndex()],
            DIFFERING if kind is None else (kind,),
            self.labels.currentData() or "",
            tuple(sorted(written_forms(text))) if text else (),
        )
        self._reviewing.want(wanted, ORDERS[self.orders.currentIndex()])

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            self._reviewing.ask(index.row())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In the field, Down and Enter go to the list, Escape clears."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return False

    # From the model.

    def _on_opened(self) -> None:
        with QSignalBlocker(self.filter):
            self.filter.clear()
        self._fill_labels()
        self._want()

    def _follow(self) -> None:
        row = self._reviewing.row
        selection = self.view.selectionModel()
        with QSignalBlocker(selection):
            self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()
        self._refresh_count()

    def _refresh_count(self) -> None:
        reviewing = self._reviewing
        count = reviewing.count
        if reviewing.left:
            text = self.tr("comparing, %n article(s) to go", "", reviewing.left)
        else:
            text = self.tr("{done} of {all} decided").format(done=f"{count.decided:,}", all=f"{count.all:,}")
        self._count.setText(text)
        self._progress.setRange(0, max(count.all, 1))
        self._progress.setValue(count.decided)

    # What the window sets.

    def _color_of(self, label: str) -> str:
        found = (each.color for each in self._reviewing.session.labels if each.id == label)
        return next(found, self._colors.muted)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._delegate.colors = colors
        self._search.setIcon(icon("search", colors))
        self._fill_labels()
        self.view.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self._language = self.model.language = language
        self._fill_labels()

    def _fill_labels(self) -> None:
        chosen = self.labels.currentData()
        self.labels.clear()
        self.labels.addItem(self.tr("All labels"), "")
        for label in self._reviewing.session.labels:
            picture = key_icon(label.shortcut, label.color, self._colors)
            self.labels.addItem(picture, label.name(self._language), label.id)
        self.labels.setCurrentIndex(max(self.labels.findData(chosen), 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Disagreements"))
        self.filter.setPlaceholderText(self.tr("Find, in either script"))
        self.filter.setAccessibleName(self.tr("Find a disagreement"))
        self.view.setAccessibleName(self.tr("Disagreements"))
        self._progress.setAccessibleName(self.tr("How much is decided"))
        for box, name in zip(
            self._boxes(),
            (self.tr("Decided or not"), self.tr("Kind"), self.tr("Which label"), self.tr("Order")),
            strict=True,
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        statuses = (
            self.tr("To decide"),
            self.tr("All"),
            self.tr("Reviewers differ"),
            self.tr("Changed since"),
            self.tr("Put off"),
            self.tr("Decided"),
        )
        _fill(self.statuses, [(text, None) for text in statuses])
        kinds: list[tuple[str, object]] = [(self.tr("All kinds"), None)]
        _fill(self.kinds, kinds + [(kind_name(kind), kind) for kind in KINDS])
        _fill(self.orders, [(order_name(order), order) for order in ORDERS])
        self._fill_labels()
        self._refresh_count()
        self.view.viewport().update()


def _fill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    """Other entries; the chosen one stays."""
    index = max(box.currentIndex(), 0)
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    box.setCurrentIndex(index)
