"""What the review page asks: by which rule to accept, and which of the like questions to decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from annotator import workflow
from annotator.core.decisions import Rule
from annotator.core.review import Question
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.words import quoted

RULES: tuple[Rule, ...] = ("unanimous", "majority", "threshold", "incomplete")
_CONTEXT = 14
"""So many characters are shown on each side of a text."""


class RuleChoice(NamedTuple):
    """A rule, its share (0 to 1) and the articles; all, if none are named."""

    rule: Rule
    threshold: float
    articles: tuple[str, ...] | None


class AcceptDialog(QDialog):
    def __init__(self, reviewing: Reviewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_accept_dialog")
        self.setWindowTitle(self.tr("Accept what agrees"))
        self._reviewing = reviewing
        self._rules = QButtonGroup(self)
        self._share = named(QSpinBox(), "review_share")
        self._share.setRange(50, 100)
        self._share.setValue(75)
        self._share.setSuffix(" %")
        self._share.setAccessibleName(self.tr("Share of the annotators"))
        self._places = QButtonGroup(self)
        self._forecast = named(QLabel(wordWrap=True), "review_forecast")
        self._box = buttons(self, self.tr("Accept"))
        self._lay_out()
        self._rules.idToggled.connect(lambda _, on: self._refresh() if on else None)
        self._places.idToggled.connect(lambda _, on: self._refresh() if on else None)
        self._share.valueChanged.connect(lambda _: self._refresh())
        self._refresh()

    def _lay_out(self) -> None:
        rows = in_a_column(self, spacing=7, margins=(22, 20, 22, 18))
        words = {
            "unanimous": (self.tr("&Unanimous"), self.tr("All have the same span.")),
            "majority": (
                self.tr("&Majority"),
                self.tr("More than half have the same span, or have nothing there."),
            ),
            "threshold": (
                self.tr("&Share"),
                self.tr("At least so many have the same span, or have nothing there."),
            ),
            "incomplete": (
                self.tr("&Incomplete"),
                self.tr("Several have the same span, and nobody has another one there."),
            ),
        }
        for index, rule in enumerate(RULES):
            name, meaning = words[rule]
            button = named(QRadioButton(name), f"review_rule_{rule}")
            button.setAccessibleDescription(meaning)
            button.setChecked(index == 0)
            self._rules.addButton(button, index)
            row = in_a_row(spacing=8)
            row.addWidget(button)
            if rule == "threshold":
                row.addWidget(self._share)
            row.addStretch(1)
            rows.addLayout(row)
            said = hint(meaning)
            said.setContentsMargins(24, 0, 0, 4)
            rows.addWidget(said)
        places = in_a_row(spacing=16, margins=(0, 6, 0, 4))
        for index, name in enumerate((self.tr("In &all articles"), self.tr("In &this article"))):
            button = named(QRadioButton(name), ("review_everywhere", "review_here")[index])
            button.setChecked(index == 0)
            self._places.addButton(button, index)
            places.addWidget(button)
        places.addStretch(1)
        rows.addLayout(places)
        rows.addWidget(self._forecast)
        rows.addSpacing(4)
        rows.addWidget(self._box)
        self.setMinimumWidth(460)

    def answer(self) -> RuleChoice:
        asked = self._reviewing.asked
        here = (asked.article,) if self._places.checkedId() == 1 and asked is not None else None
        return RuleChoice(RULES[self._rules.checkedId()], self._share.value() / 100, here)

    def _refresh(self) -> None:
        """Say what the rule would do."""
        project = self._reviewing.session.project
        if project is None:
            return
        wanted = self.answer()
        self._share.setEnabled(wanted.rule == "threshold")
        found = workflow.foresee(project, wanted.rule, threshold=wanted.threshold, articles=wanted.articles)
        parts = [
            self.tr("%n question(s) would be decided with a span", "", found.taken),
            self.tr("%n without one", "", found.empty),
            self.tr("%n stay open", "", found.left),
        ]
        self._forecast.setText(self.tr(", ").join(parts) + self.tr("."))
        accept_button(self._box).setEnabled(bool(found.taken or found.empty))


class AlikeDialog(QDialog):
    """Lists the questions that ask the same about the same words; each can be left out."""

    def __init__(
        self, reviewing: Reviewing, alike: Sequence[Question], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("review_alike_dialog")
        self.setWindowTitle(self.tr("Decide all like it"))
        self._alike = alike
        self._all = named(QCheckBox(self.tr("All")), "review_alike_all")
        self._all.setTristate(False)
        self._list = named(QListWidget(), "review_alike_list")
        self._list.setAccessibleName(self.tr("Questions like this one"))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box = buttons(self, self.tr("Decide"))
        self._fill(reviewing)
        rows = in_a_column(self, spacing=10, margins=(22, 20, 22, 18))
        rows.addWidget(QLabel(self._words_of(reviewing), wordWrap=True))
        rows.addWidget(self._all)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._box)
        self._all.setChecked(True)
        self._all.clicked.connect(self._tick_all)
        self._list.itemChanged.connect(lambda _: self._refresh())
        self._refresh()
        self.resize(560, 420)

    def _words_of(self, reviewing: Reviewing) -> str:
        choice = reviewing.choice()
        stored = reviewing.place.stored
        text = stored.pair.text if stored is not None else ""
        own = reviewing.place.own
        units = () if own is not None else reviewing.options[reviewing.chosen].units
        found = [quoted(own.text)] if own is not None else [quoted(text[a:b]) for a, b, _ in units]
        if choice is None or not found:
            return self.tr("No span is right here, nor in the questions that are ticked.")
        return self.tr("“{text}” is right here, and in the questions that are ticked.").format(
            text=self.tr(", ").join(found)
        )

    def _fill(self, reviewing: Reviewing) -> None:
        project = reviewing.session.project
        texts: dict[str, tuple[str, str]] = {}
        for each in self._alike:
            if each.article not in texts and project is not None:
                stored = project.article(each.article)
                texts[each.article] = stored.pair.text, stored.article.title
            text, title = texts.get(each.article, ("", ""))
            start, end = each.case.start, each.case.end
            words = (
                f"…{quoted(text[max(start - _CONTEXT, 0) : start])}"
                f"【{quoted(text[start:end])}】{quoted(text[end : end + _CONTEXT])}…"
            )
            item = QListWidgetItem(f"{words}    {title}", self._list)
            item.setToolTip(f"{words}\n{title}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)

    def _ticked(self) -> list[int]:
        rows = range(self._list.count())
        return [row for row in rows if self._list.item(row).checkState() == Qt.CheckState.Checked]

    def _tick_all(self, on: bool) -> None:
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _refresh(self) -> None:
        count = len(self._ticked())
        self._all.setChecked(count == self._list.count())
        self._all.setText(self.tr("%n question(s) like it", "", self._list.count()))
        accept_button(self._box).setText(self.tr("Decide %n question(s)", "", count + 1))

    def answer(self) -> list[Question]:
        """The questions that are ticked."""
        return [self._alike[row] for row in self._ticked()]
