"""The foot of the panel: how many hits are ticked, with which label, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from annotator.gui.find_panel.asked import Asked
from annotator.gui.find_panel.model import HitModel
from annotator.gui.find_panel.words import Words
from annotator.gui.icons import key_icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors


class RunBar(QWidget):
    run_wished = Signal()
    label_chosen = Signal(str)

    def __init__(
        self, session: Session, model: HitModel, words: Words, colors: Colors, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "find_run_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._model = model
        self._words = words
        self._colors = colors
        self.all = named(QCheckBox(), "find_tick_all")
        self._count = named(QLabel(), "find_ticked", muted=True)
        self.button = named(QPushButton(), "find_run")
        self._as = named(QLabel(), "find_label_caption", muted=True)
        self.labels = named(QComboBox(), "find_label")
        self.labels.setIconSize(QSize(16, 16))
        self.labels.setMinimumContentsLength(4)
        self.labels.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._lay_out()
        self.all.clicked.connect(self._tick_all)
        self.button.clicked.connect(self.run_wished)
        self.button.setAutoDefault(True)
        self.labels.activated.connect(lambda index: self.label_chosen.emit(self.labels.itemData(index)))

    def _lay_out(self) -> None:
        top = in_a_row(spacing=8)
        top.addWidget(self.all)
        top.addWidget(self._count, 1)
        foot = in_a_row(spacing=8)
        foot.addWidget(self.button)
        foot.addWidget(self._as)
        foot.addWidget(self.labels, 1)
        foot.addStretch(0)
        rows = in_a_column(self, spacing=8, margins=(14, 9, 12, 10))
        rows.addLayout(top)
        rows.addLayout(foot)

    def _tick_all(self) -> None:
        self._model.set_all(self._model.ticked < self._model.tickable)

    def set_labels(self) -> None:
        """Show the labels of the project that was opened."""
        self.labels.clear()
        for label in self._session.labels:
            picture = key_icon(label.shortcut, label.color, self._colors)
            self.labels.addItem(picture, label.name(self._words.language), label.id)

    def refresh(self, asked: Asked, *, is_ready: bool) -> None:
        """``is_ready``: all hits were found, so that "all" means all."""
        self.setVisible(asked.runs)
        model = self._model
        self.labels.setVisible(asked.purpose in ("label", "relabel"))
        self._as.setVisible(asked.purpose in ("label", "relabel"))
        self.labels.setCurrentIndex(self.labels.findData(asked.label))
        tickable = model.tickable
        self.all.setEnabled(tickable > 0)
        state = Qt.CheckState
        some = state.PartiallyChecked if model.ticked else state.Unchecked
        self.all.setCheckState(state.Checked if tickable and model.ticked == tickable else some)
        self._count.setText(self._words.ticked())
        count = f"{model.ticked:,}"
        text = {
            "remove": self.tr("Remove {count}"),
            "relabel": self.tr("Replace {count}"),
        }.get(asked.purpose, self.tr("Label {count}"))
        self.button.setText(text.format(count=count))
        self.button.setEnabled(is_ready and model.ticked > 0)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.set_labels()

    def retranslate(self) -> None:
        self._as.setText(self.tr("as"))
        self.labels.setAccessibleName(self.tr("The label that the ticked hits get"))
        self.all.setAccessibleName(self.tr("Tick all"))
        self.all.setToolTip(self.tr("Tick all, or none"))
        self.button.setAccessibleName(self.tr("Do it with the ticked hits"))
