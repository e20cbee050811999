"""The queue as Qt's model: a row for each question, read as it comes into sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from annotator.gui.review.lanes import state_of
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.words import kind_name, quoted, state_name

QUEUED = int(Qt.ItemDataRole.UserRole)


class QueueModel(QStringListModel):
    """Its strings stand for nothing but the number of rows: a view asks for that with every row it lays
    out, and 100,000 answers from Python take longer than all the rest."""

    def __init__(self, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self.language = "en"
        reviewing.queue_changed.connect(self._reset)
        reviewing.rows_changed.connect(self._renew)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        wanted = (
            QUEUED,
            int(Qt.ItemDataRole.DisplayRole),
            int(Qt.ItemDataRole.ToolTipRole),
            int(Qt.ItemDataRole.AccessibleTextRole),
        )
        if role not in wanted:
            return None
        queued = self._reviewing.queued(index.row())
        if queued is None or role == QUEUED:
            return queued
        text = quoted(queued.text)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        names = {label.id: label.name(self.language) for label in self._reviewing.session.labels}
        labels = self.tr(", ").join(names.get(each, each) for each in queued.question.labels)
        parts = (
            kind_name(queued.question.case.kind),
            state_name(state_of(queued.question)),
            labels,
            queued.title,
        )
        return f"{text}\n{' · '.join(part for part in parts if part)}"

    def _reset(self) -> None:
        self.setStringList([""] * len(self._reviewing.numbers))

    def _renew(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
