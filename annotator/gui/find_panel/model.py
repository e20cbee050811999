"""The hits as Qt's model: a flat list with a heading for each article, shown as far as was scrolled.

All hits found are kept here; the view learns of some more whenever it comes to the end, so that finding
ten thousand costs it nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.core.occurrences import Occurrence
from annotator.core.search import Hit
from annotator.gui.find_panel.asked import Asked

ROW = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_EXPOSED_AT_ONCE = 200


@dataclass(slots=True)
class Heading:
    """The first row of an article's hits; ``ticked`` of ``tickable`` ones are ticked."""

    article: str
    title: str
    count: int = 0
    tickable: int = 0
    ticked: int = 0
    protected: bool = False


@dataclass(slots=True)
class Entry:
    """A hit. ``tickable``: a run could change something there."""

    found: Occurrence
    heading: Heading
    tickable: bool = False
    ticked: bool = False

    @property
    def hit(self) -> Hit:
        return self.found.hit


Row = Heading | Entry
Key = tuple[str, int, int, str]


def key_of(hit: Hit) -> Key:
    """What tells a hit from all others, also when it is found again."""
    return hit.article, hit.start, hit.end, hit.span.id if hit.span else ""


class HitModel(QAbstractListModel):
    ticks_changed = Signal()
    wants_more = Signal()
    """The person has scrolled to the end of what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._exposed = 0
        self._by_hand: dict[Key, bool] = {}
        self.asked = Asked()
        self.may_find_more = False
        self.describe: Callable[[Row], str] = lambda _: ""
        """A row in words, for who cannot see it."""
        self.hits = self.articles = self.tickable = self.ticked = self.protected = 0

    # What was found.

    def begin(self, asked: Asked, found: Sequence[Occurrence], *, keep_ticks: bool = False) -> None:
        """The first hits of a question, in place of all there were."""
        if not keep_ticks:
            self._by_hand = {}
        self.asked = asked
        self.beginResetModel()
        self._rows = []
        self._exposed = 0
        self.hits = self.articles = self.tickable = self.ticked = self.protected = 0
        self._take(found)
        self._exposed = min(len(self._rows), _EXPOSED_AT_ONCE)
        self.endResetModel()
        self.ticks_changed.emit()

    def add(self, found: Sequence[Occurrence]) -> None:
        """More hits, behind all others."""
        self._take(found)
        if self._exposed < _EXPOSED_AT_ONCE:
            self._expose(_EXPOSED_AT_ONCE)
        self.ticks_changed.emit()

    def replace(self, article: str, found: Sequence[Occurrence]) -> bool:
        """An article has these hits now. Returns whether it has others than before, and rows moved."""
        before = [row for row in self._rows if isinstance(row, Entry) and row.hit.article == article]
        if before and [key_of(row.hit) for row in before] == [key_of(each.hit) for each in found]:
            self._renew(before, found)
            return False
        all_found = [row.found for row in self._rows if isinstance(row, Entry)]
        first = next((i for i, each in enumerate(all_found) if each.hit.article == article), len(all_found))
        all_found[first : first + len(before)] = found
        exposed = self._exposed
        self.begin(self.asked, all_found, keep_ticks=True)
        self._expose(exposed)
        return True

    def _renew(self, rows: Sequence[Entry], found: Sequence[Occurrence]) -> None:
        """The same places of one article, which stand otherwise now."""
        heading = rows[0].heading
        self.tickable -= heading.tickable
        self.ticked -= heading.ticked
        if self.asked.runs:
            self.protected -= sum(row.found.protected for row in rows)
        heading.tickable = heading.ticked = 0
        heading.protected = False
        for row, now in zip(rows, found, strict=True):
            row.found = now
            self._count(row)
        self._repaint()
        self.ticks_changed.emit()

    def take_asked(self, asked: Asked) -> None:
        """The same hits, of which something else is wanted: what is ticked is worked out anew."""
        self.asked = asked
        self.tickable = self.ticked = self.protected = 0
        for row in self._rows:
            if isinstance(row, Heading):
                row.tickable = row.ticked = 0
                row.protected = False
            else:
                self._count(row)
        self._repaint()
        self.ticks_changed.emit()

    def _take(self, found: Sequence[Occurrence]) -> None:
        heading = next((row for row in reversed(self._rows) if isinstance(row, Heading)), None)
        for each in found:
            if heading is None or heading.article != each.hit.article:
                heading = Heading(each.hit.article, each.hit.title)
                self._rows.append(heading)
                self.articles += 1
            row = Entry(each, heading)
            heading.count += 1
            self.hits += 1
            self._count(row)
            self._rows.append(row)

    def _count(self, row: Entry) -> None:
        """Work out whether a row is ticked."""
        row.tickable = self.asked.may_tick(row.found)
        chosen = self._by_hand.get(key_of(row.hit))
        row.ticked = row.tickable and (self.asked.ticks(row.found) if chosen is None else chosen)
        row.heading.tickable += row.tickable
        row.heading.ticked += row.ticked
        self.tickable += row.tickable
        self.ticked += row.ticked
        if row.found.protected and self.asked.runs:
            row.heading.protected = True
            self.protected += 1

    # Ticks.

    def toggle(self, row: Row) -> None:
        """Tick a hit or not; at a heading all hits of its article."""
        rows = [row] if isinstance(row, Entry) else self._of(row)
        heading = row.heading if isinstance(row, Entry) else row
        self._set(rows, not row.ticked if isinstance(row, Entry) else heading.ticked < heading.tickable)

    def set_all(self, on: bool) -> None:
        self._set([row for row in self._rows if isinstance(row, Entry)], on)

    def _set(self, rows: Sequence[Entry], on: bool) -> None:
        for row in rows:
            if row.tickable and row.ticked != on:
                self._by_hand[key_of(row.hit)] = row.ticked = on
                row.heading.ticked += 1 if on else -1
                self.ticked += 1 if on else -1
        self._repaint()
        self.ticks_changed.emit()

    def _of(self, heading: Heading) -> list[Entry]:
        return [row for row in self._rows if isinstance(row, Entry) and row.heading is heading]

    def ticked_hits(self) -> list[Hit]:
        return [row.hit for row in self._rows if isinstance(row, Entry) and row.ticked]

    # Walking.

    def entries(self) -> Iterator[tuple[int, Entry]]:
        """All hits found with their rows, also those that were not scrolled to."""
        return ((index, row) for index, row in enumerate(self._rows) if isinstance(row, Entry))

    def row(self, index: int) -> Row | None:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def show(self, index: int) -> QModelIndex:
        """The index of a row, which the view learns of now at the latest."""
        self._expose(index + 1)
        return self.index(index)

    def beyond(self, index: int, step: int) -> int | None:
        """The row of the next (1) or previous (-1) hit; ``None`` past the ends."""
        index += step
        while 0 <= index < len(self._rows):
            if isinstance(self._rows[index], Entry):
                return index
            index += step
        return None

    # Qt's questions.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self._exposed

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and (self._exposed < len(self._rows) or self.may_find_more)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self._exposed < len(self._rows):
            self._expose(self._exposed + _EXPOSED_AT_ONCE)
        else:
            self.may_find_more = False
            self.wants_more.emit()

    def _expose(self, count: int) -> None:
        count = min(count, len(self._rows))
        if count > self._exposed:
            self.beginInsertRows(_ROOT, self._exposed, count - 1)
            self._exposed = count
            self.endInsertRows()

    def _repaint(self) -> None:
        if self._exposed:
            self.dataChanged.emit(self.index(0), self.index(self._exposed - 1))

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.text if isinstance(row, Entry) else row.title
        if role == Qt.ItemDataRole.CheckStateRole and self.asked.runs:
            return _check_state(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.describe(row)
        return None


def _check_state(row: Row) -> Qt.CheckState | None:
    if not row.tickable:
        return None
    if isinstance(row, Entry):
        return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
    if row.ticked == row.tickable:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if row.ticked else Qt.CheckState.Unchecked
