"""How a project converts: for which region, and which names and phrases are as the project says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.core.convert import REGIONS, Conversion, Phrase
from annotator.gui.dialogs.parts import buttons, hint, region_box
from annotator.gui.parts import in_a_column, in_a_row, named


class ConversionDialog(QDialog):
    def __init__(self, conversion: Conversion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversion_dialog")
        self.setWindowTitle(self.tr("Conversion"))
        self._region = region_box(conversion.region)
        self._region.setAccessibleName(self.tr("Traditional script of"))
        self._table = named(QTableWidget(0, 2), "phrases")
        self._add = named(QPushButton(self.tr("&Add"), autoDefault=False), "add_phrase")
        self._remove = named(QPushButton(self.tr("&Remove"), autoDefault=False), "remove_phrase")
        self._dress_table()
        for phrase in conversion.phrases:
            self._append(phrase.hant, phrase.hans)
        self._add.clicked.connect(self._add_row)
        self._remove.clicked.connect(self._remove_rows)
        self._lay_out()

    def _dress_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("The project's own phrases"))
        table.setHorizontalHeaderLabels([self.tr("Traditional"), self.tr("Simplified")])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)

    def _lay_out(self) -> None:
        form = QFormLayout(horizontalSpacing=14)
        form.addRow(self.tr("Traditional script of"), self._region)
        side = in_a_row(spacing=8)
        side.addWidget(self._add)
        side.addWidget(self._remove)
        side.addStretch(1)
        rows = in_a_column(self, spacing=12, margins=(22, 20, 22, 18))
        rows.addLayout(form)
        rows.addWidget(
            hint(
                self.tr(
                    "Names and phrases that are to be converted just so. All articles are converted anew."
                )
            )
        )
        rows.addWidget(self._table, 1)
        rows.addLayout(side)
        rows.addWidget(buttons(self, self.tr("Convert")))
        self.resize(520, 460)

    def _append(self, hant: str, hans: str) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        self._table.setItem(row, 0, QTableWidgetItem(hant))
        self._table.setItem(row, 1, QTableWidgetItem(hans))

    def _add_row(self) -> None:
        self._append("", "")
        row = self._table.rowCount() - 1
        self._table.setCurrentCell(row, 0)
        self._table.edit(self._table.model().index(row, 0))

    def _remove_rows(self) -> None:
        for row in sorted({index.row() for index in self._table.selectedIndexes()}, reverse=True):
            self._table.removeRow(row)

    def answer(self) -> Conversion:
        rows = range(self._table.rowCount())
        pairs = [(self._cell(row, 1), self._cell(row, 0)) for row in rows]
        phrases = tuple(Phrase(hans, hant) for hans, hant in pairs if hans and hant)
        return Conversion(REGIONS[self._region.currentIndex()], phrases)

    def _cell(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.text().strip() if item else ""
