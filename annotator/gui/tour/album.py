"""A picture of every page and dialog in every language, in light and in dark colours, and what is cut off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator import workflow
from annotator.core.align import Range
from annotator.core.review import Choice
from annotator.gui.projects import samples_folder
from annotator.gui.team.merge_dialog import MergeDialog
from annotator.gui.tour.camera import Camera, settle
from annotator.gui.tour.dialogs import of_the_project, of_the_review
from annotator.gui.tour.guide import ALL, LANGUAGES, SIZE, WEB_PAGE
from annotator.gui.tour.inspection import cut_off, overlapping, untranslated
from annotator.gui.window import Window
from annotator.workflow import Project

LARGE_SIZE, SMALL_SIZE = (1280, 720), (1024, 700)
"""Of the window where everything is larger, as a screen of 1920 × 1080 has room; the least it is made for."""
_FIRST = "示例标注员"
"""Who has labelled the finished sample."""
STORY, OTHER = "newspaper.txt", "edition-web.txt"
"""Two editions of one story."""
_MARKED = (
    ("Lin", (("place", 0, 3), ("metric", 12, 4), ("initiative", 20, 6), ("place", 40, 5))),
    ("Wang", (("place", 0, 3), ("metric", 12, 6), ("place", 20, 6), ("place", 40, 3))),
    ("Zhou", (("place", 0, 3), ("metric", 12, 4), ("initiative", 20, 8))),
)
"""What three annotators mark in the story's second paragraph: label, start and length."""


class Album(Camera):
    def __init__(self, window: Window, out: Path, scratch: Path) -> None:
        super().__init__(window, out)
        self._scratch = scratch

    def tour(self) -> None:
        is_large = self.window.devicePixelRatioF() > 1
        self.window.resize(*(LARGE_SIZE if is_large else SIZE))
        self.look()
        self.window.show()
        self._page("welcome")
        self._empty_and_import()
        self._open("album")
        for step in (self._labelling, self._panels, self._side_pages, self._reviewing, self._dialogs):
            step()
        self._small()
        self._feedback()
        self.window.close()

    def _page(self, name: str) -> None:
        for look in self.looks(*ALL):
            self._inspected(f"page-{name}-{look}")

    def _inspected(self, name: str, of: QWidget | None = None) -> None:
        self.picture(name, of)
        shown = of or self.window
        language = self.window.commands.languages.language
        found = [*cut_off(shown), *overlapping(shown), *untranslated(shown, language)]
        self.faults += [f"{name}: {each}" for each in found]

    # Projects.

    def _open(self, name: str) -> None:
        path = self._scratch / f"{name}.duizhao"
        path.write_bytes((samples_folder().parent / "finished.duizhao").read_bytes())
        with workflow.open_project(path) as project:
            self._prepare(project)
        self.session.annotator_name = _FIRST
        self.check(self.window.commands.open_path(path), "the project opens")
        self.window.message_bar.hide()
        self._show(STORY)

    def _prepare(self, project: Project) -> None:
        """Link two editions, and let three annotators and a reviewer differ about a story."""
        by_source = {each.source: each.id for each in reversed(list(project.articles("")))}
        who = workflow.annotator(project, "Lin").id
        workflow.link(project, who, by_source[OTHER], by_source[STORY])
        stored = project.article(by_source[STORY])
        start = stored.pair.text.index("\n\n") + 2
        for name, marks in _MARKED:
            for label, first, length in marks:
                place = Range(start + first, start + first + length)
                workflow.label(project, stored, place, label, stored.pair.canonical, name)
        reviewer = workflow.annotator(project, "Chen").id
        asked = [each for each in workflow.all_questions(project) if each.status == "open"]
        for question in asked[:2]:
            choice = Choice("candidate", (0,))
            workflow.decide(project, reviewer, question, choice, reason="guideline gap", note="帶不帶量詞？")

    def _show(self, source: str) -> None:
        story = next(each for each in self.session.listed if each.source == source)
        self.session.show_article(story.id)
        self.window.focus_article()
        settle()

    # Pages.

    def _empty_and_import(self) -> None:
        path = self._scratch / "empty.duizhao"
        self.check(self.session.create(path, "Empty", "TW"), "the project could be made")
        self._page("empty")
        desk, page = self.window.desk, self.window.import_page
        self.window.commands.import_paths([samples_folder(), samples_folder().parent / "formats"])
        self.wait(lambda: bool(desk.entries) and not desk.is_reading, "all samples are read")
        desk.sheet.show(next(each for each in desk.entries if each.name == WEB_PAGE))
        settle()
        page.raw.setFocus()
        QTest.keyClick(page.raw, Qt.Key.Key_Tab)
        self._page("import")
        desk.sheet.show(next(each for each in desk.entries if each.path.suffix == ".csv"))
        for look in self.looks(*ALL):
            self._dialog(f"columns-{look}", partial(self.do, "import_choose_columns"))
        desk.cancel()

    def _labelling(self) -> None:
        self.session.step_span(1)
        self._page("labelling")
        self.do("panes_source")
        self._page("labelling-one-pane")
        self.do("panes_both")
        self.do("find_word")
        self._hints()
        self.window.pair_view.hints.hide()

    def _hints(self) -> None:
        for look in self.looks(*ALL):
            self.do("find_word")
            self._inspected(f"page-hints-{look}")

    def _panels(self) -> None:
        commands, window = self.window.commands, self.window
        commands.finding.occurrences("label")
        self.wait(lambda: not window.find_panel.looking.is_busy, "all occurrences are found")
        self._page("find-occurrences")
        commands.finding.find(everywhere=True)
        window.find_panel.head.field.setText("社区")
        self.wait(lambda: window.find_panel.model.hits > 0 and not window.find_panel.looking.is_busy, "hits")
        self._page("find")
        commands.finding.close()
        self.do("consistency")
        watching = window.consistency_panel.watching
        self.wait(lambda: not watching.is_busy and not watching._timer.isActive(), "all is looked through")
        self._page("consistency")
        self.do("consistency")
        self.do("show_guideline")
        self._page("guideline")
        self.do("show_guideline")
        self.do("show_edition")
        self.do("next_difference")
        self._page("editions")
        self.do("show_edition")

    def _side_pages(self) -> None:
        self._show(OTHER)
        self.do("cuts_of_article")
        self._page("cuts")
        self.window.commands.rewording.revision.close()
        self._show(STORY)
        self.do("statistics")
        figuring = self.window.commands.charting.figuring
        self.wait(lambda: not figuring.is_busy, "all is counted")
        self._page("statistics")
        area = self.window.statistics.area.verticalScrollBar()
        area.setValue(area.maximum())
        self._page("statistics-below")
        self.do("statistics")

    def _reviewing(self) -> None:
        self.do("page_review")
        reviewing = self.window.commands.review.reviewing
        self.wait(lambda: not reviewing.is_working, "all questions are worked out")
        self.check(reviewing.asked is not None, "the annotators differ")
        self._page("review")
        self.do("review_edit")
        self._page("review-own")
        self.window.commands.review.leave_own()

    def _dialogs(self) -> None:
        """First those of the review page, which is open."""
        for look in self.looks(*ALL):
            for name, ask in of_the_review(self.window):
                self._dialog(f"{name}-{look}", ask)
        self.do("page_label")
        self._show(STORY)
        self.session.step_span(1)
        for look in self.looks(*ALL):
            for name, ask in of_the_project(self.window, self._scratch):
                self._dialog(f"{name}-{look}", ask)

    def _dialog(self, name: str, ask: Callable[[], object]) -> None:
        self.picture_of_dialog(name, ask, self._look_into)

    def _look_into(self, name: str, dialog: QWidget) -> None:
        """A dialog that works something out first is looked at when it is done."""
        if isinstance(dialog, MergeDialog):
            self.wait(lambda: dialog.plan is not None, "what would be merged is known")
        self._inspected(name, dialog)

    def _small(self) -> None:
        """In the smallest window everything still has room."""
        size = self.window.size()
        self.window.resize(*SMALL_SIZE)
        for page in ("page_label", "page_review", "statistics", "cuts_of_article"):
            self.do(page)
            self.wait(lambda: not self.window.commands.review.reviewing.is_working, "all is worked out")
            for look in self.looks(*((language, "light") for language in LANGUAGES)):
                self._inspected(f"small-{page}-{look}")
            self.do("page_label")
        self.window.commands.rewording.revision.close()
        self.window.resize(size)

    def _feedback(self) -> None:
        project, target = self.session.project, self._scratch / "to-Lin.duizhao"
        assert project is not None
        workflow.feedback(project, workflow.annotator(project, "Lin").id, target)
        self.check(self.window.commands.open_path(target), "the feedback opens")
        settle()
        self._page("feedback")
