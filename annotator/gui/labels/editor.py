"""The dialog in which the project's labels are changed. Every change is saved as one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QSplitter, QWidget

from annotator.core import labels as core
from annotator.core.spans import Label
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.labels.desk import LabelDesk
from annotator.gui.labels.form import LabelForm
from annotator.gui.labels.order import LabelOrder
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.shortcuts.keymap import Keymap
from annotator.gui.theme import Colors

_COLORS = ("#b3541e", "#1f6fb2", "#8a2f7c", "#4b7a1a", "#a3263b", "#00757a", "#7a6000", "#5a5fd0")
"""Offered to new labels, one after the other; each has 4.5 : 1 on white."""


class Questions(Protocol):
    """What the editor asks; each answer is ``None`` or false if the person thought better of it."""

    def merge_label(self, label: Label, others: list[Label], count: int, *, deletes: bool) -> str | None:
        """Into which of the others a label is to be merged; ``deletes`` if it was to be deleted."""

    def forget_label(self) -> bool:
        """Whether what cannot be saved may be forgotten."""

    def label_set_to_import(self) -> Path | None: ...

    def label_set_target(self) -> Path | None: ...


class LabelEditor(QDialog):
    """``look`` is the theme and the language that labels are named in; ``keymap`` the actions' keys."""

    def __init__(
        self,
        desk: LabelDesk,
        questions: Questions,
        keymap: Keymap,
        look: tuple[Colors, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("label_editor")
        self.setWindowTitle(self.tr("Labels"))
        colors, language = look
        self._desk, self._questions, self._language = desk, questions, language
        self._shown: Label | None = None
        self._is_new = False
        self._order = LabelOrder(colors)
        self._form = LabelForm(keymap, language)
        self._make_buttons()
        self._message = named(QLabel(wordWrap=True), "label_message")
        self._message.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 + 4)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()
        self._refresh()
        if self._order.count():
            self._order.setCurrentRow(0)
        self.resize(880, 684)

    # Putting it together.

    def _make_buttons(self) -> None:
        def button(name: str, text: str) -> QPushButton:
            return named(QPushButton(text, autoDefault=False), name)

        self._add = button("label_add", self.tr("New"))
        self._delete = button("label_delete", self.tr("Delete"))
        self._merge = button("label_merge", self.tr("Merge…"))
        self._up = button("label_up", "↑")
        self._down = button("label_down", "↓")
        for arrow, words in ((self._up, self.tr("Move up")), (self._down, self.tr("Move down"))):
            arrow.setAccessibleName(words)
            arrow.setToolTip(words)
            arrow.setFixedWidth(44)
        self._import = button("label_import", self.tr("Import a label set…"))
        self._export = button("label_export", self.tr("Export the label set…"))
        self._save = button("label_save", self.tr("Save"))
        self._revert = button("label_revert", self.tr("As it was"))
        self._undo = button("label_undo", self.tr("Undo"))
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for each in (self._import, self._export, self._undo):
            self._box.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)

    def _lay_out(self) -> None:
        below = in_a_row(spacing=6)
        for widget in (self._add, self._delete, self._merge):
            below.addWidget(widget)
        below.addStretch(1)
        for widget in (self._up, self._down):
            below.addWidget(widget)
        left, right = QWidget(), QWidget()
        rows = in_a_column(left, spacing=8, margins=(0, 0, 10, 0))
        rows.addWidget(self._order, 1)
        rows.addLayout(below)
        keep = in_a_row(spacing=8)
        keep.addWidget(self._message, 1)
        for widget in (self._revert, self._save):
            keep.addWidget(widget)
        rows = in_a_column(right, spacing=8, margins=(10, 0, 0, 0))
        rows.addWidget(self._form, 1)
        rows.addLayout(keep)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for index, side in enumerate((left, right)):
            split.addWidget(side)
            split.setStretchFactor(index, index)
        split.setHandleWidth(1)
        split.setSizes([300, 480])
        rows = in_a_column(self, spacing=14, margins=(18, 18, 18, 16))
        rows.addWidget(split, 1)
        rows.addWidget(self._box)

    def _connect(self) -> None:
        self._order.currentItemChanged.connect(lambda *_: self._on_chosen())
        self._order.reordered.connect(self._on_reordered)
        self._form.edited.connect(self._check)
        self._form.told.connect(self._say)
        self._add.clicked.connect(self._on_add)
        self._delete.clicked.connect(self._on_delete)
        self._merge.clicked.connect(lambda: self._merge_shown(deletes=False))
        self._up.clicked.connect(lambda: self._order.move_chosen(-1))
        self._down.clicked.connect(lambda: self._order.move_chosen(1))
        self._save.clicked.connect(lambda: self._keep())
        self._revert.clicked.connect(self._on_revert)
        self._undo.clicked.connect(self._on_undo)
        self._import.clicked.connect(self._on_import)
        self._export.clicked.connect(self._on_export)
        self._box.rejected.connect(self.reject)

    # What is shown.

    def _refresh(self, choose: str = "") -> None:
        """Show the labels as the project has them now."""
        self._order.show_labels(self._desk.labels, self._desk.counts(), self._language)
        if choose:
            self._order.blockSignals(True)
            self._order.choose(choose)
            self._order.blockSignals(False)
        self._show(self._of_project(self._order.label_id()))

    def _of_project(self, label_id: str) -> Label | None:
        return next((label for label in self._desk.labels if label.id == label_id), None)

    def _show(self, label: Label | None, *, is_new: bool = False) -> None:
        self._shown, self._is_new = label, is_new
        others = [each for each in self._desk.labels if is_new or label is None or each.id != label.id]
        self._form.show_label(label or Label("", {}, "", "", 0), others)
        self._form.setEnabled(label is not None)
        self._say("")
        self._check()

    @property
    def is_edited(self) -> bool:
        """Whether the fields say anything that is not saved."""
        return self._shown is not None and core.tidied(self._form.label()) != core.tidied(self._shown)

    def _check(self) -> None:
        """Say what keeps the label from being saved, and enable what fits."""
        found = self._faults()
        shown, edited = self._shown is not None, self.is_edited
        self._save.setEnabled(shown and not found and edited)
        self._undo.setEnabled(edited or self._desk.steps > 0)
        self._revert.setEnabled(edited or self._is_new)
        if found and edited:
            self._say(messages.sentence(found[0]))
        elif edited:
            self._say(self._what_goes_along())
        on_list = shown and not self._is_new
        for button in (self._delete, self._merge, self._up, self._down):
            button.setEnabled(on_list)
        self._merge.setEnabled(on_list and len(self._desk.labels) > 1)
        self._add.setEnabled(not self._is_new)

    def _faults(self) -> list[UserError]:
        if self._shown is None:
            return []
        former = None if self._is_new else self._shown.id
        return list(core.faults(core.tidied(self._form.label()), self._desk.labels, former))

    def _what_goes_along(self) -> str:
        assert self._shown is not None
        count = self._desk.counts().get(self._shown.id, 0)
        if self._is_new or core.tidied(self._form.label()).id == self._shown.id or not count:
            return ""
        return self.tr("%n span(s) get the new key.", "", count)

    # What the person does.

    def _on_chosen(self) -> None:
        wanted = self._order.label_id()
        if not self._may_leave():
            self._order.blockSignals(True)
            self._order.choose("" if self._is_new or self._shown is None else self._shown.id)
            self._order.blockSignals(False)
            return
        self._refresh(wanted)

    def _may_leave(self) -> bool:
        """Keep what was edited; what cannot be kept is forgotten only if the person says so."""
        if not self.is_edited:
            return True
        if not self._faults():
            return self._keep(show=False)
        return self._questions.forget_label()

    def _keep(self, *, show: bool = True) -> bool:
        """Save the fields as one step; whether that was possible."""
        shown, label = self._shown, self._form.label()
        if shown is None:
            return True
        is_new = self._is_new
        done = self._try(lambda: self._desk.add(label) if is_new else self._desk.save(shown.id, label))
        if done:
            self._is_new = False
            if show:
                self._refresh(core.tidied(label).id)
                self._say(self.tr("Saved."))
        return done

    def _on_add(self) -> None:
        if not self._may_leave():
            return
        taken = {label.color for label in self._desk.labels}
        color = next((each for each in _COLORS if each not in taken), _COLORS[0])
        self._order.blockSignals(True)
        self._order.setCurrentRow(-1)
        self._order.blockSignals(False)
        ids = {label.id for label in self._desk.labels}
        name = next(f"label-{number}" for number in range(1, 1000) if f"label-{number}" not in ids)
        self._show(Label(name, {}, color, core.free_shortcut(self._desk.labels), 0), is_new=True)
        self._form.start()

    def _on_revert(self) -> None:
        if self._is_new:
            self._is_new = False
            self._refresh(self._desk.labels[0].id if self._desk.labels else "")
        else:
            self._show(self._shown)

    def _on_delete(self) -> None:
        label = self._shown
        if label is None:
            return
        if self._desk.counts().get(label.id, 0) and len(self._desk.labels) > 1:
            self._merge_shown(deletes=True)
            return
        row = self._order.currentRow()
        if self._try(lambda: self._desk.delete(label.id)):
            left = self._desk.labels
            self._refresh(left[min(row, len(left) - 1)].id if left else "")
            self._say(self.tr("“{label}” is deleted.").format(label=label.name(self._language)))

    def _merge_shown(self, *, deletes: bool) -> None:
        """Ask for the label that the shown one is to be merged into."""
        label = self._shown
        if label is None:
            return
        others = [each for each in self._desk.labels if each.id != label.id]
        count = self._desk.counts().get(label.id, 0)
        into = self._questions.merge_label(label, others, count, deletes=deletes)
        if into is not None and self._try(lambda: self._desk.merge(label.id, into)):
            self._refresh(into)
            self._say(self.tr("%n span(s) went along.", "", count))

    def _on_reordered(self, ids: list[str]) -> None:
        if self.is_edited and not self._may_leave():
            self._refresh()
            return
        known = {label.id for label in self._desk.labels}
        chosen = self._order.label_id()
        if self._try(lambda: self._desk.reorder([each for each in ids if each in known])):
            self._refresh(chosen)

    def _on_undo(self) -> None:
        if self.is_edited:
            self._on_revert()
            return
        self._desk.undo()
        self._refresh()

    def _on_import(self) -> None:
        path = self._questions.label_set_to_import() if self._may_leave() else None
        if path is None or not self._try(lambda: self._take_in(path)):
            return

    def _take_in(self, path: Path) -> None:
        taken = self._desk.take_in(path)
        self._refresh()
        parts = [
            self.tr("%n label(s) new", "", len(taken.added)),
            self.tr("%n changed", "", len(taken.changed)),
        ]
        text = self.tr(", ").join(parts) + self.tr(".")
        lost = [f"{clash.label} ({clash.shortcut})" for clash in taken.clashes]
        if lost:
            text += " " + self.tr("Without a shortcut, as it is taken: {labels}.").format(
                labels=self.tr(", ").join(lost)
            )
        self._say(text)

    def _on_export(self) -> None:
        path = self._questions.label_set_target() if self._may_leave() else None
        if path is not None:
            self._try(lambda: self._write(path))

    def _write(self, path: Path) -> None:
        count = self._desk.export(path)
        self._say(self.tr("%n label(s) written to “{file}”.", "", count).format(file=path.name))

    def _try(self, action: Callable[[], object]) -> bool:
        """Do something, or say why it cannot be."""
        try:
            action()
        except UserError as error:
            self._say(messages.sentence(error))
            return False
        return True

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setAccessibleName(text or self.tr("Message"))

    # Leaving.

    def reject(self) -> None:
        if self._may_leave():
            super().reject()
