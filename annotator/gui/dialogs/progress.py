"""How far the annotator has come, and how fast."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QProgressBar, QWidget

from annotator.core.pace import Work, pace
from annotator.gui.dialogs.parts import hint
from annotator.gui.parts import in_a_column, named
from annotator.gui.progress import duration, rate, rest


class ProgressDialog(QDialog):
    """``seconds`` is the active time on the shown article."""

    def __init__(self, work: Work, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_dialog")
        self.setWindowTitle(self.tr("Progress"))
        done = self.tr("{done} of {total}").format(done=f"{work.done:,}", total=f"{work.total:,}")
        bar = named(QProgressBar(textVisible=False), "progress_bar")
        bar.setRange(0, max(work.total, 1))
        bar.setValue(work.done)
        bar.setAccessibleName(self.tr("Articles done"))
        found = pace(work)
        form = QFormLayout(horizontalSpacing=28, verticalSpacing=9)
        for name, label, text in (
            ("progress_done", self.tr("Articles done"), done),
            ("progress_article", self.tr("Time on this article"), duration(seconds)),
            ("progress_today", self.tr("Time today"), duration(work.seconds_today)),
            ("progress_spans", self.tr("Spans an hour today"), rate(found.spans_an_hour)),
            ("progress_articles", self.tr("Articles an hour today"), rate(found.articles_an_hour)),
            ("progress_rest", self.tr("Still to work, about"), rest(found.rest)),
        ):
            form.addRow(label, named(QLabel(text), name))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        rows = in_a_column(self, spacing=14, margins=(24, 22, 24, 18))
        rows.addWidget(bar)
        rows.addLayout(form)
        rows.addWidget(
            hint(
                self.tr(
                    "Time counts while the window is active and you use keys or mouse in it; after half a"
                    " minute without them it stands still."
                )
            )
        )
        rows.addWidget(box)
        self.setMinimumWidth(400)
