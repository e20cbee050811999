"""The questions the window asks. Errors are no questions: they are told in the message bar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.core.spans import Span
from annotator.gui.dialogs.about import AboutDialog
from annotator.gui.dialogs.conversion import ConversionDialog
from annotator.gui.dialogs.name import NameDialog
from annotator.gui.dialogs.new_project import NewProject, NewProjectDialog
from annotator.gui.dialogs.note import NoteDialog
from annotator.gui.dialogs.shortcuts import ShortcutsDialog


class Dialogs(QObject):
    """Each method asks one question and returns the answer, ``None`` if the person thought better of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def new_project(self) -> NewProject | None:
        dialog = NewProjectDialog(documents_folder(), self._window)
        return dialog.answer() if self._ask(dialog) else None

    def project_to_open(self) -> Path | None:
        kinds = self.tr("Projects (*.duizhao);;All files (*)")
        found, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(documents_folder()), kinds
        )
        return Path(found) if found else None

    def files_to_import(self) -> list[Path]:
        patterns = " ".join(f"*{suffix}" for suffix in workflow.IMPORTERS)
        kinds = self.tr("Articles ({patterns});;All files (*)").format(patterns=patterns)
        found, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import files"), str(documents_folder()), kinds
        )
        return [Path(name) for name in found]

    def folder_to_import(self) -> Path | None:
        found = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), str(documents_folder())
        )
        return Path(found) if found else None

    def leave_import(self) -> bool:
        """Whether what was changed by hand on the import page may be forgotten."""
        box = QMessageBox(self._window)
        box.setObjectName("leave_import_dialog")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Leave the import page?"))
        box.setInformativeText(self.tr("Nothing is imported, and what you changed by hand is forgotten."))
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is leave

    def export_target(self, project: Path, format_name: str) -> Path | None:
        suffix = {"gold": "json"}.get(format_name, format_name)
        start = project.with_suffix(f".{suffix}")
        kinds = self.tr("{kind} files (*.{suffix})").format(kind=suffix.upper(), suffix=suffix)
        found, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), str(start), kinds)
        return Path(found) if found else None

    def note(self, span: Span) -> tuple[str, bool] | None:
        dialog = NoteDialog(span, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def conversion(self, conversion: Conversion) -> Conversion | None:
        dialog = ConversionDialog(conversion, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def name(self, present: str) -> str | None:
        dialog = NameDialog(present, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def shortcuts(self) -> None:
        from annotator.gui.window import Window

        assert isinstance(self._window, Window)
        self._ask(ShortcutsDialog(self._window.actions_of_window, self._window))

    def about(self) -> None:
        self._ask(AboutDialog(self._window))

    def _ask(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


def documents_folder() -> Path:
    """Where people keep their files."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
