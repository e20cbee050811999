"""The spans of the shown article as Qt's model: a flat list with a heading for each label.

It is made anew when it is next needed rather than with each edit, so that a key never waits for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.spans import Label, Relation, Span
from annotator.gui.session import Session

ROW = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a label's spans."""

    label: Label
    count: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A row below a span: a relation that leads from it to ``other``."""

    relation: Relation
    other: Span


Row = Heading | Span | Link


def _identity(row: Row) -> tuple[str, int]:
    """What tells a row from another; the place of a span, for a heading or a relation none."""
    if isinstance(row, Heading):
        return row.label.id, -1
    return (row.relation.id, -2) if isinstance(row, Link) else (row.id, row.start)


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
        return self._with_links(rows)

    def _with_links(self, rows: list[Row]) -> list[Row]:
        """The relations of each span below it."""
        layer = self._session.layer
        if layer is None or not layer.relations:
            return rows
        spans = {span.id: span for span in layer.spans}
        leading: dict[str, list[Row]] = {}
        for relation in layer.relations:
            if relation.to_span in spans:
                leading.setdefault(relation.from_span, []).append(Link(relation, spans[relation.to_span]))
        return [
            each
            for row in rows
            for each in (row, *(leading.get(row.id, ()) if isinstance(row, Span) else ()))
        ]

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
        if isinstance(row, Link):
            words = f"→ {row.relation.name} → {row.other.text}"
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return words if role in (*shown, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Span) else f"{row.label.name(self.language)} {row.count}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and isinstance(
            row, Span
        ):
            return self._described(row)
        return None

    def _described(self, span: Span) -> str:
        unsure = [QCoreApplication.translate("SpanModel", "unsure")] if span.unsure else []
        comment = ""
        if span.comment:
            said = QCoreApplication.translate("SpanModel", "to the reviewer: {comment}")
            comment = said.format(comment=span.comment)
        notes = filter(None, [span.note, comment])
        return "\n".join([f"{span.text} ({span.start}–{span.end})", *unsure, *notes])
