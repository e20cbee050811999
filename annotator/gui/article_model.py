"""The list of articles as Qt's model: it reads the session's list and keeps only which rows are shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from annotator.core.changes import Step
from annotator.core.convert import Conversion
from annotator.core.script import Verdict
from annotator.core.spans import State
from annotator.gui.session import Session
from annotator.workflow import Listed

LISTED = int(Qt.ItemDataRole.UserRole)
SECOND_LINE = LISTED + 1


class ArticleModel(QStringListModel):
    """Its strings stand for nothing but the number of rows: a view asks for that with every row it lays
    out, and 100,000 answers from Python take longer than all the rest."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._needle = ""
        self._titles: list[str] | None = None
        self._shown: Sequence[int] = ()
        session.opened.connect(self._renew)
        session.listed_changed.connect(self._renew)
        session.changed.connect(self._on_changed)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

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
        place = self._shown[row] if 0 <= row < len(self._shown) else -1
        return self._session.listed[place] if 0 <= place < len(self._session.listed) else None

    def current_row(self) -> int:
        """The row of the shown article, -1 if it has none."""
        place = self._session.article_index()
        if place is None:
            return -1
        row = bisect_left(self._shown, place)
        return row if row < len(self._shown) and self._shown[row] == place else -1

    def set_filter(self, text: str) -> None:
        """Show only articles whose title has ``text`` in it, in whichever script either is written."""
        needle = text.strip().casefold()
        if needle != self._needle:
            self._needle = needle
            self._reset()

    def prepare_filter(self) -> None:
        """Read what a filter needs, so that the first key is as quick as the others."""
        if self._titles is None:
            self._titles = [title.casefold() for title in self._session.listed.titles()]
            written_forms("字")

    def _renew(self) -> None:
        self._titles = None
        self._reset()

    def _reset(self) -> None:
        self._shown = self._matching() if self._needle else range(len(self._session.listed))
        self.setStringList([""] * len(self._shown))

    def _matching(self) -> list[int]:
        self.prepare_filter()
        titles = self._titles or []
        forms = written_forms(self._needle)
        return sorted({row for form in forms for row, title in enumerate(titles) if form in title})

    def _second_line(self, listed: Listed) -> str:
        """What stands below a title."""
        parts = [listed.source.rsplit(".", 1)[0], script_name(listed.script)]
        if listed.spans:
            parts.append(self.tr("%n span(s)", "", listed.spans))
        return " · ".join(parts)

    def _on_changed(self, step: Step) -> None:
        row = self.current_row()
        concerned = {change.article for change in step.changes if change.kind in ("span", "state")}
        if row >= 0 and concerned:
            # An edit that was followed in another edition changes a second row.
            first, last = (row, row) if len(concerned) == 1 else (0, self.rowCount() - 1)
            self.dataChanged.emit(self.index(first), self.index(last))


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
