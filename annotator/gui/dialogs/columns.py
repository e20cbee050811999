"""What the columns of a table are: its columns with their first values, and a use for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.parts import in_a_column, named
from annotator.workflow import ROLES, Table

_USES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("Columns", "Not used"),
    "text": QT_TRANSLATE_NOOP("Columns", "Text"),
    "title": QT_TRANSLATE_NOOP("Columns", "Title"),
    "date": QT_TRANSLATE_NOOP("Columns", "Date"),
    "outlet": QT_TRANSLATE_NOOP("Columns", "Outlet"),
    "byline": QT_TRANSLATE_NOOP("Columns", "Byline"),
    "url": QT_TRANSLATE_NOOP("Columns", "Address"),
}
_NAME, _VALUES, _USE = range(3)


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """``columns`` as ``Choices`` has them: only what is not as guessed. ``everywhere``: in the other tables,
    too."""

    columns: dict[str, str]
    everywhere: bool = False


class ColumnsDialog(QDialog):
    def __init__(
        self,
        name: str,
        table: Table,
        chosen: Mapping[str, str],
        others: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("columns_dialog")
        self.setWindowTitle(self.tr("Columns of “{file}”").format(file=name))
        self._table = table
        uses = {role: column for role, column in {**table.guess, **chosen}.items() if column}
        self._view = named(QTableWidget(len(table.columns), 3), "columns")
        self._lost: dict[QComboBox, str] = {}
        self._boxes = [self._use_box(column.name, uses) for column in table.columns]
        self._everywhere = named(QCheckBox(), "columns_everywhere")
        self._hint = named(hint(""), "columns_hint")
        self._buttons = buttons(self, self.tr("Read the table"))
        self._dress_view()
        self._lay_out(others)
        self._refresh()
        if self._boxes:
            self._boxes[self._first_row()].setFocus()

    def _use_box(self, column: str, uses: Mapping[str, str]) -> QComboBox:
        box = named(QComboBox(), f"use_of_{column}")
        box.setAccessibleName(self.tr("Use of “{column}”").format(column=column))
        for role in ("", *ROLES):
            box.addItem(QCoreApplication.translate("Columns", _USES[role]), role)
        use = next((role for role in ROLES if uses.get(role) == column), "")
        box.setCurrentIndex(box.findData(use))
        box.currentIndexChanged.connect(lambda _: self._take(box))
        return box

    def _dress_view(self) -> None:
        view = self._view
        view.setAccessibleName(self.tr("Columns of the table"))
        view.setHorizontalHeaderLabels([self.tr("Column"), self.tr("First values"), self.tr("Use")])
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.horizontalHeader().setSectionResizeMode(_VALUES, QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setWordWrap(False)
        for row, (column, box) in enumerate(zip(self._table.columns, self._boxes, strict=True)):
            view.setItem(row, _NAME, QTableWidgetItem(column.name))
            values = QTableWidgetItem(" · ".join(column.values))
            values.setToolTip("\n".join(column.values))
            view.setItem(row, _VALUES, values)
            view.setCellWidget(row, _USE, box)
        view.resizeColumnToContents(_NAME)
        view.setColumnWidth(_NAME, min(max(view.columnWidth(_NAME) + 12, 90), 200))
        view.setColumnWidth(_USE, 150)
        view.verticalHeader().setDefaultSectionSize(self._row_height())

    def _row_height(self) -> int:
        return max((box.sizeHint().height() for box in self._boxes), default=30) + 4

    def _lay_out(self, others: int) -> None:
        title = QLabel(self.tr("Each row of the table is an article. Which column is what?"))
        self._everywhere.setText(self.tr("&Likewise in %n other table(s), where it fits", "", others))
        self._everywhere.setVisible(others > 0)
        rows = in_a_column(self, spacing=12, margins=(20, 18, 20, 16))
        rows.addWidget(title)
        rows.addWidget(self._view, 1)
        for widget in (self._hint, self._everywhere, self._buttons):
            rows.addWidget(widget)
        height = 190 + (len(self._boxes) + 1) * self._row_height()
        self.resize(720, min(height, 560))

    def _first_row(self) -> int:
        """The text's column, else the first: where the person begins."""
        return next((row for row, box in enumerate(self._boxes) if box.currentData() == "text"), 0)

    def _take(self, chosen: QComboBox) -> None:
        """Only one column has a use: another that had it has none now, but gets it back when the arrow keys
        only passed it on their way."""
        role = chosen.currentData()
        self._lost.pop(chosen, None)
        for box in self._boxes:
            if role and box is not chosen and box.currentData() == role:
                self._lost[box] = role
                _set_use(box, "")
        for box, lost in list(self._lost.items()):
            if lost not in self._uses():
                del self._lost[box]
                _set_use(box, lost)
        self._refresh()

    def _refresh(self) -> None:
        has_text = "text" in self._uses()
        words = self.tr("The title stands above the text, the others are kept with the article.")
        self._hint.setText(words if has_text else self.tr("Choose the column that holds the text."))
        accept_button(self._buttons).setEnabled(has_text)

    def _uses(self) -> dict[str, str]:
        """The column for each use."""
        names = [column.name for column in self._table.columns]
        found = zip(names, self._boxes, strict=True)
        return {box.currentData(): name for name, box in found if box.currentData()}

    def answer(self) -> ColumnChoice:
        uses, guess = self._uses(), self._table.guess
        columns = {role: uses.get(role, "") for role in ROLES if uses.get(role, "") != guess.get(role, "")}
        return ColumnChoice(columns, self._everywhere.isChecked() and not self._everywhere.isHidden())


def _set_use(box: QComboBox, role: str) -> None:
    blocked = box.blockSignals(True)
    box.setCurrentIndex(box.findData(role))
    box.blockSignals(blocked)
