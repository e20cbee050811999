"""Asked when two editions do not say alike what is labelled in one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.core.following import Question


class QuestionBox(QMessageBox):
    """Shows both surfaces. Escape leaves the other edition as it is."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("follow_dialog")
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("The editions differ here"))
        self.setText(self._asked(question))
        here = self.tr("In this edition: “{text}”").format(text=question.text)
        there = self.tr("In the other edition: “{text}”").format(text=question.there)
        self.setInformativeText(f"{here}\n{there}")
        self._both = self.addButton(self.tr("In both"), QMessageBox.ButtonRole.AcceptRole)
        only = self.addButton(self.tr("Only here"), QMessageBox.ButtonRole.RejectRole)
        for button, name in ((self._both, "follow_both"), (only, "follow_only")):
            button.setObjectName(name)
        self.setDefaultButton(self._both)
        self.setEscapeButton(only)

    def _asked(self, question: Question) -> str:
        return {
            "label": self.tr("Label the other edition's words too?"),
            "relabel": self.tr("Give the other edition's words this label too?"),
            "move": self.tr("Move the ends in the other edition too?"),
            "delete": self.tr("Delete the span in the other edition too?"),
        }[question.deed]

    def answer(self) -> bool:
        """Ask; whether the other edition is to follow."""
        self.exec()
        self.deleteLater()
        return self.clickedButton() is self._both
