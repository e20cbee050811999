"""Into which other label a label is merged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from annotator.core.spans import Label
from annotator.gui.dialogs.parts import buttons, hint
from annotator.gui.icons import key_icon
from annotator.gui.parts import in_a_column, named
from annotator.gui.theme import Colors


class MergeLabelDialog(QDialog):
    """``deletes`` if the person wanted to delete the label, which is on ``count`` spans."""

    def __init__(
        self,
        label: Label,
        others: Sequence[Label],
        count: int,
        look: tuple[Colors, str],
        *,
        deletes: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        colors, language = look
        self.setObjectName("merge_label_dialog")
        self.setWindowTitle(self.tr("Merge a label"))
        self._others = others
        self._into = named(QComboBox(), "merge_into")
        self._into.setAccessibleName(self.tr("Merge it into"))
        self._into.setIconSize(QSize(16, 16))
        for each in others:
            self._into.addItem(key_icon(each.shortcut, each.color, colors), each.name(language))
        name = label.name(language)
        if deletes:
            text = self.tr("“{label}” cannot be deleted, for it is on %n span(s).", "", count)
        else:
            text = self.tr("“{label}” is on %n span(s).", "", count)
        rows = in_a_column(self, spacing=11, margins=(22, 20, 22, 18))
        said = QLabel(text.format(label=name), wordWrap=True)
        rows.addWidget(named(said, "merge_count"))
        rows.addWidget(QLabel(self.tr("Merge it into")))
        rows.addWidget(self._into)
        rows.addWidget(
            hint(
                self.tr(
                    "All its spans get that label and “{label}” goes, as one step that can be undone. "
                    "Spans that then are the same become one."
                ).format(label=name)
            )
        )
        rows.addWidget(buttons(self, self.tr("Merge")))
        self.setMinimumWidth(420)

    def answer(self) -> str:
        return self._others[self._into.currentIndex()].id
