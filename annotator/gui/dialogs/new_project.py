"""A new project: what it is called, where its file goes, whose Traditional script it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.core.convert import REGIONS, Region
from annotator.gui.dialogs.parts import accept_button, buttons, hint, region_box
from annotator.gui.parts import in_a_column, in_a_row, named

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class NewProject:
    path: Path
    name: str
    region: Region


class NewProjectDialog(QDialog):
    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_project_dialog")
        self.setWindowTitle(self.tr("New project"))
        self._name = named(QLineEdit(), "project_name")
        self._name.setPlaceholderText(self.tr("What these articles are"))
        self._name.setAccessibleName(self.tr("Name"))
        self._folder = named(QLineEdit(str(folder)), "project_folder")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._choose = named(QPushButton(self.tr("Choose…")), "choose_folder")
        self._choose.setAutoDefault(False)
        self._region = region_box("TW")
        self._region.setAccessibleName(self.tr("Traditional script of"))
        self._file = hint("")
        self._buttons = buttons(self, self.tr("Create"))
        self._lay_out()
        self._choose.clicked.connect(self._choose_folder)
        self._name.textChanged.connect(self._refresh)
        self._folder.textChanged.connect(self._refresh)
        self._refresh()
        self._name.setFocus()

    def _lay_out(self) -> None:
        place = in_a_row(spacing=8)
        place.addWidget(self._folder, 1)
        place.addWidget(self._choose)
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Folder"), place)
        form.addRow("", self._file)
        form.addRow(self.tr("Traditional script of"), self._region)
        rows = in_a_column(self, spacing=18, margins=(22, 20, 22, 18))
        rows.addLayout(form)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(520)

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self._folder.text())
        if found:
            self._folder.setText(found)

    def _refresh(self) -> None:
        path = self._path()
        free = not path.exists()
        ready = bool(self._name.text().strip()) and path.parent.is_dir() and free
        accept_button(self._buttons).setEnabled(ready)
        if not self._name.text().strip():
            self._file.setText(self.tr("Everything is kept in one file."))
        elif not path.parent.is_dir():
            self._file.setText(self.tr("There is no such folder."))
        elif free:
            self._file.setText(self.tr("Everything is kept in the file “{file}”.").format(file=path.name))
        else:
            self._file.setText(self.tr("There is a file “{file}” already.").format(file=path.name))

    def _path(self) -> Path:
        stem = _NOT_IN_FILE_NAMES.sub("-", self._name.text().strip()).strip(". ") or "-"
        return Path(self._folder.text(), f"{stem[:60]}.duizhao")

    def answer(self) -> NewProject:
        region = REGIONS[self._region.currentIndex()]
        return NewProject(self._path(), self._name.text().strip(), region)
