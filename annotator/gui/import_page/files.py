"""The list of files as Qt's model: it reads the desk and keeps only which rows are shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui import messages
from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.entries import Entry

ENTRY = int(Qt.ItemDataRole.UserRole)
SECOND_LINE = ENTRY + 1
MARK = ENTRY + 2
_ROOT = QModelIndex()

Mark = Literal["waiting", "reading", "ready", "duplicate", "edition", "empty", "known", "failed"]
Choice = Literal["all", "ready", "twins", "changed", "known", "failed", "waiting"]
CHOICES: dict[Choice, str] = {
    "all": QT_TRANSLATE_NOOP("ImportFiles", "All files"),
    "ready": QT_TRANSLATE_NOOP("ImportFiles", "Ready"),
    "twins": QT_TRANSLATE_NOOP("ImportFiles", "Duplicates and editions"),
    "changed": QT_TRANSLATE_NOOP("ImportFiles", "Changed by hand"),
    "known": QT_TRANSLATE_NOOP("ImportFiles", "Here already"),
    "failed": QT_TRANSLATE_NOOP("ImportFiles", "Failed or without articles"),
    "waiting": QT_TRANSLATE_NOOP("ImportFiles", "Not read yet"),
}


class FileModel(QAbstractListModel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._choice: Choice = "all"
        self._shown: list[Entry] = []
        self._rows: dict[Entry, int] = {}
        self._paths: dict[str, set[Path]] = {}
        self._reading: Entry | None = None
        desk.listed.connect(self._reset)
        desk.updated.connect(self._on_updated)
        desk.progressed.connect(self._follow_reading)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(entry)
        if role == SECOND_LINE:
            return self._second_line(entry)
        if role == MARK:
            return self._mark(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            place = entry.name if entry.text is not None else str(entry.path)
            return f"{place}\n{self._second_line(entry)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(entry)}\n{self._second_line(entry)}"
        return None

    def _name(self, entry: Entry) -> str:
        """With its folder, where files of several folders are called the same."""
        several = len(self._paths.get(entry.path.name, ())) > 1
        return f"{entry.path.parent.name}/{entry.name}" if several else entry.name

    def entry(self, row: int) -> Entry | None:
        """The file in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, entry: Entry | None) -> int:
        """The row of a file, -1 if it has none."""
        return self._rows.get(entry, -1) if entry is not None else -1

    def set_choice(self, choice: Choice) -> None:
        """Show only files in one state."""
        if choice != self._choice:
            self._choice = choice
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._desk.entries if self._fits(entry)]
        self._rows = {entry: row for row, entry in enumerate(self._shown)}
        self._paths = {}
        for entry in self._desk.entries:
            if entry.text is None:
                self._paths.setdefault(entry.path.name, set()).add(entry.path)
        self.endResetModel()

    def _on_updated(self, entries: list[Entry]) -> None:
        if any(self._fits(entry) != (entry in self._rows) for entry in entries):
            self._reset()
            return
        rows = [self._rows[entry] for entry in entries if entry in self._rows]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _follow_reading(self) -> None:
        """The mark of the file that is read now goes on to the next."""
        self._reading = self._desk.being_read
        row = self.row_of(self._reading)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _fits(self, entry: Entry) -> bool:
        if self._choice == "all":
            return True
        if self._choice == "twins":
            return entry.state == "ready" and bool(entry.offers)
        if self._choice == "changed":
            return entry.is_touched
        if self._choice == "failed":
            return entry.state == "failed" or (entry.state == "ready" and not entry.articles)
        return entry.state == self._choice

    def _mark(self, entry: Entry) -> Mark:
        if entry.state == "waiting":
            return "reading" if entry is self._reading else "waiting"
        if entry.state == "ready" and not entry.articles:
            return "empty"
        if entry.state == "ready":
            return _twin_mark(entry)
        return entry.state

    def _second_line(self, entry: Entry) -> str:
        """What stands below a name."""
        if entry.state == "waiting":
            return self.tr("Reading…") if entry is self._reading else self.tr("Waiting")
        if entry.error is not None:
            return messages.sentence(entry.error)
        if entry.state == "known":
            if entry.same_as is not None:
                return self.tr("The same as “{file}”").format(file=entry.same_as.name)
            return self.tr("In the project already")
        return " · ".join(self._counts(entry))

    def _counts(self, entry: Entry) -> list[str]:
        articles = self.tr("%n article(s)", "", entry.articles) if entry.articles else self.tr("No article")
        parts = [*self._twins(entry), articles, self.tr("%n cut(s)", "", entry.cuts)]
        if entry.is_touched:
            parts.append(self.tr("changed by hand"))
        return parts

    def _twins(self, entry: Entry) -> Iterator[str]:
        """What is to be done about the twins of a file's articles."""
        if entry.skipped:
            yield self.tr("%n duplicate(s) skipped", "", len(entry.skipped))
        linked = sum(reply.action == "link" for reply in entry.replies)
        if linked:
            yield self.tr("%n edition(s) linked", "", linked)


def _twin_mark(entry: Entry) -> Mark:
    if entry.skipped:
        return "duplicate"
    return "edition" if any(reply.action == "link" for reply in entry.replies) else "ready"


def choice_name(choice: Choice) -> str:
    """How a choice is called in the present language."""
    return QCoreApplication.translate("ImportFiles", CHOICES[choice])
