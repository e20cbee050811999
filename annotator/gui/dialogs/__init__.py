"""The questions the window asks. Errors are no questions: they are told in the message bar.

Each dialog is imported when it is first asked: a window that starts needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from annotator import workflow
from annotator.errors import SpansVanish, UserError
from annotator.gui.parts import named

if TYPE_CHECKING:
    from annotator.core.convert import Conversion
    from annotator.core.following import Question
    from annotator.core.gaps import Gap
    from annotator.core.overlap import Offence
    from annotator.core.pace import Work
    from annotator.core.review import Question as Asked
    from annotator.core.script import Script
    from annotator.core.spans import Label, Policy, Span
    from annotator.gui.dialogs.columns import ColumnChoice
    from annotator.gui.dialogs.correction import Correction
    from annotator.gui.dialogs.new_project import NewProject
    from annotator.gui.dialogs.note import Remarks
    from annotator.gui.dialogs.overlap import ProjectChoice
    from annotator.gui.jobs import Jobs
    from annotator.gui.labels.desk import LabelDesk
    from annotator.gui.relating import Related
    from annotator.gui.review.dialogs import RuleChoice
    from annotator.gui.review.reviewing import Reviewing
    from annotator.gui.shortcuts.keymap import Keymap
    from annotator.gui.team.feedback_dialog import Offered
    from annotator.gui.team.gaps_dialog import GapsAnswer
    from annotator.gui.team.hand_out import HandOut
    from annotator.gui.theme import Colors
    from annotator.workflow import Merged, Project, Table

_MOST_LISTED = 12


class Dialogs(QObject):
    """Each method asks one question and returns the answer, ``None`` if the person thought better of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def new_project(self) -> NewProject | None:
        from annotator.gui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(documents_folder(), self._window)
        return dialog.answer() if self._ask(dialog) else None

    def project_to_open(self) -> Path | None:
        kinds = self.tr("Projects (*.duizhao);;All files (*)")
        found, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(documents_folder()), kinds
        )
        return Path(found) if found else None

    def files_to_merge(self) -> list[Path]:
        kinds = self.tr("Projects (*.duizhao);;All files (*)")
        found, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Merge files"), str(documents_folder()), kinds
        )
        return [Path(name) for name in found]

    def open_or_merge(self, path: Path) -> Literal["open", "merge"] | None:
        """What is to be done with a project file that was dropped on an open project."""
        box = named(QMessageBox(self._window), "open_or_merge_dialog")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Open “{file}”, or merge it?").format(file=path.name))
        box.setInformativeText(
            self.tr("Merging brings what is in it into the project that is open. You see first what that is.")
        )
        merge = box.addButton(self.tr("Merge…"), QMessageBox.ButtonRole.AcceptRole)
        opened = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setDefaultButton(merge)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is merge:
            return "merge"
        return "open" if box.clickedButton() is opened else None

    def merge(
        self,
        project: Path,
        paths: Sequence[Path],
        labels: Sequence[Label],
        language: str,
        jobs: Jobs,
        colors: Colors,
    ) -> Merged | None:
        """Show what files would bring; what came of merging them."""
        from annotator.gui.team.merge_dialog import MergeDialog

        dialog = MergeDialog(project, paths, labels, language, jobs, colors, self._window)
        self._ask(dialog)
        return dialog.merged

    def assign(self, project: Project) -> HandOut | None:
        from annotator.gui.team.assign_dialog import AssignDialog

        dialog = AssignDialog(project, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def feedback(self, offered: Offered, project: Path) -> tuple[str, Path] | None:
        """For which annotator (an id) feedback is made, and where."""
        from annotator.gui.team.feedback_dialog import FeedbackDialog

        dialog = FeedbackDialog(offered, self._window)
        if not self._ask(dialog):
            return None
        who = dialog.answer()
        start = project.with_name(f"{project.stem}-{self.tr('feedback')}-{who.name}.duizhao")
        kinds = self.tr("Projects (*.duizhao)")
        found, _ = QFileDialog.getSaveFileName(self._window, self.tr("Feedback"), str(start), kinds)
        if not found:
            return None
        target = Path(found)
        return who.id, target if target.suffix == ".duizhao" else target.with_name(f"{target.name}.duizhao")

    def gaps(
        self, gaps: Sequence[Gap], labels: Sequence[Label], language: str, colors: Colors
    ) -> GapsAnswer | None:
        from annotator.gui.team.gaps_dialog import GapsDialog

        dialog = GapsDialog(gaps, labels, language, colors, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def files_to_import(self) -> list[Path]:
        patterns = " ".join(f"*{suffix}" for suffix in workflow.IMPORTERS)
        kinds = self.tr("Articles ({patterns});;All files (*)").format(patterns=patterns)
        found, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import files"), str(documents_folder()), kinds
        )
        return [Path(name) for name in found]

    def folder_to_import(self) -> Path | None:
        found = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), str(documents_folder())
        )
        return Path(found) if found else None

    def leave_import(self) -> bool:
        """Whether what was changed by hand on the import page may be forgotten."""
        return self._may_forget(
            "leave_import_dialog",
            self.tr("Leave the import page?"),
            self.tr("Nothing is imported, and what you changed by hand is forgotten."),
            (self.tr("Leave"), self.tr("Stay")),
        )

    def read_anew(self, touched: int) -> bool:
        """Whether what was changed by hand in so many files may be forgotten, as they are read anew."""
        return self._may_forget(
            "read_anew_dialog",
            self.tr("Read anew?"),
            self.tr("What you changed by hand in %n file(s) is forgotten.", "", touched),
            (self.tr("Read anew"), self.tr("Cancel")),
        )

    def columns(self, name: str, table: Table, chosen: Mapping[str, str], others: int) -> ColumnChoice | None:
        """What the columns of a table are; ``others`` is the number of the other tables."""
        from annotator.gui.dialogs.columns import ColumnsDialog

        dialog = ColumnsDialog(name, table, chosen, others, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def leave_cuts(self) -> bool:
        """Whether what was changed on the page of cuts may be forgotten."""
        return self._may_forget(
            "leave_cuts_dialog",
            self.tr("Leave the cuts as they were?"),
            self.tr("What you changed on this page is forgotten."),
            (self.tr("Leave"), self.tr("Stay")),
        )

    def lose_spans(self, error: SpansVanish) -> bool:
        """Whether spans whose text would go may be deleted."""
        texts, count = error.data["texts"], error.data["count"]
        assert isinstance(texts, tuple)
        assert isinstance(count, int)
        listed = [self.tr("“{text}”").format(text=text) for text in texts[:_MOST_LISTED]]
        if count > len(listed):
            listed.append("…")
        return self._may_forget(
            "lose_spans_dialog",
            self.tr("%n span(s) would lose their text.", "", count),
            "\n".join(listed),
            (self.tr("Delete them"), self.tr("Go back")),
        )

    def correction(self, text: str, script: Script, convert: Callable[[str], str]) -> Correction | None:
        """What a part of a text is to be; ``convert`` gives a text in the other script."""
        from annotator.gui.dialogs.correction import CorrectionDialog

        dialog = CorrectionDialog(text, script, convert, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def phrase(self, text: str, converted: str) -> str | None:
        """How a part of a text is to be converted."""
        from annotator.gui.dialogs.correction import PhraseDialog

        dialog = PhraseDialog(text, converted, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def _may_forget(self, name: str, text: str, more: str, answers: tuple[str, str]) -> bool:
        box = QMessageBox(self._window)
        box.setObjectName(name)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        box.setInformativeText(more)
        forget = box.addButton(answers[0], QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(answers[1], QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is forget

    def follow(self, question: Question) -> bool:
        """Whether what differs in the other edition is to be labelled like its counterpart here."""
        from annotator.gui.editions.question import QuestionBox

        return QuestionBox(question, self._window).answer()

    def chart_target(self, project: Path, name: str) -> Path | None:
        """Where a chart is to be saved; the kind of the file goes by its ending."""
        start = project.with_name(f"{project.stem}-{name}.png")
        kinds = self.tr("Pictures (*.png);;Drawings (*.svg);;Tables (*.csv)")
        found, kind = QFileDialog.getSaveFileName(self._window, self.tr("Save chart"), str(start), kinds)
        if not found:
            return None
        target = Path(found)
        wanted = kind[kind.find("*") + 1 : -1] if kind.endswith(")") else ".png"
        return target if target.suffix in (".png", ".svg", ".csv") else target.with_name(target.name + wanted)

    def whose_spans(self, name: str) -> Literal["gold", "own"] | None:
        """Whether gold is to be exported, or what the annotator of this name has labelled."""
        box = named(QMessageBox(self._window), "whose_spans_dialog")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Whose spans?"))
        box.setInformativeText(
            self.tr("Gold is what was decided in the review. {name} has a layer besides.").format(name=name)
        )
        gold = box.addButton(self.tr("Gold"), QMessageBox.ButtonRole.AcceptRole)
        own = box.addButton(self.tr("My own"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setDefaultButton(gold)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is gold:
            return "gold"
        return "own" if box.clickedButton() is own else None

    def export_target(self, project: Path, format_name: str) -> Path | None:
        suffix = {"gold": "json"}.get(format_name, format_name)
        start = project.with_suffix(f".{suffix}")
        kinds = self.tr("{kind} files (*.{suffix})").format(kind=suffix.upper(), suffix=suffix)
        found, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), str(start), kinds)
        return Path(found) if found else None

    def note(self, span: Span, related: Sequence[Related]) -> Remarks | None:
        from annotator.gui.dialogs.note import NoteDialog

        dialog = NoteDialog(span, related, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def article_note(self, title: str, note: str) -> str | None:
        from annotator.gui.dialogs.note import ArticleNoteDialog

        dialog = ArticleNoteDialog(title, note, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def relation(
        self,
        from_span: Span,
        to_span: Span,
        names: Sequence[str],
        fault: Callable[[str], UserError | None],
    ) -> str | None:
        """What the relation from one span to another is called."""
        from annotator.gui.dialogs.relation import RelationDialog

        dialog = RelationDialog(from_span, to_span, names, fault, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def project(
        self,
        policy: Policy,
        offending: Callable[[Policy], Sequence[Offence]],
        labels: Mapping[str, Label],
        language: str,
    ) -> ProjectChoice | None:
        from annotator.gui.dialogs.overlap import ProjectDialog

        dialog = ProjectDialog(policy, offending, labels, language, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def labels(self, desk: LabelDesk, keymap: Keymap, look: tuple[Colors, str]) -> None:
        """The editor of labels; ``look`` is the theme and the language that labels are named in."""
        from annotator.gui.labels.editor import LabelEditor
        from annotator.gui.labels.questions import LabelQuestions

        questions = LabelQuestions(self._window, look)
        self._ask(LabelEditor(desk, questions, keymap, look, self._window))
        questions.deleteLater()

    def conversion(self, conversion: Conversion) -> Conversion | None:
        from annotator.gui.dialogs.conversion import ConversionDialog

        dialog = ConversionDialog(conversion, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def name(self, present: str) -> str | None:
        from annotator.gui.dialogs.name import NameDialog

        dialog = NameDialog(present, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def shortcuts(self) -> None:
        from annotator.gui.dialogs.shortcuts import ShortcutsDialog
        from annotator.gui.window import Window

        assert isinstance(self._window, Window)
        window = self._window
        self._ask(ShortcutsDialog(window.actions_of_window, window.commands.comfort.edit_shortcuts, window))

    def edit_shortcuts(
        self, keymap: Keymap, labels: Sequence[Label], language: str, apply: Callable[[Keymap], None]
    ) -> None:
        """``apply`` is given every keymap that the person makes, at once."""
        from annotator.gui.shortcuts.editor import ShortcutEditor

        parent = QApplication.activeModalWidget() or self._window
        self._ask(ShortcutEditor(keymap, labels, language, apply, parent))

    def accept_by_rule(self, reviewing: Reviewing) -> RuleChoice | None:
        """By which rule to accept what annotators agree on, and where."""
        from annotator.gui.review.dialogs import AcceptDialog

        dialog = AcceptDialog(reviewing, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def decide_alike(self, reviewing: Reviewing, alike: Sequence[Asked]) -> list[Asked] | None:
        """Which of the questions that are like the asked one are to be decided like it."""
        from annotator.gui.review.dialogs import AlikeDialog

        dialog = AlikeDialog(reviewing, alike, self._window)
        return dialog.answer() if self._ask(dialog) else None

    def progress(self, work: Work, seconds: float) -> None:
        from annotator.gui.dialogs.progress import ProgressDialog

        self._ask(ProgressDialog(work, seconds, self._window))

    def about(self) -> None:
        from annotator.gui.dialogs.about import AboutDialog

        self._ask(AboutDialog(self._window))

    def _ask(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


def documents_folder() -> Path:
    """Where people keep their files; the folder for documents need not be there."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_absolute() and folder.is_dir() else Path.home()
