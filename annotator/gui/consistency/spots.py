"""The places of one finding, grouped by form: the forms to be mended first, the model last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.consistency import Finding, Form
from annotator.gui.consistency.words import Words
from annotator.workflow import Spot

ROW = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A form; ``is_model``: the other places are to be made like it."""

    form: Form
    is_model: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """So many more places of a form than are shown."""

    count: int


Row = Heading | Spot | Rest


class SpotModel(QAbstractListModel):
    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[Row] = []
        self.finding: Finding | None = None
        self.wanted: Form | None = None
        """The form that others are made like; ``None`` where nothing can be mended."""

    def show(
        self, finding: Finding | None, groups: Sequence[tuple[Form, Sequence[Spot]]], wanted: Form | None
    ) -> None:
        """``groups`` are a finding's forms, each with some of its places."""
        self.beginResetModel()
        self.finding, self.wanted = finding, wanted
        self._rows = []
        for form, spots in sorted(groups, key=lambda each: each[0] == wanted):
            self._rows.append(Heading(form, form == wanted))
            self._rows += spots
            if len(spots) < form.count:
                self._rows.append(Rest(form.count - len(spots)))
        self.endResetModel()

    def row(self, index: int) -> Row | None:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def rows(self) -> Iterator[tuple[int, Row]]:
        return enumerate(self._rows)

    def form_at(self, index: int) -> Form | None:
        """The form whose heading or place is in a row."""
        row = self.row(index)
        if isinstance(row, Rest):
            row = self.row(index - 1)
        return row.form if isinstance(row, (Heading, Spot)) else None

    def first_to_mend(self) -> int:
        """The row of the first place that is not as it should be, -1 if there is none."""
        return next(
            (
                index
                for index, row in self.rows()
                if isinstance(row, Spot) and row.form != self.wanted and not row.protected
            ),
            -1,
        )

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
            return row.hit.text if isinstance(row, Spot) else self.text(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.spot(row) if isinstance(row, Spot) else self.text(row)
        return None

    def text(self, row: Heading | Rest) -> str:
        """What a row says that is no place."""
        if isinstance(row, Rest):
            return self._words.rest(row.count)
        whole_text = self.finding is not None and self.finding.kind in ("borders", "variants")
        return self._words.form(row.form, whole_text=whole_text)
