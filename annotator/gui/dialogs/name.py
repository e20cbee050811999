"""Under whose name spans are labelled."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from annotator import workflow
from annotator.errors import BadName
from annotator.gui import messages
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.parts import in_a_column, named


class NameDialog(QDialog):
    def __init__(self, present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name_dialog")
        self.setWindowTitle(self.tr("Your name"))
        self._name = named(QLineEdit(present), "name")
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.selectAll()
        self._hint = hint("")
        self._buttons = buttons(self, self.tr("Save"))
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        form.addRow(self.tr("Your name"), self._name)
        form.addRow("", self._hint)
        rows = in_a_column(self, spacing=16, margins=(22, 20, 22, 18))
        rows.addLayout(form)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(440)
        self._name.textChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Say at once whether the name can be used."""
        try:
            workflow.checked_name(self._name.text())
        except BadName as error:
            self._hint.setText(messages.sentence(error))
            accept_button(self._buttons).setEnabled(False)
        else:
            self._hint.setText(self.tr("Spans you label from now on are yours under this name."))
            accept_button(self._buttons).setEnabled(True)

    def answer(self) -> str:
        return workflow.checked_name(self._name.text())
