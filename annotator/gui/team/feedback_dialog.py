"""For whom feedback is made: the annotators of whose work something is decided, with what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QWidget

from annotator.core.feedback import Result
from annotator.core.spans import Annotator
from annotator.gui.dialogs.parts import buttons, hint
from annotator.gui.parts import in_a_column, named

Offered = Sequence[tuple[Annotator, Mapping[Result, int]]]
"""Annotators, each with how many verdicts of each result there are."""


class FeedbackDialog(QDialog):
    def __init__(self, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feedback_dialog")
        self.setWindowTitle(self.tr("Feedback"))
        self._offered = offered
        self._who = named(QComboBox(), "feedback_annotator")
        self._who.setAccessibleName(self.tr("For"))
        for annotator, _ in offered:
            self._who.addItem(annotator.name, annotator.id)
        self._counts = named(QLabel(wordWrap=True), "feedback_counts")
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        form.addRow(self.tr("For"), self._who)
        form.addRow("", self._counts)
        rows = in_a_column(self, spacing=16, margins=(22, 20, 22, 18))
        rows.addLayout(form)
        rows.addWidget(
            hint(
                self.tr(
                    "The file holds the decided articles with this annotator’s spans beside gold, and the "
                    "reasons and notes of the decisions. Other annotators are not in it. It is opened in "
                    "this program, and cannot be changed."
                )
            )
        )
        rows.addStretch(1)
        rows.addWidget(buttons(self, self.tr("Make file…")))
        self.setMinimumWidth(460)
        self._who.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        _, counts = self._offered[max(self._who.currentIndex(), 0)]
        text = self.tr("{right} right, {wrong} wrong, {missed} missed")
        self._counts.setText(text.format(**{str(kind): count for kind, count in counts.items()}))

    def answer(self) -> Annotator:
        return self._offered[max(self._who.currentIndex(), 0)][0]
