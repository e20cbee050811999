"""Handing out: which articles go to whom, who labels the same ones, and what each one's file will hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator import workflow
from annotator.core.rounds import ROUNDS
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.dialogs.parts import accept_button, buttons
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.team.hand_out import HandOut, free_folder
from annotator.workflow import Planned, Project

Which = Literal["all", "unassigned", "ticked"]
_WHICH: tuple[Which, ...] = ("all", "unassigned", "ticked")
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ARTICLE = Qt.ItemDataRole.UserRole


class AssignDialog(QDialog):
    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assign_dialog")
        self.setWindowTitle(self.tr("Hand out"))
        self._project = project
        self._all = project.article_ids()
        self._unassigned = workflow.unassigned(project)
        self._plan: list[Planned] = []
        self._fills = False
        self._which = QButtonGroup(self)
        self._articles = named(QListWidget(), "assign_articles")
        self._people = named(QTableWidget(0, 4), "assign_people")
        self._new_name = named(QLineEdit(), "assign_new_name")
        self._add_name = named(QPushButton(self.tr("Add")), "assign_add_name")
        self._share = named(QSpinBox(), "assign_share")
        self._each = named(QSpinBox(), "assign_each")
        self._round = named(QComboBox(), "assign_round")
        self._shuffle = named(QCheckBox(self.tr("An &order of their own for each")), "assign_shuffle")
        self._blind = named(QCheckBox(self.tr("&Blind: nobody is told who the others are")), "assign_blind")
        self._folder = named(QLineEdit(str(free_folder(project.path))), "assign_folder")
        self._choose = named(QPushButton(self.tr("Choose…")), "assign_choose_folder")
        self._verdict = named(QLabel(wordWrap=True), "assign_verdict", muted=True)
        self._buttons = buttons(self, self.tr("Make files"))
        self._dress()
        self._lay_out()
        self._connect()
        for each in project.annotators():
            self._add_person(each.name, ticked=False)
        self._refresh()
        self._new_name.setFocus()

    def _dress(self) -> None:
        self._share.setRange(0, 100)
        self._share.setValue(20)
        self._share.setSuffix(" %")
        self._share.setAccessibleName(self.tr("Share of the articles that several people label"))
        self._each.setRange(1, 99)
        self._each.setValue(2)
        self._each.setAccessibleName(self.tr("How many people label those"))
        names = {
            "training": self.tr("Training"),
            "pilot": self.tr("Pilot"),
            "production": self.tr("Production"),
        }
        for each in ROUNDS:
            self._round.addItem(names[each], each)
        self._round.setCurrentIndex(ROUNDS.index("production"))
        self._blind.setChecked(True)
        self._new_name.setPlaceholderText(self.tr("Name, or several with commas between"))
        self._new_name.setAccessibleName(self.tr("New annotators"))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._articles.setAccessibleName(self.tr("Articles to hand out"))
        self._articles.setUniformItemSizes(True)
        self._articles.hide()
        for button in (self._add_name, self._choose):
            button.setAutoDefault(False)
        self._dress_people()

    def _dress_people(self) -> None:
        table = self._people
        table.setAccessibleName(self.tr("Annotators"))
        table.setHorizontalHeaderLabels(
            [self.tr("Annotator"), self.tr("Has already"), self.tr("Gets"), self.tr("Shared with others")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = table.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setMinimumHeight(150)

    def _lay_out(self) -> None:
        which = in_a_row(spacing=18)
        words = {
            "all": self.tr("&All ({count})").format(count=len(self._all)),
            "unassigned": self.tr("&Not handed out yet ({count})").format(count=len(self._unassigned)),
            "ticked": self.tr("The &ticked ones"),
        }
        for index, key in enumerate(_WHICH):
            button = named(QRadioButton(words[key]), f"assign_{key}")
            self._which.addButton(button, index)
            which.addWidget(button)
        which.addStretch(1)
        self._which.button(1 if self._unassigned else 0).setChecked(True)
        names = in_a_row(spacing=8)
        names.addWidget(self._new_name, 1)
        names.addWidget(self._add_name)
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        form.addRow(self.tr("Articles"), which)
        form.addRow("", self._articles)
        form.addRow(self.tr("Annotators"), names)
        rows = in_a_column(self, spacing=14, margins=(22, 20, 22, 18))
        rows.addLayout(form)
        rows.addWidget(self._people, 1)
        rows.addLayout(self._lay_out_choices())
        rows.addWidget(self._verdict)
        rows.addWidget(self._buttons)
        self.resize(680, 640)

    def _lay_out_choices(self) -> QFormLayout:
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        overlap = in_a_row(spacing=8)
        overlap.addWidget(self._share)
        overlap.addWidget(QLabel(self.tr("of the articles go to")))
        overlap.addWidget(self._each)
        overlap.addWidget(QLabel(self.tr("people each, the others to one")))
        overlap.addStretch(1)
        place = in_a_row(spacing=8)
        place.addWidget(self._folder, 1)
        place.addWidget(self._choose)
        form.addRow(self.tr("Overlap"), overlap)
        form.addRow(self.tr("Round"), self._round)
        form.addRow("", self._shuffle)
        form.addRow("", self._blind)
        form.addRow(self.tr("Folder"), place)
        return form

    def _connect(self) -> None:
        self._which.idToggled.connect(lambda _, on: self._choose_articles() if on else None)
        self._articles.itemChanged.connect(lambda _: self._refresh())
        self._people.itemChanged.connect(lambda _: self._refresh())
        self._add_name.clicked.connect(self._take_names)
        self._new_name.installEventFilter(self)
        self._new_name.textChanged.connect(self._refresh)
        self._share.valueChanged.connect(self._refresh)
        self._each.valueChanged.connect(self._refresh)
        self._folder.textChanged.connect(self._refresh)
        self._choose.clicked.connect(self._choose_folder)

    # People and articles.

    def _add_person(self, name: str, *, ticked: bool = True) -> None:
        self._fills = True
        row = self._people.rowCount()
        self._people.insertRow(row)
        item = QTableWidgetItem(name)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(_CHECKED if ticked else _UNCHECKED)
        self._people.setItem(row, 0, item)
        for column in (1, 2, 3):
            cell = QTableWidgetItem("–")
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._people.setItem(row, column, cell)
        self._fills = False

    def _rows(self) -> list[QTableWidgetItem]:
        found = (self._people.item(row, 0) for row in range(self._people.rowCount()))
        return [item for item in found if item is not None]

    def _take_names(self) -> None:
        """Add the names that were written; one that is listed already is ticked."""
        known = {item.text(): item for item in self._rows()}
        for name in self._new_name.text().replace("，", ",").replace("、", ",").split(","):
            name = name.strip()
            if name in known:
                known[name].setCheckState(_CHECKED)
            elif name:
                self._add_person(name)
        self._new_name.clear()
        self._refresh()

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(item.text() for item in self._rows() if item.checkState() == _CHECKED)

    def _choose_articles(self) -> None:
        ticked = self._which.checkedId() == _WHICH.index("ticked")
        if ticked and not self._articles.count():
            self._list_articles()
        self._articles.setVisible(ticked)
        self._refresh()

    def _list_articles(self) -> None:
        self._fills = True
        free = set(self._unassigned)
        for listed in self._project.articles(""):
            item = QListWidgetItem(listed.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if listed.id in free else _UNCHECKED)
            item.setData(_ARTICLE, listed.id)
            self._articles.addItem(item)
        self._fills = False

    def _chosen(self) -> Sequence[str]:
        which = _WHICH[max(self._which.checkedId(), 0)]
        if which == "ticked":
            items = (self._articles.item(row) for row in range(self._articles.count()))
            return [item.data(_ARTICLE) for item in items if item.checkState() == _CHECKED]
        return self._all if which == "all" else self._unassigned

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self._folder.text())
        if found:
            self._folder.setText(found)

    # What it would be.

    def _refresh(self) -> None:
        """Show who would get how many, or why that cannot be."""
        if self._fills:
            return
        names, fault = self._names, ""
        self._plan = []
        if self._new_name.text().strip():
            fault = self.tr("Press Enter to add the name.")
        elif not names:
            fault = self.tr("Tick annotators, or add some.")
        elif not self._chosen():
            fault = self.tr("No article is chosen.")
        else:
            fault = self._planned(names)
        self._show_plan()
        accept_button(self._buttons).setEnabled(not fault)
        self._verdict.setText(fault or self._words_of_plan())

    def _planned(self, names: Sequence[str]) -> str:
        """Make the plan; why that cannot be, if it cannot."""
        each, overlap = self._overlap(names)
        if each > len(names):
            text = self.tr("%n annotator(s) are ticked: fewer than are to label the same.", "", len(names))
            return str(text)
        try:
            self._plan = workflow.plan_assignment(
                self._project, names, overlap=overlap, each=each, articles=self._chosen()
            )
        except UserError as error:
            return messages.sentence(error)
        folder = Path(self._folder.text().strip() or ".")
        if not self._folder.text().strip() or folder.is_file():
            return self.tr("Choose a folder.")
        taken = [name for name in names if (folder / f"{name}.duizhao").exists()]
        if taken:
            return self.tr("There is a file for {name} in this folder already. Choose another.").format(
                name=taken[0]
            )
        return ""

    def _overlap(self, names: Sequence[str]) -> tuple[int, float]:
        """How many people label the articles that several label, and the share of these."""
        share = self._share.value() / 100
        return (self._each.value(), share) if share and len(names) > 1 else (1, 0.0)

    def _show_plan(self) -> None:
        self._fills = True
        planned = {each.name: each for each in self._plan}
        for row, item in enumerate(self._rows()):
            found = planned.get(item.text())
            numbers = (found.before, found.new, found.shared) if found else (None, None, None)
            for column, count in enumerate(numbers, start=1):
                cell = self._people.item(row, column)
                if cell is not None:
                    cell.setText("–" if count is None else str(count))
        self._fills = False

    def _words_of_plan(self) -> str:
        return self.tr(
            "%n file(s), each with its articles, the labels, the guidelines and the dictionary, and nobody "
            "else’s spans.",
            "",
            len(self._plan),
        )

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter in the field of names adds them, and is no answer to the dialog."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._new_name and self._new_name.text().strip():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_names()
                return True
        return False

    def answer(self) -> HandOut:
        names = self._names
        each, overlap = self._overlap(names)
        return HandOut(
            names=names,
            folder=Path(self._folder.text().strip()),
            overlap=overlap,
            each=each,
            round=ROUNDS[self._round.currentIndex()],
            articles=tuple(self._chosen()),
            shuffle=self._shuffle.isChecked(),
            blind=self._blind.isChecked(),
        )
