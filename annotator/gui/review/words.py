"""How the review page calls kinds, states, reasons and orders, and the shapes that go with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.agreement.disagreements import Kind
from annotator.core.decisions import Reason
from annotator.gui.pair_view.badges import Badge, paint_sign
from annotator.gui.review.lanes import State
from annotator.gui.theme import Colors
from annotator.workflow import Order

translate = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    return {
        "agreed": translate("Review", "All agree"),
        "border": translate("Review", "Border"),
        "label": translate("Review", "Other label"),
        "only one": translate("Review", "Only one found it"),
        "incomplete": translate("Review", "Some found it"),
        "nested": translate("Review", "Nested"),
        "split": translate("Review", "Split or joined"),
        "mixed": translate("Review", "Several things"),
    }[kind]


def state_name(state: State) -> str:
    return {
        "agreed": translate("Review", "Agreed"),
        "accepted": translate("Review", "Accepted"),
        "rejected": translate("Review", "Rejected"),
        "disagreeing": translate("Review", "Disagreeing"),
        "incomplete": translate("Review", "Incomplete"),
        "conflict": translate("Review", "Reviewers differ"),
        "stale": translate("Review", "Changed since"),
        "later": translate("Review", "Put off"),
    }[state]


def reason_name(reason: Reason) -> str:
    return {
        "": translate("Review", "No reason"),
        "annotator error": translate("Review", "Annotator's error"),
        "guideline gap": translate("Review", "Gap in the guideline"),
        "ambiguous": translate("Review", "Ambiguous"),
        "edge case": translate("Review", "Edge case"),
        "other": translate("Review", "Other"),
    }[reason]


def order_name(order: Order) -> str:
    return {
        "agreement": translate("Review", "Least agreed"),
        "kind": translate("Review", "By kind"),
        "label": translate("Review", "By label"),
        "text": translate("Review", "By text"),
        "article": translate("Review", "By article"),
    }[order]


def quoted(text: str) -> str:
    """A text within an article, on one line."""
    return text.replace("\n", " ")


# Shapes.


def paint_state(painter: QPainter, place: QRectF, state: State, colors: Colors) -> None:
    """The mark of a state: each has a shape of its own beside its colour."""
    if state in ("accepted", "rejected", "agreed"):
        shape = {"accepted": "tick", "rejected": "cross", "agreed": "same"}[state]
        paint_sign(painter, Badge(shape), place, colors)  # type: ignore[arg-type]
        return
    tint = QColor(
        {"disagreeing": colors.difference, "conflict": colors.error, "later": colors.muted}.get(
            state, colors.warning
        )
    )
    painter.setPen(_pen(tint))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = place.adjusted(1.5, 1.5, -1.5, -1.5)
    _INSIDE[state](painter, ring, tint)


def _pen(tint: QColor, width: float = 1.6) -> QPen:
    pen = QPen(tint, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _unequal(painter: QPainter, ring: QRectF, tint: QColor) -> None:
    middle, reach = ring.center(), ring.width() / 2
    for y in (-0.3, 0.3):
        painter.drawLine(
            QLineF(middle + QPointF(-reach, y * reach * 1.4), middle + QPointF(reach, y * reach * 1.4))
        )
    painter.drawLine(QLineF(middle + QPointF(-reach * 0.5, reach), middle + QPointF(reach * 0.5, -reach)))


def _half(painter: QPainter, ring: QRectF, tint: QColor) -> None:
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _bang(painter: QPainter, ring: QRectF, tint: QColor) -> None:
    painter.drawPolygon(
        [
            QPointF(ring.center().x(), ring.top()),
            QPointF(ring.right(), ring.bottom()),
            QPointF(ring.left(), ring.bottom()),
        ]
    )
    x, top = ring.center().x(), ring.top()
    painter.drawLine(QLineF(x, top + ring.height() * 0.42, x, top + ring.height() * 0.66))


def _turned(painter: QPainter, ring: QRectF, tint: QColor) -> None:
    painter.drawArc(ring, 60 * 16, 270 * 16)
    tip = QPointF(ring.center().x() + ring.width() * 0.28, ring.top() + ring.height() * 0.04)
    painter.drawLine(QLineF(tip, tip + QPointF(-1, 4)))
    painter.drawLine(QLineF(tip, tip + QPointF(-4, -1)))


def _clock(painter: QPainter, ring: QRectF, tint: QColor) -> None:
    painter.drawEllipse(ring)
    middle = ring.center()
    painter.drawLine(QLineF(middle, middle - QPointF(0, ring.height() * 0.3)))
    painter.drawLine(QLineF(middle, middle + QPointF(ring.width() * 0.26, 0)))


_INSIDE = {
    "disagreeing": _unequal,
    "incomplete": _half,
    "conflict": _bang,
    "stale": _turned,
    "later": _clock,
}
