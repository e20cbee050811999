"""The list of verdicts: what was right, wrong and missed, with the reviewers' reasons and notes."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.core.decisions import Reason
from annotator.core.feedback import RESULTS, Result, Verdict
from annotator.gui.article_delegate import paint_ground
from annotator.gui.feedback.model import FeedbackModel
from annotator.gui.pair_view.badges import Badge, paint_sign
from annotator.gui.parts import in_a_column, in_a_row, named, shortened
from annotator.gui.theme import Colors

Index = QModelIndex | QPersistentModelIndex
VERDICT = Qt.ItemDataRole.UserRole
LINES = Qt.ItemDataRole.UserRole + 1
_PADDING, _LEFT, _SIGN = 7, 38, 14
_FILTERS: tuple[tuple[Result, ...], ...] = (RESULTS, *((each,) for each in RESULTS))


def result_name(result: Result) -> str:
    translate = QCoreApplication.translate
    return {
        "right": translate("Feedback", "Right"),
        "wrong": translate("Feedback", "Wrong"),
        "missed": translate("Feedback", "Missed"),
    }[result]


def reason_name(reason: Reason) -> str:
    translate = QCoreApplication.translate
    return {
        "": "",
        "annotator error": translate("Feedback", "Annotator’s error"),
        "guideline gap": translate("Feedback", "Gap in the guideline"),
        "ambiguous": translate("Feedback", "Ambiguous"),
        "edge case": translate("Feedback", "Edge case"),
        "other": translate("Feedback", "Other"),
    }[reason]


class VerdictModel(QAbstractListModel):
    """Two lines for each verdict, and a third for its reason and note."""

    def __init__(self, model: FeedbackModel) -> None:
        super().__init__()
        self._model = model
        self.language = "en"
        self.rows: list[Verdict] = []

    def refresh(self) -> None:
        self.beginResetModel()
        self.rows = self._model.listed()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        verdict = self.rows[index.row()]
        if role == VERDICT:
            return verdict
        lines = self._lines(verdict)
        if role == LINES:
            return lines
        if role == Qt.ItemDataRole.DisplayRole:
            return lines[0]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join([f"{result_name(verdict.result)}: {lines[0]}", *lines[1:]])
        return None

    def _lines(self, verdict: Verdict) -> list[str]:
        own, gold = self._said(verdict, "own"), self._said(verdict, "gold")
        nothing = QCoreApplication.translate("Feedback", "nothing")
        first = own if verdict.result == "right" else f"{own or nothing} → {gold or nothing}"
        lines = [first, shortened(self._model.titles[verdict.article], 60)]
        note = " ".join(verdict.note.split())
        remark = " – ".join(each for each in (reason_name(verdict.reason), note) if each)
        return [*lines, remark] if remark else lines

    def _said(self, verdict: Verdict, which: str) -> str:
        units = verdict.own if which == "own" else verdict.gold
        parts = []
        for unit in units:
            text, name = self._model.text(verdict, unit), self._model.label_name(unit[2], self.language)
            parts.append(f"{shortened(text, 16)} ({name})")
        return ", ".join(parts)


class _Delegate(QStyledItemDelegate):
    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = index.data(LINES) or ()
        return QSize(80, len(lines) * (option.fontMetrics.height() + 2) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        verdict, lines = index.data(VERDICT), index.data(LINES)
        if not isinstance(verdict, Verdict):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.colors)
        area: QRect = option.rect
        height = option.fontMetrics.height()
        sign = QRectF(area.left() + 14, area.top() + _PADDING + (height - _SIGN) / 2, _SIGN, _SIGN)
        self._paint_sign(painter, verdict.result, sign)
        painter.setFont(option.font)
        for place, text in enumerate(lines):
            painter.setPen(QColor(self.colors.muted if place == 1 else self.colors.text))
            top = area.top() + _PADDING + place * (height + 2)
            line = QRect(area.left() + _LEFT, top, area.width() - _LEFT - 12, height)
            said = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()

    def _paint_sign(self, painter: QPainter, result: Result, place: QRectF) -> None:
        """✔ right, ✘ wrong, ★ missed: gold has a span there."""
        if result != "missed":
            paint_sign(painter, Badge("tick" if result == "right" else "cross"), place, self.colors)
            return
        painter.setPen(QColor(self.colors.warning))
        painter.drawText(place.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, "★")


class VerdictPanel(QWidget):
    """A row that is chosen, by a click or the arrow keys, is shown in the article."""

    def __init__(self, model: FeedbackModel, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feedback_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.rows = VerdictModel(model)
        self.filter = named(QComboBox(), "feedback_filter")
        self.view = named(QListView(), "feedback_list")
        self._delegate = _Delegate(colors, self.view)
        self.note = named(QLabel(wordWrap=True), "feedback_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setContentsMargins(14, 10, 14, 12)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(self._delegate)
        self.view.setMouseTracking(True)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = in_a_row(margins=(12, 10, 12, 8))
        head.addWidget(self.filter, 1)
        column = in_a_column(self)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        model.changed.connect(self.refresh)
        self.filter.activated.connect(lambda index: model.want(_FILTERS[index]))
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.retranslate()

    def refresh(self) -> None:
        self.rows.refresh()
        self._name_filters()
        self.note.setText("")
        self.note.hide()

    def _choose(self, index: QModelIndex) -> None:
        verdict = index.data(VERDICT)
        if isinstance(verdict, Verdict):
            self._model.go_to(verdict)
            remark = "\n".join(each for each in (reason_name(verdict.reason), verdict.note) if each)
            self.note.setText(remark)
            self.note.setVisible(bool(remark))

    def _name_filters(self) -> None:
        counts = self._model.counts
        texts = [self.tr("All ({count})").format(count=sum(counts.values()))]
        texts += [f"{result_name(each)} ({counts[each]})" for each in RESULTS]
        for index, text in enumerate(texts):
            if index < self.filter.count():
                self.filter.setItemText(index, text)
            else:
                self.filter.addItem(text)
        self.filter.setCurrentIndex(_FILTERS.index(self._model.results))

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self.view.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self.rows.language = language
        self.rows.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.filter.setAccessibleName(self.tr("Which verdicts are listed"))
        self.view.setAccessibleName(self.tr("Verdicts on your spans"))
        self.note.setAccessibleName(self.tr("Note on the decision"))
        self.refresh()
