"""Before a merge: what every file would bring, how its labels are matched, and what cannot be merged.

What is shown is a dry run, made on the worker thread: the merge itself, with nothing of it kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator import workflow
from annotator.core.spans import GOLD, Label
from annotator.errors import LabelAdded, LabelMatched, MergeNotice, UserError
from annotator.gui import messages
from annotator.gui.dialogs.parts import accept_button, buttons, hint
from annotator.gui.icons import colored_icon
from annotator.gui.jobs import Jobs
from annotator.gui.parts import in_a_column, named
from annotator.gui.team.words import MergeWords, counts
from annotator.gui.theme import Colors
from annotator.workflow import FileReport, Merged

_NUMBERS = (1, 2, 3, 4)
_MOST_ARTICLES = 500
"""So many articles of a file are listed."""


def merging(
    project: Path, paths: Sequence[Path], labels: Mapping[str, str | None], dry_run: bool
) -> Iterator[Merged | UserError]:
    """The work of the worker thread; yields what came of it, or why nothing did."""
    try:
        with workflow.open_project(project) as opened:
            yield workflow.merge(opened, paths, dry_run=dry_run, labels=labels)
    except UserError as error:
        yield error


class MergeDialog(QDialog):
    """``labels`` are the project's, named in ``language``. :attr:`merged` is what was merged, if anything."""

    def __init__(
        self,
        project: Path,
        paths: Sequence[Path],
        labels: Sequence[Label],
        language: str,
        jobs: Jobs,
        colors: Colors,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge files"))
        self._project, self._paths = project, list(paths)
        self._labels, self._language = labels, language
        self._jobs, self._colors = jobs, colors
        self.plan: Merged | None = None
        self.merged: Merged | None = None
        self._chosen: dict[str, str | None] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._asked = 0
        self._is_merging = False
        self._tree = named(QTreeWidget(), "merge_tree")
        self._matching = named(QWidget(), "merge_labels")
        self._remarks = named(QLabel(wordWrap=True), "merge_remarks", muted=True)
        self._summary = named(QLabel(wordWrap=True), "merge_summary")
        self._progress = named(QProgressBar(textVisible=False), "merge_progress")
        self._buttons = buttons(self, self.tr("Merge"))
        self._dress()
        self._lay_out()
        self._look()

    def _dress(self) -> None:
        tree = self._tree
        tree.setAccessibleName(self.tr("What each file would bring"))
        tree.setHeaderLabels(
            [
                self.tr("File"),
                self.tr("New"),
                self.tr("Changed"),
                self.tr("Deleted"),
                self.tr("Articles"),
            ]
        )
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.setIconSize(QSize(16, 16))
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in _NUMBERS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Reading the files"))

    def _lay_out(self) -> None:
        self._form = QFormLayout(self._matching, horizontalSpacing=14, verticalSpacing=8)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(named(QLabel(self.tr("Labels that are new here")), "merge_labels_title"))
        self._matching.hide()
        rows = in_a_column(self, spacing=12, margins=(22, 20, 22, 18))
        rows.addWidget(
            hint(
                self.tr(
                    "What each file would bring. Nothing is changed until you merge; the project as it is "
                    "now is kept beside it."
                )
            )
        )
        rows.addWidget(self._tree, 1)
        rows.addWidget(self._matching)
        rows.addWidget(self._remarks)
        rows.addWidget(self._progress)
        rows.addWidget(self._summary)
        rows.addWidget(self._buttons)
        self.resize(780, 580)

    # The dry run, and the merge.

    def _look(self) -> None:
        """Find out what the merge would bring with the labels as they are chosen now."""
        self._start(dry_run=True)

    def _start(self, *, dry_run: bool) -> None:
        self._asked += 1
        asked = self._asked
        self._set_busy(True)
        text = self.tr("Reading %n file(s)…", "", len(self._paths)) if dry_run else self.tr("Merging…")
        self._summary.setText(text)
        job = self._jobs.start(merging, self._project, self._paths, dict(self._chosen), dry_run)
        job.part.connect(lambda found: self._take(asked, found, dry_run=dry_run))
        job.failed.connect(self._break)

    def _take(self, asked: int, found: Merged | UserError, *, dry_run: bool) -> None:
        if asked != self._asked:
            return  # the labels were chosen otherwise meanwhile
        self._is_merging = False
        self._set_busy(False)
        if isinstance(found, UserError):
            self._summary.setText(messages.sentence(found))
            accept_button(self._buttons).setEnabled(False)
        elif dry_run:
            self._show(found)
        else:
            self.merged = found
            super().accept()

    def _break(self, error: BaseException) -> None:
        """A bug: it is told where all are told."""
        self._is_merging = False
        self.reject()
        raise error

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        accept_button(self._buttons).setEnabled(not busy)
        self._matching.setEnabled(not self._is_merging)
        for button in self._buttons.buttons():
            if button is not accept_button(self._buttons):
                button.setEnabled(not self._is_merging)

    def accept(self) -> None:
        if self.plan is not None and self.plan.is_new and not self._is_merging:
            self._is_merging = True
            self._start(dry_run=False)

    def reject(self) -> None:
        if not self._is_merging:
            self._asked += 1
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the tree opens and closes a row there; it does not merge."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._tree.hasFocus():
            item = self._tree.currentItem()
            if item is not None:
                item.setExpanded(not item.isExpanded())
            return
        super().keyPressEvent(event)

    # What is shown.

    def _show(self, plan: Merged) -> None:
        self.plan = plan
        self._tree.clear()
        for report in plan.files:
            self._add(report)
        for column in _NUMBERS:
            self._tree.resizeColumnToContents(column)
        self._offer_labels(plan)
        remarks = [messages.sentence(each) for each in plan.notices if not _is_about_new_label(each)]
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        text = MergeWords().summary(plan)
        if plan.failures:
            text += " " + self.tr("%n file(s) cannot be merged; the others can.", "", len(plan.failures))
        self._summary.setText(text)
        accept_button(self._buttons).setEnabled(plan.is_new)
        if plan.is_new:
            accept_button(self._buttons).setFocus()

    def _add(self, report: FileReport) -> None:
        item = QTreeWidgetItem(self._tree, [report.path.name])
        item.setToolTip(0, str(report.path))
        self._set_icon(item, self._state(report))
        if report.error is not None:
            self._add_sentence(item, messages.sentence(report.error), "")
            item.setExpanded(True)
            return
        if report.is_new:
            self._set_numbers(item, *counts(report))
            concerned = len({*report.articles, *report.new_articles})
            item.setText(4, str(concerned))
        for work in report.work:
            mine = QTreeWidgetItem(item, [self._name(work.layer, work.name)])
            self._set_icon(mine, "user")
            self._set_numbers(mine, work.new, work.changed, work.deleted)
        self._add_articles(item, report)
        if report.decisions:
            text = self.tr("%n decision(s) of reviewers", "", report.decisions)
            self._add_sentence(item, text, "check")
        for notice in report.notices:
            self._add_sentence(item, messages.sentence(notice), "info")
        item.setExpanded(True)

    @staticmethod
    def _state(report: FileReport) -> str:
        if report.error is not None:
            return "circle-alert"
        return "circle-check" if report.is_new else "info"

    def _name(self, layer: str, name: str) -> str:
        return self.tr("Gold") if layer == GOLD else name

    def _add_articles(self, item: QTreeWidgetItem, report: FileReport) -> None:
        if not report.by_article:
            return
        new = set(report.new_articles)
        text = self.tr("%n article(s)", "", len(report.by_article))
        if new:
            text = self.tr("{articles}, {new} of them new here").format(articles=text, new=len(new))
        group = QTreeWidgetItem(item, [text])
        self._set_icon(group, "book-open")
        for each in report.by_article[:_MOST_ARTICLES]:
            title = self.tr("{title} (new here)") if each.article in new else "{title}"
            row = QTreeWidgetItem(group, [title.format(title=each.title)])
            self._set_numbers(row, each.new, each.changed, each.deleted)
        if len(report.by_article) > _MOST_ARTICLES:
            more = len(report.by_article) - _MOST_ARTICLES
            QTreeWidgetItem(group, [self.tr("… and {count} more").format(count=more)])

    def _add_sentence(self, item: QTreeWidgetItem, text: str, name: str) -> None:
        row = QTreeWidgetItem(item, [text])
        row.setFirstColumnSpanned(True)
        row.setToolTip(0, text)
        if name:
            self._set_icon(row, name)
        else:
            row.setForeground(0, QColor(self._colors.error))

    def _set_icon(self, item: QTreeWidgetItem, name: str) -> None:
        color = {
            "circle-alert": self._colors.error,
            "circle-check": self._colors.success,
            "info": self._colors.accent,
        }.get(name, self._colors.muted)
        item.setIcon(0, colored_icon(name, color))

    @staticmethod
    def _set_numbers(item: QTreeWidgetItem, *numbers: int) -> None:
        for column, count in enumerate(numbers, start=1):
            item.setText(column, str(count) if count else "–")
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setTextAlignment(4, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    # Labels.

    def _offer_labels(self, plan: Merged) -> None:
        """A choice for every label that is new here; it stays while the plan is made anew."""
        matched = {each.old: (each.name, each.new) for each in plan.matches}
        for notice in plan.notices:
            if isinstance(notice, LabelAdded):
                matched[str(notice.data["id"])] = str(notice.data["label"]), None  # type: ignore[assignment]
        for old, (name, new) in matched.items():
            if old not in self._boxes:
                self._offer_label(old, name, new)
        self._matching.setVisible(bool(self._boxes))

    def _offer_label(self, old: str, name: str, new: str | None) -> None:
        box = named(QComboBox(), f"merge_label_{old}")
        box.addItem(self.tr("is a label of its own"), None)
        for label in self._labels:
            box.addItem(self.tr("is “{label}”").format(label=label.name(self._language)), label.id)
        box.setCurrentIndex(max(box.findData(new), 0) if new else 0)
        text = self.tr("“{name}” ({key})").format(name=name, key=old)
        box.setAccessibleName(text)
        self._form.addRow(text, box)
        self._boxes[old] = box
        box.activated.connect(lambda _: self._choose(old, box.currentData()))

    def _choose(self, old: str, new: str | None) -> None:
        self._chosen[old] = new
        self._look()


def _is_about_new_label(notice: MergeNotice) -> bool:
    """What the choices of labels say already."""
    return isinstance(notice, LabelAdded | LabelMatched)
