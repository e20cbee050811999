"""The import page: what a person brings there and does with it. Each method is what one action does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.gui import messages
from annotator.gui.drops import dropped_paths

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.window import Window


class Importing(QObject):
    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._window = window
        self._desk = commands.desk
        commands.importer.finished.connect(self._tell_imported)

    def import_files(self) -> None:
        self.import_paths(self._commands.dialogs.files_to_import())

    def import_folder(self) -> None:
        folder = self._commands.dialogs.folder_to_import()
        self.import_paths([folder] if folder else [])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Show files and folders on the import page; for a new project, if none is open."""
        if paths and self._commands.session.project is None:
            self._commands.projects.new_project(paths)
        elif paths and self._commands.rewording.leave_cuts():
            self._desk.add(paths)

    def import_clipboard(self) -> None:
        """Show the clipboard's text, or the files copied there, on the import page."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # an empty clipboard has none
        paths = dropped_paths(data)
        if paths:
            self.import_paths(paths)
        elif data.text().strip():
            if self._commands.rewording.leave_cuts():
                self._desk.paste(data.text())
        else:
            self._commands.say(self.tr("There is no text in the clipboard."))

    def leave(self) -> None:
        """Escape on the import page: stop an import under way, else leave the page as if it never was."""
        if self._desk.is_saving or self._commands.may_leave_import():
            self._desk.cancel()

    def choose_encoding(self) -> None:
        if not self._window.import_page.head.offer_encodings():
            self._commands.say(self.tr("Only for texts, web pages and tables can the encoding be chosen."))

    def choose_columns(self) -> None:
        if not self._commands.choosing.edit_columns():
            self._commands.say(self.tr("Only of a table can the columns be chosen."))

    def cut_raw(self) -> None:
        if not self._commands.sheet.cut_selection():
            self._commands.say(self.tr("Select a part of the raw text first."))

    def add_raw_article(self) -> None:
        if not self._desk.sheet.add_article():
            self._commands.say(self.tr("Select a part of the raw text first."))

    def _tell_imported(self, done: list[workflow.Imported], cancelled: bool) -> None:
        failures = [messages.sentence(each.error) for each in done if each.error]
        known = sum(each.known for each in done)
        count = len(done) - len(failures) - known
        parts = [self.tr("%n file(s) imported", "", count)]
        if known:
            parts.append(self.tr("%n here already", "", known))
        skipped, linked = sum(each.skipped for each in done), sum(each.linked for each in done)
        if skipped:
            parts.append(self.tr("%n duplicate(s) skipped", "", skipped))
        if linked:
            parts.append(self.tr("%n edition(s) linked", "", linked))
        if failures:
            parts.append(self.tr("%n failed", "", len(failures)))
        if cancelled:
            parts.append(self.tr("the rest was cancelled"))
        text = self.tr(", ").join(parts)
        text += self.tr(": {failure}").format(failure=failures[0]) if len(failures) == 1 else self.tr(".")
        details = failures if len(failures) > 1 else None
        self._commands.say(text, "warning" if failures else "success", details)
