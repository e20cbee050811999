"""Runs over the ticked hits: one step each, however many articles it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.core.changes import Step
from annotator.core.search import Hit
from annotator.errors import UserError
from annotator.gui.find_panel.asked import Asked
from annotator.workflow import Project, Run

if TYPE_CHECKING:
    from annotator.gui.commands import Commands

_SLOW = 500
"""From so many hits on, a run takes long enough to show that something is done."""


class Runs(QObject):
    """Labels, relabels or removes; says what became of it and offers to take it back."""

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session = commands.session

    def run(self, asked: Asked, hits: list[Hit]) -> None:
        """Do with the hits what was asked for, in the annotator's own layer."""
        if not hits:
            return
        done: list[Run] = []

        def save(project: Project, author: str) -> Step | None:
            done.append(_runner(asked)(project, author, hits))
            return done[0].step

        if len(hits) > _SLOW:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._session.save(save)
        except UserError as error:
            self._session.failed.emit(error)
            return
        finally:
            if len(hits) > _SLOW:
                QGuiApplication.restoreOverrideCursor()
        self._tell(asked, done[0])

    def _tell(self, asked: Asked, run: Run) -> None:
        if run.step is None:
            self._commands.say(" ".join([self.tr("Nothing was changed."), *self._rest(run)]))
            return
        label = self._label_name(asked.label)
        if asked.purpose == "remove":
            text = self.tr("%n span(s) removed.", "", run.spans)
        elif asked.purpose == "label":
            text = self.tr("%n span(s) labelled {label}.", "", run.spans).format(label=label)
        else:
            text = self.tr("%n span(s) now {label}.", "", run.spans).format(label=label)
        self._commands.say(" ".join([text, *self._rest(run)]), "success")
        self._commands.offer_undo()

    def _rest(self, run: Run) -> list[str]:
        """What was not changed, and why."""
        parts = []
        if run.protected:
            parts.append(self.tr("%n in done articles left alone.", "", run.protected))
        if run.gone:
            parts.append(self.tr("%n not there any more.", "", run.gone))
        if run.left:
            parts.append(self.tr("%n left as they were.", "", run.left))
        return parts

    def _label_name(self, label: str) -> str:
        language = self._commands.languages.of_labels
        return next((each.name(language) for each in self._session.labels if each.id == label), label)


def _runner(asked: Asked) -> Callable[[Project, str, list[Hit]], Run]:
    """What is done with the hits; an annotator's id is that of the layer too."""
    if asked.purpose == "remove":
        return lambda project, layer, hits: workflow.remove_occurrences(project, layer, layer, hits)
    change = workflow.label_occurrences if asked.purpose == "label" else workflow.relabel_hits
    return lambda project, layer, hits: change(project, layer, layer, hits, asked.label)
