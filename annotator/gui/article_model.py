"""The list of articles as Qt's model: it reads the session's list and keeps only which rows are shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.changes import Step
from annotator.core.convert import Conversion
from annotator.core.script import Verdict
from annotator.core.spans import State
from annotator.gui.session import Session
from annotator.workflow import Listed

LISTED = int(Qt.ItemDataRole.UserRole)
SECOND_LINE = LISTED + 1
_ROOT = QModelIndex()


class ArticleModel(QAbstractListModel):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._needle = ""
        self._shown: list[int] | None = None
        session.opened.connect(self._reset)
        session.listed_changed.connect(self._reset)
        session.changed.connect(self._on_changed)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        if parent.isValid():
            return 0
        return len(self._session.listed if self._shown is None else self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        listed = self.listed(index.row())
        if listed is None:
            return None
        if role == LISTED:
            return listed
        if role == Qt.ItemDataRole.DisplayRole:
            return listed.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{listed.title}\n{state_name(listed.state)} · {self._second_line(listed)}"
        if role == SECOND_LINE:
            return self._second_line(listed)
        return None

    def listed(self, row: int) -> Listed | None:
        """The article in a row."""
        place = row if self._shown is None else self._shown[row] if 0 <= row < len(self._shown) else -1
        return self._session.listed[place] if 0 <= place < len(self._session.listed) else None

    def current_row(self) -> int:
        """The row of the shown article, -1 if it has none."""
        place = self._session.article_index()
        if place is None:
            return -1
        if self._shown is None:
            return place
        return self._shown.index(place) if place in self._shown else -1

    def set_filter(self, text: str) -> None:
        """Show only articles whose title has ``text`` in it, in whichever script either is written."""
        needle = text.strip().casefold()
        if needle != self._needle:
            self._needle = needle
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = self._matching() if self._needle else None
        self.endResetModel()

    def _matching(self) -> list[int]:
        forms = written_forms(self._needle)
        listed = self._session.listed
        return [i for i, each in enumerate(listed) if any(form in each.title.casefold() for form in forms)]

    def _second_line(self, listed: Listed) -> str:
        """What stands below a title."""
        parts = [listed.source.rsplit(".", 1)[0], script_name(listed.script)]
        if listed.spans:
            parts.append(self.tr("%n span(s)", "", listed.spans))
        return " · ".join(parts)

    def _on_changed(self, step: Step) -> None:
        row = self.current_row()
        if row >= 0 and any(change.kind in ("span", "state") for change in step.changes):
            index = self.index(row)
            self.dataChanged.emit(index, index)


def written_forms(text: str) -> set[str]:
    """``text`` as it is and as it would stand in either script."""
    conversion = Conversion("TW")
    return {text, conversion.convert(text, "Hans")[0], conversion.convert(text, "Hant")[0]}


def state_name(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        "new": translate("States", "New"),
        "in progress": translate("States", "In progress"),
        "done": translate("States", "Done"),
    }[state]


def script_name(script: Verdict) -> str:
    translate = QCoreApplication.translate
    return {
        "Hans": translate("Scripts", "Simplified"),
        "Hant": translate("Scripts", "Traditional"),
        "mixed": translate("Scripts", "both scripts"),
    }[script]
