"""The article of the asked question: the pair view with a lane for each annotator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.core.align import Range
from annotator.core.edits import Layer
from annotator.core.pair import Pair
from annotator.core.spans import Span
from annotator.gui.pair_view import PairView
from annotator.gui.pair_view.badges import Badge, badge_size
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.layout import Column, RowLayout, set_columns
from annotator.gui.pair_view.marks import Mark
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.pair_view.rows import Row
from annotator.gui.review.lanes import OWN, Drawn, question_of, row_lanes, state_of
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.shortcuts.presses import Press, recognised
from annotator.gui.theme import Colors
from annotator.workflow import Stored

Order = Callable[[], Sequence[str]]
"""The annotators from the upper lane to the lower."""
Ground = tuple[Range, Literal["open", "asked"]]

_SIGNS: dict[str, Badge] = {"accepted": Badge("tick"), "rejected": Badge("cross"), "agreed": Badge("same")}
_ENDS: dict[str, tuple[Literal["start", "end"], int, bool]] = {
    "end_left": ("end", -1, False),
    "end_right": ("end", 1, False),
    "end_word_left": ("end", -1, True),
    "end_word_right": ("end", 1, True),
    "start_left": ("start", -1, False),
    "start_right": ("start", 1, False),
    "start_word_left": ("start", -1, True),
    "start_word_right": ("start", 1, True),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LaneRow(RowLayout):
    def __init__(
        self, row: Row, columns: tuple[Column, ...], spans: list[Span], metrics: Metrics, order: Order
    ) -> None:
        self._order = order
        super().__init__(row, columns, spans, metrics)

    def _lanes(self) -> list[int]:
        return row_lanes(self.spans, self._order())

    def set_grounds(self, grounds: Sequence[Ground]) -> None:
        """What is painted behind the text: where annotators differ, and what is asked about."""
        for column in self.columns:
            column.marks = [
                Mark(shape, [(run.line, run.left, run.right) for run in column.runs(place)])
                for place, shape in grounds
            ]


class LaneDocument(Document):
    def __init__(self, pair: Pair, paragraphs: Sequence[Range], spans: Sequence[Span], order: Order) -> None:
        super().__init__(pair, paragraphs, spans)
        self._order = order
        self._grounds: Sequence[Ground] = ()

    def _laid_out(self, index: int) -> RowLayout:
        assert self._metrics is not None, "geometry comes first"
        row = self.rows[index]
        columns = set_columns(row, self.pair, self._metrics, self._fonts, self._width)
        made = LaneRow(row, columns, self._index.overlapping(row.range), self._metrics, self._order)
        made.set_grounds(self._grounds_in(row))
        return made

    def set_grounds(self, grounds: Sequence[Ground]) -> None:
        if grounds != self._grounds:
            self._grounds = grounds
            for index, found in self._layouts.items():
                assert isinstance(found, LaneRow)
                found.set_grounds(self._grounds_in(self.rows[index]))

    def _grounds_in(self, row: Row) -> list[Ground]:
        here = row.range
        return [each for each in self._grounds if each[0].start < here.end and here.start < each[0].end]

    def forget_lanes(self) -> None:
        """The annotators stand in another order."""
        self._layouts.clear()


class LaneView(PairView):
    own_taken = Signal()
    """Enter while the reviewer makes a span of their own: that is the answer."""
    own_left = Signal()
    """Escape: it is not."""

    def __init__(self, reviewing: Reviewing, colors: Colors, parent: QWidget | None = None) -> None:
        self._reviewing = reviewing
        self._order: list[str] = []
        self.action_of: Callable[[str], str] = lambda _: ""
        """The id of the action that moves an end of a span by a key."""
        super().__init__(reviewing.place, _without_fills(colors), parent)
        self.setObjectName("review_view")
        reviewing.current_changed.connect(self._take)
        reviewing.rows_changed.connect(self._take)
        reviewing.place.moved.connect(self._ask_clicked)

    def set_colors(self, colors: Colors) -> None:
        super().set_colors(_without_fills(colors))

    def set_language(self, language: str) -> None:
        super().set_language(language)
        self.setAccessibleName(self.tr("Article with a lane for each annotator"))

    def _made_metrics(self) -> Metrics:
        made = super()._made_metrics()
        return replace(made, lane=round(badge_size(made.text_size)) + 2)

    def _made_document(self, stored: Stored, layer: Layer) -> Document:
        self._order = self._lane_order()
        return LaneDocument(stored.pair, self.session.paragraphs, layer.spans, self._lane_order)

    def _lane_order(self) -> list[str]:
        letters = self._reviewing.letters
        return sorted(letters, key=lambda each: (len(letters[each]), letters[each]))

    # What is asked.

    def _take(self) -> None:
        """Another question is asked, or one stands otherwise."""
        document = self.document
        if not isinstance(document, LaneDocument):
            return
        everything = self._reviewing.shown.drawn()
        badges = {each.span.id: _badge(each) for each in everything}
        self._scene = replace(
            self._scene, badges={**badges, OWN: Badge("disc", "★")}, unnamed=_named_elsewhere(everything)
        )
        document.set_grounds(self._grounds())
        if self._order != self._lane_order():
            self._order = self._lane_order()
            document.forget_lanes()
        self.viewport().update()

    def _grounds(self) -> list[Ground]:
        asked, found = self._reviewing.asked, list[Ground]()
        for each in self._reviewing.shown.questions:
            place = self._reviewing.range_of(each)
            if asked is not None and each.key == asked.key:
                found.append((place, "asked"))
            elif state_of(each) not in ("agreed", "accepted", "rejected"):
                found.append((place, "open"))
        return found

    def show_asked(self) -> None:
        """Scroll until the place that is asked about stands well in sight."""
        asked = self._reviewing.asked
        if asked is None or self.document is None or not self.document.is_set or self.session.cursor is None:
            return
        pane, page = self.session.cursor.pane, self.viewport().height()
        _, row = self.row_layout(asked.case.start)
        top = self.place_of(asked.case.start, pane).y() - self.metrics.text_height / 2
        bottom = self.place_of(max(asked.case.end - 1, asked.case.start), pane).y() + row.pitch
        if top < page * 0.04 or bottom > page:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - max((page - (bottom - top)) * 0.38, 0)))

    def _ask_clicked(self) -> None:
        """A click on a span asks its question."""
        selected, stored = self.session.selected, self.session.stored
        if selected is not None and selected != OWN and stored is not None:
            self._reviewing.ask_for(stored.id, question_of(selected))

    # The reviewer's own span.

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._makes_own:
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()  # keys change the span now and answer nothing
                return True
        return super().event(event)

    @property
    def _makes_own(self) -> bool:
        return self._reviewing.place.own is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._makes_own or not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self.own_taken.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.own_left.emit()
            return True
        keys = recognised(Press.of(event), QGuiApplication.platformName()) or ""
        label = next((each.id for each in self.session.labels if each.shortcut == keys), None)
        end = _ENDS.get(self.action_of(keys))
        if end is not None:
            which, step, by_word = end
            self.session.nudge(which, step, by_word=by_word)
        elif label is not None:
            self.session.label(label)
        return end is not None or label is not None


def _without_fills(colors: Colors) -> Colors:
    """Many versions stand over each other here: lines tell them apart, fills would not."""
    return replace(colors, fill=0)


def _badge(each: Drawn) -> Badge:
    return _SIGNS.get(each.state) or Badge("disc", each.badge)


def _named_elsewhere(everything: Sequence[Drawn]) -> frozenset[str]:
    """The spans that begin like one before them with the same label: its name does for both."""
    seen: set[tuple[int, str]] = set()
    found = set()
    for each in everything:
        key = each.span.start, each.span.label
        if key in seen:
            found.add(each.span.id)
        seen.add(key)
    return frozenset(found)
