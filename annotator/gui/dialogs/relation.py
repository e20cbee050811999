"""What a relation from one span to another is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from annotator.core.spans import Span
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.parts import in_a_column, named, shortened


class RelationDialog(QDialog):
    """``names`` are offered, any other can be written; ``fault`` says what speaks against a name."""

    def __init__(
        self,
        from_span: Span,
        to_span: Span,
        names: Sequence[str],
        fault: Callable[[str], UserError | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("relation_dialog")
        self.setWindowTitle(self.tr("Relation"))
        self._fault = fault
        self._name = named(QComboBox(editable=True), "relation_name")
        self._name.addItems(list(names))
        self._name.setAccessibleName(self.tr("Name of the relation"))
        self._hint = named(hint(""), "relation_hint")
        self._box = buttons(self, self.tr("Relate"))
        rows = in_a_column(self, spacing=10, margins=(20, 18, 20, 16))
        first, second = shortened(from_span.text), shortened(to_span.text)
        rows.addWidget(QLabel(self.tr("“{text}” …").format(text=first)))
        rows.addWidget(self._name)
        rows.addWidget(QLabel(self.tr("… “{text}”").format(text=second)))
        rows.addWidget(self._hint)
        rows.addWidget(self._box)
        self._name.setFocus()
        self._name.lineEdit().selectAll()  # type: ignore[union-attr]
        self._name.editTextChanged.connect(self._check)
        self.setMinimumWidth(360)
        self._check()

    def _check(self) -> None:
        error = self._fault(self._name.currentText())
        self._hint.setText(
            messages.sentence(error) if error else self.tr("Choose a name or write another one.")
        )
        accept_button(self._box).setEnabled(error is None)

    def answer(self) -> str:
        return self._name.currentText().strip()
