"""What the tour does, step by step."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import workflow
from annotator.core.align import Range
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.projects import samples_folder
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.tour.camera import PATIENCE, Camera, settle
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window

SIZE = (1480, 900)
STORY = "rare-hans.txt"
"""The sample that is labelled here: it has characters outside the Basic Multilingual Plane."""
WEB_PAGE = "edition-web.txt"
"""The sample that is looked at on the import page: much is cut from it."""
LANGUAGES = ("en", "zh_CN", "zh_TW")
THEMES = ("light", "dark", "contrast")
ALL = tuple((language, theme) for language in LANGUAGES for theme in ("light", "dark"))
FEW = (("en", "light"), ("zh_CN", "contrast"), ("zh_TW", "dark"))
"""Looks: languages with themes."""


class Guide(Camera):
    """Imports, labels, reviews and exports, and looks whether all of it is in the file."""

    def __init__(self, window: Window, out: Path, scratch: Path) -> None:
        super().__init__(window, out)
        self.hand = Hand(window.pair_view)
        self._project = scratch / "tour.duizhao"
        self._made: list[tuple[str, str]] = []

    def tour(self) -> None:
        self.window.resize(*SIZE)
        self.look()
        self.window.show()
        self.picture("welcome")
        self._import()
        self._label()
        self._undo_and_redo()
        self._looks()
        self._dialogs()
        self._guidance()
        self._export()
        self._finished_project()
        self._editions()
        self._review()
        self.window.close()

    # The steps.

    def _import(self) -> None:
        self.check(self.session.create(self._project, "Tour", "TW"), "the project could be made")
        self._drop(samples_folder())
        self._look_at_import()
        loop = QEventLoop()
        self.window.commands.importer.finished.connect(loop.quit)
        QTimer.singleShot(PATIENCE, loop.quit)
        QTest.keyClick(self.window.import_page.files.view, Qt.Key.Key_Return)
        loop.exec()
        files = len(workflow.source_files([samples_folder()]))
        with workflow.open_project(self._project, reading=True) as project:
            sources = {each.source for each in project.articles("")}
        self.check(len(sources) == files, f"all {files} samples are in the file, not {len(sources)}")
        self.picture("imported")
        self.window.message_bar.hide()

    def _look_at_import(self) -> None:
        """The import page with a web page on it; one cut is kept, and cut again."""
        desk, page = self.window.desk, self.window.import_page
        loop = QEventLoop()
        desk.progressed.connect(lambda: None if desk.is_reading else loop.quit())
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()
        self.check(bool(desk.entries) and not desk.is_reading, "all samples are read")
        self.check(page.isVisible(), "the import page is shown")
        desk.sheet.show(next(each for each in desk.entries if each.name == WEB_PAGE))
        settle()
        page.raw.setFocus()
        QTest.keyClick(page.raw, Qt.Key.Key_Tab)
        for key, kept in ((Qt.Key.Key_Space, True), (Qt.Key.Key_Return, False)):
            QTest.keyClick(page.raw, key)
            draft = desk.sheet.draft
            self.check(draft is not None and bool(draft.restored) == kept, f"{key.name} toggles a cut")
            settle()
            if kept:
                self.picture("import-kept")
        for theme in ("dark", "light"):
            self.do(f"theme_{theme}")
            self.picture("import" if theme == "light" else f"import-{theme}")
        page.files.view.setFocus()

    def _drop(self, folder: Path) -> None:
        """Files dropped from outside, as the window system tells of it."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        copy, at = Qt.DropAction.CopyAction, QPoint(400, 300)
        button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(at, copy, data, button, plain))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, data, button, plain))

    def _label(self) -> None:
        """In both panes, by drag and by double-click, with a span inside another."""
        article = next(each for each in self.session.listed if each.source == STORY)
        self.session.show_article(article.id)
        self.window.focus_article()
        self._label_one("𠮷岭村", "Hans", Qt.Key.Key_3, "place")
        self._label_one("𤭢坡鎮", "Hant", Qt.Key.Key_3, "place")
        stored = self.session.stored
        assert stored is not None
        name = self._first_quoted(stored.pair.text_in("Hant"))
        self._label_one(name, "Hant", Qt.Key.Key_1, "initiative")
        self._label_one(name[1:3], "Hant", Qt.Key.Key_3, "place", nth=0)
        self.picture("nested")

    @staticmethod
    def _first_quoted(text: str) -> str:
        start = text.index("“")
        return text[start : text.index("”", start) + 1]

    def _label_one(self, text: str, pane: Script, key: Qt.Key, label: str, nth: int = 0) -> None:
        settle()
        self.hand.select(text, pane, nth)
        self.hand.key(key)
        span = self.session.selected_span()
        found = span is not None and self._surface(span, pane) == text.strip() and span.label == label
        self.check(found, f"“{text}” is labelled {label} in the {pane} pane")
        if span is not None:
            self._made.append((span.id, label))

    def _surface(self, span: Span, pane: Script) -> str:
        stored = self.session.stored
        assert stored is not None
        place = stored.pair.range_in(pane, span.range)
        return place.slice(stored.pair.text_in(pane)) if place else ""

    def _undo_and_redo(self) -> None:
        settle()
        before = self.hand.spans
        self.hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, times=2)
        self.check(len(self.hand.spans) == len(before) - 2, "two steps are undone")
        self.picture("undone")
        self.hand.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier, times=2)
        self.check(self.hand.spans == before, "two steps are redone")

    def _looks(self) -> None:
        for name in self.looks(*((language, theme) for language in LANGUAGES for theme in THEMES)):
            self.picture(f"label-{name}")

    def _dialogs(self) -> None:
        for action in ("edit_note", "edit_conversion", "show_shortcuts", "new_project", "about"):
            self.picture_of_dialog(action, partial(self.do, action))

    def _guidance(self) -> None:
        """The guideline beside the text, and a relation between two spans."""
        for from_span, to_span in pairwise(self.hand.spans[:2]):
            self.session.relating.relate(from_span, to_span, "at")
            self.session.select_span(from_span.id)
        self.check(bool(self.session.layer and self.session.layer.relations), "two spans are related")
        self.do("show_guideline")
        for name in self.looks(*FEW):
            self.picture(f"guideline-{name}")
        for action in ("edit_labels", "edit_project", "edit_article_note"):
            self.picture_of_dialog(action, partial(self.do, action))
        self.do("show_guideline")

    def _export(self) -> None:
        """Write the gold JSON and look whether all that was done is there."""
        target = self.out / "gold.json"
        who = self.session.annotator
        assert who is not None
        self.window.session.checkpoint()
        with workflow.open_project(self._project, reading=True) as project:
            workflow.export(project, who.id, "gold", target)
            self.faults += workflow.check(project)
            saved = [
                (span.id, span.label)
                for listed in project.articles(who.id)
                for span in project.spans(listed.id, who.id)
            ]
        self.check(sorted(saved) == sorted(self._made), f"{len(self._made)} spans are in the file: {saved}")
        text = target.read_text("utf-8")
        self.check(all(f'"{made}"' in text for made, _ in self._made), "all spans are in the gold JSON")
        self.files.append(target)

    def _finished_project(self) -> None:
        """The finished sample project, as somebody's work looks after some days."""
        finished = samples_folder().parent / "finished.duizhao"
        copy = self._project.with_name("finished.duizhao")
        copy.write_bytes(finished.read_bytes())
        self.check(self.window.commands.open_path(copy), "the finished sample project opens")
        self.window.message_bar.hide()
        story = next(each for each in self.session.listed if each.source == "newspaper.txt")
        self.session.show_article(story.id)
        self.session.step_span(1)
        for name in self.looks(*ALL):
            self.picture(f"finished-{name}")

    def _editions(self) -> None:
        """The story that two samples tell, linked and beside each other."""
        project, who = self.session.project, self.session.annotator
        assert project is not None
        assert who is not None
        found = workflow.find_twins(project, project.article_ids())
        twins = [
            twin
            for twin in found
            if workflow.align(*map(project.article, (twin.article, twin.of))).differences
        ]
        self.check(bool(twins), "two samples tell one story")
        for twin in twins[:1]:
            workflow.link(project, who.id, twin.article, twin.of)
            self.session.show_article(twin.article)
            settle()
            self.do("show_edition")
            self.check(bool(self.session.editions.differences), "the editions differ")
            for name in self.looks(*FEW):
                self.do("next_difference")
                self.picture(f"editions-{name}")

    def _review(self) -> None:
        """Two people have labelled the story differently; a reviewer decides by keys."""
        team = self._project.with_name("team.duizhao")
        self.session.close()
        team.write_bytes(self._project.read_bytes())
        with workflow.open_project(team) as project:
            story = next(each.id for each in project.articles("") if each.source == STORY)
            stored = project.article(story)
            start = stored.pair.text.index("𠮷岭村")
            for name, length in (("Lin", 3), ("Wang", 2)):
                place = Range(start, start + length)
                workflow.label(project, stored, place, "place", stored.pair.canonical, name)
        self.check(self.window.commands.open_path(team), "the project of a team opens")
        self.window.message_bar.hide()
        settle()
        self.do("page_review")
        reviewing, view = self.window.commands.review.reviewing, self.window.review.view
        self.check(reviewing.asked is not None, "the annotators differ")
        for name in self.looks(*FEW):
            self.picture(f"review-{name}")
        before = reviewing.count.decided
        self.window.activateWindow()  # a dialog may have been the active window last
        settle()
        view.setFocus()
        self.hand.key(Qt.Key.Key_Return, on=view)
        self._finish_counting(reviewing)
        self.check(reviewing.count.decided == before + 1, "Enter decides a question")
        self.picture("review-decided")
        self.hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=view)
        self._finish_counting(reviewing)
        self.check(reviewing.count.decided == before, "the decision is undone")
        self.do("page_label")

    @staticmethod
    def _finish_counting(reviewing: Reviewing) -> None:
        while reviewing.is_working:
            settle()
