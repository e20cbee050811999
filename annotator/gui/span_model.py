"""The spans of the shown article as Qt's model: a flat list with a heading for each label.

It is made anew when it is next needed rather than with each edit, so that a key never waits for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.spans import Label, Span
from annotator.gui.session import Session

ROW = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a label's spans."""

    label: Label
    count: int
    is_open: bool


Row = Heading | Span


def _identity(row: Row) -> tuple[str, int]:
    """What tells a row from another; the place of a span, for a heading none."""
    return (row.label.id, -1) if isinstance(row, Heading) else (row.id, row.start)


class SpanModel(QAbstractListModel):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rows: list[Row] = []
        self._closed: set[str] = set()
        self.language = "en"

    def rebuild(self) -> None:
        """Take over the session's spans."""
        rows = self._made()
        if list(map(_identity, rows)) == list(map(_identity, self._rows)):
            # The same rows with another note or mark: cheaper than to lay all of them out again.
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _made(self) -> list[Row]:
        spans = self._session.layer.spans if self._session.layer else ()
        groups: dict[str, list[Row]] = {label.id: [] for label in self._session.labels}
        for span in spans:
            groups.setdefault(span.label, []).append(span)
        labels = {label.id: label for label in self._session.labels}
        rows: list[Row] = []
        for known, found in groups.items():
            if not found:
                continue
            label = labels.get(known) or Label(known, {}, "#808080", "", 0)
            is_open = known not in self._closed
            rows.append(Heading(label, len(found), is_open))
            if is_open:
                rows += found
        return rows

    def toggle(self, heading: Heading) -> None:
        """Open or close a label's spans."""
        self._closed ^= {heading.label.id}
        self.rebuild()

    def row(self, index: int) -> Row | None:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def row_of(self, span_id: str | None) -> int:
        """The row of a span, -1 if none shows it."""
        found = (i for i, row in enumerate(self._rows) if isinstance(row, Span) and row.id == span_id)
        return next(found, -1) if span_id else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Span) else f"{row.label.name(self.language)} {row.count}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and isinstance(
            row, Span
        ):
            return self._described(row)
        return None

    def _described(self, span: Span) -> str:
        unsure = [QCoreApplication.translate("SpanModel", "unsure")] if span.unsure else []
        return "\n".join([f"{span.text} ({span.start}–{span.end})", *unsure, *filter(None, [span.note])])
