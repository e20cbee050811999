"""Project files: what a person makes, opens, closes and exports. Each method is what one action does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator import settings, workflow
from annotator.core.spans import GOLD
from annotator.errors import UserError
from annotator.paths import data_folder

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.window import Window

PROJECT_SUFFIX = ".duizhao"


class Projects(QObject):
    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._window = window
        self._session = commands.session
        self._preferences = commands.preferences

    def new_project(self, paths: Sequence[Path] = ()) -> None:
        """Ask for a name and a place; then look at ``paths`` for import."""
        if not self._commands.may_leave_import():
            return
        wanted = self._commands.dialogs.new_project()
        if wanted is not None and self._session.create(wanted.path, wanted.name, wanted.region):
            self._opened()
            self._commands.import_paths(paths)

    def open_project(self) -> None:
        path = self._commands.dialogs.project_to_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a project file in place of the present one, which stays open if that fails."""
        opened = self._commands.may_leave_import() and self._session.open(path)
        if opened:
            self._opened()
        return opened

    def open_samples(self) -> None:
        """A project with the sample articles, kept with the user's data."""
        path = data_folder() / f"samples{PROJECT_SUFFIX}"
        if path.exists():
            self.open_path(path)
        elif self._session.create(path, self.tr("Samples"), "TW"):
            self._opened()
            self._commands.importer.start([samples_folder()])

    def _opened(self) -> None:
        assert self._session.project is not None
        self._window.message_bar.hide()
        self._preferences.add_recent(self._session.project.path.absolute())
        self._window.focus_article()
        self._tell_adopted()

    def _tell_adopted(self) -> None:
        """Who gave no name works as a work package's only annotator, and should know it."""
        who = self._session.annotator
        assert self._session.project is not None
        if self._session.project.feedback_for:
            return
        has_name = bool(self._preferences.settings.annotator)
        if who is not None and not has_name and who.name != settings.system_name():
            text = self.tr("You work here as “{name}”. “Your name…” in the Edit menu changes that.")
            self._commands.say(text.format(name=who.name))

    def close_project(self) -> None:
        if not self._commands.may_leave_import():
            return
        self._session.close()
        self._preferences.change(last_project="")

    def export(self, format_name: str) -> None:
        """Write the annotator's own layer, or gold if there is any and the person wants that."""
        project = self._session.project
        layer = self._layer_to_export()
        if project is None or layer is None:
            return
        target = self._commands.dialogs.export_target(project.path, format_name)
        if target is None:
            return
        try:
            count = workflow.export(project, layer, format_name, target)
        except UserError as error:
            self._commands.tell_error(error)
        else:
            self._commands.say(
                self.tr("%n span(s) written to “{file}”.", "", count).format(file=target.name), "success"
            )

    def _layer_to_export(self) -> str | None:
        project, annotator = self._session.project, self._session.annotator
        if project is None or annotator is None:
            return None
        if GOLD not in project.layers():
            return annotator.id
        answer = self._commands.dialogs.whose_spans(annotator.name)
        return {"gold": GOLD, "own": annotator.id}.get(answer or "")


def samples_folder() -> Path:
    """The sample articles; they lie beside the package in a checkout."""
    return Path(__file__).resolve().parents[2] / "samples" / "articles"
