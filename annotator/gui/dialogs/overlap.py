"""The project's settings: how spans may overlap, and which do not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from annotator.core.overlap import Offence
from annotator.core.spans import POLICIES, Label, Policy, Span
from annotator.gui.dialogs.parts import buttons, hint
from annotator.gui.parts import in_a_column, named, shortened

_MOST_LISTED = 500
_OFFENCE = int(Qt.ItemDataRole.UserRole)


class ProjectChoice(NamedTuple):
    """The policy chosen; and the span that the person wants to see, if any."""

    policy: Policy
    show: Span | None


class ProjectDialog(QDialog):
    """``offending`` gives the spans that a policy would not have let come about."""

    def __init__(
        self,
        policy: Policy,
        offending: Callable[[Policy], Sequence[Offence]],
        names: Mapping[str, Label],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("project_dialog")
        self.setWindowTitle(self.tr("Project settings"))
        self._offending, self._labels, self._language = offending, names, language
        self._show: Span | None = None
        self._choices = QButtonGroup(self)
        self._verdict = named(QLabel(wordWrap=True), "overlap_verdict")
        self._list = named(QListWidget(), "overlap_list")
        self._list.setAccessibleName(self.tr("Spans that lie otherwise"))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setToolTip(self.tr("Enter or a double-click saves and shows the span"))
        self._lay_out(policy)
        self._choices.idToggled.connect(lambda _, on: self._refresh() if on else None)
        self._list.itemActivated.connect(self._on_activated)
        self._refresh()
        self.resize(520, 440)

    def _lay_out(self, policy: Policy) -> None:
        words = {
            "free": (self.tr("&Freely"), self.tr("A span may lie across another's end.")),
            "nested": (
                self.tr("&Nested only"),
                self.tr("A span may lie inside another, not across its end."),
            ),
            "flat": (self.tr("F&lat"), self.tr("No span lies over another.")),
        }
        rows = in_a_column(self, spacing=7, margins=(22, 20, 22, 18))
        rows.addWidget(named(QLabel(self.tr("Spans of one annotator may overlap")), "overlap_title"))
        for index, each in enumerate(POLICIES):
            name, meaning = words[each]
            button = named(QRadioButton(name), f"overlap_{each}")
            button.setChecked(each == policy)
            button.setAccessibleDescription(meaning)
            self._choices.addButton(button, index)
            rows.addWidget(button)
            said = hint(meaning)
            said.setContentsMargins(24, 0, 0, 4)
            rows.addWidget(said)
        rows.addSpacing(4)
        rows.addWidget(self._verdict)
        rows.addWidget(self._list, 1)
        rows.addWidget(buttons(self, self.tr("Save")))

    @property
    def _policy(self) -> Policy:
        return POLICIES[max(self._choices.checkedId(), 0)]

    def _refresh(self) -> None:
        found = self._offending(self._policy)
        self._list.clear()
        for offence in found[:_MOST_LISTED]:
            item = QListWidgetItem(self._described(offence))
            item.setData(_OFFENCE, offence.other)
            self._list.addItem(item)
        if len(found) > _MOST_LISTED:
            self._list.addItem(self.tr("… and {count} more").format(count=len(found) - _MOST_LISTED))
        self._list.setEnabled(bool(found))
        if found:
            text = self.tr(
                "%n span(s) lie otherwise. They stay as they are until you change them.", "", len(found)
            )
        else:
            text = self.tr("All spans fit.")
        self._verdict.setText(text)

    def _described(self, offence: Offence) -> str:
        parts = []
        for span in offence:
            label = self._labels.get(span.label)
            name = label.name(self._language) if label else span.label
            parts.append(f"“{shortened(span.text)}” ({name}, {span.start}–{span.end})")
        return " × ".join(parts)

    def _on_activated(self, item: QListWidgetItem) -> None:
        span = item.data(_OFFENCE)
        if isinstance(span, Span):
            self._show = span
            self.accept()

    def answer(self) -> ProjectChoice:
        return ProjectChoice(self._policy, self._show)
