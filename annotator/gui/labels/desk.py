"""What the label editor does to a project: every wish one step, or the error that kept it from being one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.core.changes import Step
from annotator.core.spans import Label
from annotator.gui.session import Session
from annotator.workflow import Project

T = TypeVar("T")


class LabelDesk(QObject):
    """Reads and changes the labels of the session's project. Every method raises ``UserError``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.steps = 0
        """How many steps were saved here and not taken back: the others are none of the editor's."""

    @property
    def labels(self) -> tuple[Label, ...]:
        return self._session.labels

    def counts(self) -> dict[str, int]:
        """On how many spans each label is, of whatever layer."""
        project = self._session.project
        return workflow.label_counts(project) if project else {}

    def add(self, label: Label) -> None:
        self._save(lambda project, author: workflow.add_label(project, author, label))

    def save(self, label_id: str, label: Label) -> None:
        """All that ``label`` says, its key too; with another key its spans go along."""
        self._save(lambda project, author: workflow.save_label(project, author, label_id, label))

    def delete(self, label_id: str) -> None:
        self._save(lambda project, author: workflow.delete_label(project, author, label_id))

    def merge(self, label_id: str, into: str) -> None:
        self._save(lambda project, author: workflow.merge_labels(project, author, label_id, into))

    def reorder(self, order: Sequence[str]) -> None:
        self._save(lambda project, author: workflow.reorder_labels(project, author, order))

    def undo(self) -> None:
        """Take back the last step that was saved here, if there is one."""
        if self.steps:
            self.steps -= 1
            with _busy():
                self._session.undo()

    def export(self, target: Path) -> int:
        project = self._session.project
        return workflow.export_labels(project, target) if project else 0

    def take_in(self, path: Path) -> workflow.LabelsImported:
        """Take a label set in; what has a key that is here is changed."""
        found: list[workflow.LabelsImported] = []

        def work(project: Project, author: str) -> Step | None:
            found.append(workflow.import_labels(project, author, path))
            return found[0].step

        self._save(work)
        return found[0]

    def _save(self, action: Callable[[Project, str], Step | None]) -> None:
        def counted(project: Project, author: str) -> Step | None:
            step = action(project, author)
            self.steps += step is not None
            return step

        with _busy():
            self._session.save(counted)


@contextmanager
def _busy() -> Iterator[None]:
    """A label that is on very many spans takes seconds."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
