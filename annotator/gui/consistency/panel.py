"""The panel: the findings above, the places of the current one below, and at the foot what is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QStackedLayout, QToolButton, QWidget

from annotator.core.consistency import KINDS, Finding, Form
from annotator.gui.consistency.findings import FindingModel, PlainList
from annotator.gui.consistency.painting import FindingDelegate, SpotDelegate
from annotator.gui.consistency.spots import SpotModel
from annotator.gui.consistency.watching import Watching
from annotator.gui.consistency.words import ICONS, Words
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors
from annotator.workflow import Spot

_SHOWN = 60
"""So many places of each form are listed."""
_IGNORED = "ignored"
_ALL = ""


class _SpotList(PlainList):
    model_wished = Signal()
    """Space: make the others like this one."""
    back_wished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.model_wished.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.back_wished.emit()
        else:
            super().keyPressEvent(event)


class ConsistencyPanel(QWidget):
    """Follows ``watching`` while it is open; what is done with a finding is told by signals."""

    close_wished = Signal()
    chosen = Signal(object)
    """A :class:`~annotator.workflow.Spot` to be shown."""
    entered = Signal()
    """Enter on a place, or Escape: back to the article."""
    fix_one_wished = Signal()
    fix_all_wished = Signal()
    ignore_wished = Signal()
    current_changed = Signal()
    """Another finding is looked at, or it is another one now."""

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consistency_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.is_open = False
        self._is_filling = False
        self._form_wanted: tuple[str, Form] | None = None
        self.watching = Watching(session, self)
        self.words = Words(session, self)
        self.findings = FindingModel(self.words, self)
        self.spots = SpotModel(self.words, self)
        self.list = PlainList("consistency_findings", self)
        self.spot_list = _SpotList("consistency_places", self)
        self._delegates = (
            FindingDelegate(self.words, colors, self.list),
            SpotDelegate(self.spots, self.words, colors, self.spot_list),
        )
        self._make_fields()
        self._lay_out()
        self._connect()
        self.set_colors(colors)
        self._retranslate()

    def _make_fields(self) -> None:
        self._title = named(QLabel(), "consistency_title")
        self._count = named(QLabel(), "consistency_count", muted=True)
        self._close = named(QToolButton(), "consistency_close")
        self._close.setIconSize(QSize(16, 16))
        self.kinds = named(QComboBox(), "consistency_kind")
        self._progress = named(QLabel(), "consistency_progress", muted=True)
        self._empty = named(QLabel(wordWrap=True), "consistency_empty", muted=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self.reason = named(QLabel(wordWrap=True), "consistency_reason", muted=True)
        self.one = named(QPushButton(), "consistency_one")
        self.all = named(QPushButton(), "consistency_all")
        self.ignore = named(QPushButton(), "consistency_ignore")
        self.foot = named(QWidget(), "consistency_foot")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _lay_out(self) -> None:
        head = in_a_row(spacing=6)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._close)
        top = in_a_column(spacing=7, margins=(14, 9, 8, 8))
        top.addLayout(head)
        top.addWidget(self.kinds)
        top.addWidget(self._progress)
        below = named(QWidget(), "consistency_below")
        rows = in_a_column(below, spacing=0)
        self.reason.setContentsMargins(14, 8, 12, 6)
        rows.addWidget(self.reason)
        rows.addWidget(self.spot_list, 1)
        lists = named(QSplitter(Qt.Orientation.Vertical), "consistency_lists")
        lists.addWidget(self.list)
        lists.addWidget(below)
        lists.setHandleWidth(1)
        lists.setChildrenCollapsible(False)
        lists.setSizes([300, 300])
        self._lists = lists
        buttons = in_a_row(spacing=6)
        for button in (self.one, self.all, self.ignore):
            buttons.addWidget(button, 1)
        in_a_column(self.foot, margins=(12, 9, 12, 10)).addLayout(buttons)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(lists)
        page = in_a_column(self, spacing=0)
        page.addLayout(top)
        page.addLayout(self._pages, 1)
        page.addWidget(self.foot)

    def _connect(self) -> None:
        for view, model, delegate in zip(
            (self.list, self.spot_list), (self.findings, self.spots), self._delegates, strict=True
        ):
            view.setModel(model)
            view.setItemDelegate(delegate)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.entered.connect(self.enter_spots)
        self.spot_list.clicked.connect(self._choose)
        self.spot_list.selectionModel().currentChanged.connect(self._on_spot)
        self.spot_list.entered.connect(self.entered)
        for view in (self.list, self.spot_list):
            view.left.connect(self.entered)
        self.spot_list.back_wished.connect(self.list.setFocus)
        self.spot_list.model_wished.connect(self.take_form)
        self.kinds.currentIndexChanged.connect(lambda _: self.refresh())
        self._close.clicked.connect(self.close_wished)
        self.one.clicked.connect(self.fix_one_wished)
        self.all.clicked.connect(self.fix_all_wished)
        self.ignore.clicked.connect(self.ignore_wished)
        self.watching.found.connect(self.refresh)
        self.watching.progressed.connect(self._tell_progress)

    # Opening and closing.

    def open(self) -> None:
        self.is_open = True
        self.watching.start()
        self.refresh()
        self.list.setFocus()

    def close_up(self) -> None:
        self.is_open = False
        self.watching.rest()

    # Findings.

    @property
    def current(self) -> Finding | None:
        return self.findings.finding(self.list.currentIndex().row())

    @property
    def shows_ignored(self) -> bool:
        return bool(self.kinds.currentData() == _IGNORED)

    def refresh(self) -> None:
        """Take over the findings as they are now; the person stays at the same one, or at its place."""
        if not self.is_open:
            return
        known = self.watching.known
        if known is not None:
            self.words.written = known.written
        kind = self.kinds.currentData()
        found = known.findings(ignored=kind == _IGNORED) if known is not None else []
        found = [each for each in found if kind in (_ALL, _IGNORED, each.kind)]
        before, place = self.current, self.list.currentIndex().row()
        if found != self.findings.findings:
            scrolled = self.list.verticalScrollBar().value()
            self._is_filling = True
            self.findings.show(found)
            row = self.findings.row_of(before.key) if before is not None else 0
            row = min(max(place, 0), len(found) - 1) if row < 0 else row
            self.list.setCurrentIndex(self.findings.index(row))
            self._is_filling = False
            self.list.verticalScrollBar().setValue(scrolled)
        self._show_spots()
        self._tell_progress()

    def step(self, step: int) -> None:
        """Make the next (1) or previous (-1) finding the current one."""
        row = self.list.currentIndex().row() + step
        if self.findings.finding(row) is not None:
            self.list.setCurrentIndex(self.findings.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._show_spots()

    # Places.

    def _show_spots(self) -> None:
        found, known = self.current, self.watching.known
        groups: list[tuple[Form, list[Spot]]] = []
        if found is not None and known is not None:
            groups = [(form, known.spots(found, form, _SHOWN)) for form in found.forms]
        place, scrolled = self.spot_list.currentIndex().row(), self.spot_list.verticalScrollBar().value()
        same = self.spots.finding is not None and found is not None and self.spots.finding.key == found.key
        self._is_filling = True
        self.spots.show(found, groups, self._wanted(found))
        row = min(place, self.spots.rowCount() - 1) if same and place >= 0 else self.spots.first_to_mend()
        self.spot_list.setCurrentIndex(self.spots.index(row))
        if same:
            self.spot_list.verticalScrollBar().setValue(scrolled)
        else:
            self.spot_list.scrollToTop()
        self._is_filling = False
        self._refresh_foot()
        self.current_changed.emit()

    def _wanted(self, found: Finding | None) -> Form | None:
        """The form that the others are to be made like: the one that was chosen, else the first."""
        if found is None or not found.can_be_fixed:
            return None
        if self._form_wanted is not None and self._form_wanted[0] == found.key:
            chosen = self._form_wanted[1]
            return next((form for form in found.forms if form == chosen), found.forms[0])
        return found.forms[0]

    def take_form(self) -> None:
        """Make the others like the current form from now on."""
        form = self.spots.form_at(self.spot_list.currentIndex().row())
        if form is not None and self.current is not None and self.current.can_be_fixed:
            self._form_wanted = self.current.key, form
            self._show_spots()

    def enter_spots(self) -> None:
        """Enter on a finding: go to its first place that is not like the others."""
        self.spot_list.setFocus()
        row = self.spots.first_to_mend()
        index = self.spots.index(row if row >= 0 else min(1, self.spots.rowCount() - 1))
        self.spot_list.setCurrentIndex(index)
        self._choose(index)

    @property
    def spot(self) -> Spot | None:
        """The current place."""
        row = self.spots.row(self.spot_list.currentIndex().row())
        return row if isinstance(row, Spot) else None

    def _on_spot(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._refresh_foot()
            if self.spot_list.hasFocus():
                self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.spots.row(index.row())
        if isinstance(row, Spot):
            self.chosen.emit(row)

    # What is said.

    def _refresh_foot(self) -> None:
        found, wanted, spot = self.current, self.spots.wanted, self.spot
        self.foot.setVisible(found is not None)
        self.reason.setText(self.words.reason(found.kind) if found is not None else "")
        mends = wanted is not None and not self.shows_ignored
        self.one.setEnabled(mends and spot is not None and spot.form != wanted and not spot.protected)
        count = sum(form.count for form in found.forms if form != wanted) if found is not None else 0
        self.all.setEnabled(mends and count > 0)
        self.all.setText(
            self.tr("Fix all {count}").format(count=f"{count:,}") if mends else self.tr("Fix all")
        )
        self.ignore.setText(self.tr("Show again") if self.shows_ignored else self.tr("Ignore"))
        self.ignore.setAccessibleName(self.ignore.text())

    def _tell_progress(self) -> None:
        known = self.watching.known
        is_busy = self.watching.is_busy
        self._progress.setVisible(is_busy)
        if known is not None and is_busy:
            percent = round(known.progress * 100)
            text = (
                self.tr("Looking through the articles… {percent} %")
                if known.has_spans
                else self.tr("Reading…")
            )
            self._progress.setText(text.format(percent=percent))
        count = len(self.findings.findings)
        self._count.setText(f"{count:,}" if count else "")
        self._pages.setCurrentIndex(1 if count else 0)
        if self.shows_ignored:
            self._empty.setText(self.tr("Nothing is ignored."))
        elif not is_busy:
            self._empty.setText(
                self.tr("Nothing suspicious:\nthe same texts are labelled the same everywhere.")
            )
        else:
            self._empty.setText("")

    # Theme and language.

    def set_colors(self, colors: Colors) -> None:
        for delegate in self._delegates:
            delegate.colors = colors
        self._close.setIcon(icon("x", colors))
        for row in range(1, 1 + len(KINDS)):
            if row < self.kinds.count():
                self.kinds.setItemIcon(row, icon(ICONS[KINDS[row - 1]], colors))
        self._colors = colors
        for view in (self.list, self.spot_list):
            view.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self.words.language = language
        self._refresh_foot()
        for view in (self.list, self.spot_list):
            view.viewport().update()

    def set_tips(self, one: str, all_: str, ignore: str) -> None:
        """What the buttons say at the pointer: their actions with their keys."""
        for button, tip in ((self.one, one), (self.all, all_), (self.ignore, ignore)):
            button.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Consistency"))
        self._title.setText(self.tr("Consistency"))
        self.list.setAccessibleName(self.tr("Findings"))
        self.spot_list.setAccessibleName(self.tr("Places of this finding"))
        self.kinds.setAccessibleName(self.tr("Which findings"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        chosen = max(self.kinds.currentIndex(), 0)
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(self.tr("All findings"), _ALL)
        for kind in KINDS:
            self.kinds.addItem(icon(ICONS[kind], self._colors), self.words.kind(kind), kind)
        self.kinds.addItem(self.tr("Ignored for ever"), _IGNORED)
        self.kinds.setCurrentIndex(chosen)
        self.kinds.blockSignals(False)
        self.one.setText(self.tr("Fix this one"))
        self.one.setAccessibleName(self.tr("Fix this one"))
        self.all.setAccessibleName(self.tr("Fix all"))
        self._refresh_foot()
        self._tell_progress()
