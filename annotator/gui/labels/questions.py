"""What the editor of labels asks besides its fields."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from annotator.core.spans import Label
from annotator.gui.dialogs.merge_label import MergeLabelDialog
from annotator.gui.theme import Colors


class LabelQuestions(QObject):
    """Each method asks one question and returns the answer, ``None`` if the person thought better of it."""

    def __init__(self, window: QWidget, look: tuple[Colors, str]) -> None:
        super().__init__(window)
        self._window = window
        self._look = look

    def merge_label(self, label: Label, others: list[Label], count: int, *, deletes: bool) -> str | None:
        """Into which of the others a label is merged; ``deletes`` if it was to be deleted."""
        dialog = MergeLabelDialog(label, others, count, self._look, deletes=deletes, parent=self._parent())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.answer() if accepted else None

    def forget_label(self) -> bool:
        """Whether what cannot be saved may be forgotten."""
        box = QMessageBox(self._parent())
        box.setObjectName("forget_label_dialog")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Forget what you changed in this label?"))
        box.setInformativeText(self.tr("It cannot be saved as it is."))
        forget = box.addButton(self.tr("Forget it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is forget

    def label_set_to_import(self) -> Path | None:
        found, _ = QFileDialog.getOpenFileName(
            self._parent(), self.tr("Import a label set"), _documents(), self._kinds()
        )
        return Path(found) if found else None

    def label_set_target(self) -> Path | None:
        found, _ = QFileDialog.getSaveFileName(
            self._parent(), self.tr("Export the label set"), f"{_documents()}/labels.json", self._kinds()
        )
        return Path(found) if found else None

    def _kinds(self) -> str:
        return self.tr("Label sets (*.json);;All files (*)")

    def _parent(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())
