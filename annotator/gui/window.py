"""The main window: puts the parts together and hands signals from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.activity import Activity
from annotator.gui.article_list import ArticlePanel
from annotator.gui.bare import Bare
from annotator.gui.commands import Commands, Tools
from annotator.gui.consistency.panel import ConsistencyPanel
from annotator.gui.cuts_page import CutsPage
from annotator.gui.dialogs import Dialogs
from annotator.gui.drops import dropped_paths
from annotator.gui.editions.bar import EditionBar
from annotator.gui.elsewhere import Elsewhere
from annotator.gui.feedback.page import FeedbackPage
from annotator.gui.find_panel.panel import FindPanel
from annotator.gui.guideline.panel import GuidelinePanel
from annotator.gui.import_page import ImportPage
from annotator.gui.menus import Menus, ToolBar
from annotator.gui.message_bar import MessageBar
from annotator.gui.pair_header import PairHeader
from annotator.gui.pair_view import PairView
from annotator.gui.parts import Pages, in_a_column, named
from annotator.gui.progress import ProgressNote
from annotator.gui.projects import samples_folder
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.tool_bar import ReviewToolBar
from annotator.gui.sides import Sides
from annotator.gui.span_list import SpanPanel
from annotator.gui.statistics import StatisticsPage
from annotator.gui.status_bar import StatusBar
from annotator.gui.theme import Colors
from annotator.gui.welcome import EmptyPage, WelcomePage
from annotator.workflow import Imported

PAUSE_SECONDS = 3
"""So long after the last change the project's file is made whole."""

_WELCOME, _EMPTY, _ARTICLE, _IMPORT, _CUTS, _STATISTICS, _REVIEW, _FEEDBACK = range(8)


class Window(QMainWindow):
    def __init__(self, tools: Tools, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self._tools = tools
        self.session = tools.session
        self._preferences = tools.preferences
        self.commands = Commands(tools, self, dialogs or Dialogs(self))
        self._make_parts(tools.appearance.colors)
        self.actions_of_window = self._make_actions()
        self.menus = Menus(self, self.actions_of_window, self.commands)
        self.tool_bar = ToolBar(self.actions_of_window, self.commands.labelling.show_all, self)
        self.addToolBar(self.tool_bar)
        self.review_tool_bar = ReviewToolBar(self.actions_of_window, self)
        self.addToolBar(self.review_tool_bar)
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()
        self._on_opened()

    # Putting it together.

    def _make_parts(self, colors: Colors) -> None:
        session, size = self.session, self._preferences.settings.text_size
        self.message_bar = MessageBar(colors, self)
        self.articles = ArticlePanel(session, colors, self)
        self.pair_view = PairView(session, colors, self)
        self.pair_view.set_text_size(size)
        self.pair_view.set_spacing(self.commands.comfort.spacing)
        self.edition_bar = EditionBar(self.session.editions, colors, self)
        self.header = PairHeader(session, self.pair_view, self)
        self.spans = SpanPanel(session, colors, self)
        self.find_panel = FindPanel(session, colors, self)
        self.consistency_panel = ConsistencyPanel(session, colors, self)
        self.guideline = GuidelinePanel(session, colors, self)
        self.welcome = WelcomePage(colors, has_samples=samples_folder().is_dir(), parent=self)
        self.empty = EmptyPage(colors, self)
        self.desk = self.commands.desk
        self.import_page = ImportPage(self.desk, colors, size, self)
        self.cuts_page = CutsPage(self.commands.rewording.revision, colors, size, self)
        self.statistics = StatisticsPage(session, self.commands.charting.figuring, colors, self)
        self.review = ReviewPage(self.commands.review.reviewing, colors, size, self)
        self.commands.review.attach(self.review)
        self.feedback = FeedbackPage(session, colors, size, self)
        self.status_bar = StatusBar(session, self._tools.importer, self._tools.languages, colors, self)
        self.setStatusBar(self.status_bar)
        self.activity = Activity(session, self)
        self.elsewhere = Elsewhere(session, self)
        self.progress_note = ProgressNote(session, self.activity, self)
        self.status_bar.add_before_place(self.progress_note)
        self.bare = Bare(self, (self.menuBar(), self.header, self.status_bar), (self.edition_bar,))
        self.pages = named(Pages(self), "pages")
        lists, lodgers = (self.articles, self.spans), (self.find_panel, self.consistency_panel)
        self.sides = Sides(lists, lodgers, self.guideline, self._preferences, self)
        self.side, self.splitter = self.sides.side, self.sides.splitter
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_SECONDS * 1000)

    def _make_actions(self) -> ActionSet:
        places: list[QWidget] = [self.pair_view, self.articles.view, self.spans.view, self.find_panel.view]
        places += [self.feedback.view, self.feedback.panel.view]
        page, cuts = self.import_page, self.cuts_page
        return ActionSet(
            self.commands,
            {
                "window": [self],
                "panes": places,
                "pair": [self.pair_view],
                "texts": [*places, page.raw, page.result.text, cuts.raw, cuts.result.text],
                "raw": [page.raw, cuts.raw],
                "review": [self.review.view, self.review.queue.view],
            },
        )

    def _lay_out(self) -> None:
        article = named(QWidget(self), "article_page")
        rows = in_a_column(article, spacing=0)
        rows.addWidget(self.edition_bar)
        rows.addWidget(self.header)
        rows.addWidget(self.pair_view, 1)
        for page in (self.welcome, self.empty, article, self.import_page, self.cuts_page, self.statistics):
            self.pages.addWidget(page)
        self.pages.addWidget(self.review)
        self.pages.addWidget(self.feedback)
        self.sides.lay_out(self.pages)
        centre = named(QWidget(self), "centre")
        rows = in_a_column(centre, spacing=0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.opened.connect(self._on_opened)
        session.labels_changed.connect(self._take_labels)
        session.listed_changed.connect(self._turn_page)
        session.shown.connect(self._turn_page)
        session.changed.connect(self._pause.start)
        session.changed.connect(self.message_bar.withdraw)
        self.sides.changed.connect(self._turn_page)
        self.sides.lent.connect(commands.choices_changed)
        self.sides.left.connect(self.focus_article)
        commands.finding.attach()
        commands.checking.attach()
        self.guideline.closed.connect(commands.labelling.toggle_guideline)
        self.guideline.told.connect(commands.labelling.tell_link)
        self.guideline.failed.connect(commands.tell_error)
        self._pause.timeout.connect(session.checkpoint)
        self._tools.appearance.changed.connect(self.take_colors)
        self._tools.importer.finished.connect(self._show_first)
        self.desk.opened_changed.connect(self._on_import_opened)
        self.desk.went_through.connect(self._show_new)
        commands.rewording.revision.opened_changed.connect(self._on_cuts_opened)
        commands.review.reviewing.opened_changed.connect(self._on_review_opened)
        self.review.text_size_wished.connect(commands.set_text_size)
        self.feedback.text_size_wished.connect(commands.set_text_size)
        commands.charting.opened_changed.connect(self._on_statistics_opened)
        self.statistics.left.connect(commands.charting.leave)
        self.statistics.chosen.connect(commands.charting.go_to)
        self.statistics.wished.connect(commands.charting.take)
        self.cuts_page.left.connect(commands.rewording.leave_cuts)
        self.cuts_page.save_wished.connect(commands.rewording.save_cuts)
        self.cuts_page.text_size_wished.connect(commands.set_text_size)
        self.import_page.left.connect(commands.importing.leave)
        self.import_page.head.encoding_wished.connect(commands.choosing.set_encoding)
        self.import_page.head.spread_wished.connect(commands.choosing.spread_encoding)
        self.import_page.head.columns_wished.connect(commands.choosing.edit_columns)
        self.import_page.text_size_wished.connect(commands.set_text_size)
        self.activity.watch(self.pair_view, self.pair_view.viewport(), self.spans.view, self.find_panel.view)
        self.progress_note.clicked.connect(commands.comfort.show_progress)
        self.pair_view.text_size_wished.connect(commands.set_text_size)
        self.pair_view.used.connect(commands.load_words)
        self.edition_bar.used.connect(self.focus_article)
        self.actions_of_window.retranslated.connect(self._take_tips)
        self.spans.left.connect(self.focus_article)
        self.articles.view.activated.connect(self.focus_article)
        self.welcome.new_wanted.connect(commands.projects.new_project)
        self.welcome.open_wanted.connect(commands.projects.open_project)
        self.welcome.samples_wanted.connect(commands.projects.open_samples)
        self.welcome.recent_wanted.connect(commands.open_path)
        self.empty.files_wanted.connect(commands.importing.import_files)
        self.empty.folder_wanted.connect(commands.importing.import_folder)

    # What the session tells.

    def _on_opened(self) -> None:
        project = self.session.project
        self._take_labels()
        if project is None:
            self.welcome.set_recent(self._preferences.recent())
        self.setWindowTitle(f"{project.path.stem} – 對照" if project else "對照")
        self._turn_page()

    def _take_labels(self) -> None:
        """Menus, tool bar and keys follow the project's labels."""
        self.actions_of_window.take_labels()
        self.menus.set_labels()
        self.tool_bar.set_labels()

    def _turn_page(self) -> None:
        page = _WELCOME if self.session.project is None else _ARTICLE if self.session.stored else _EMPTY
        if page == _ARTICLE and self.feedback.model.is_open:
            page = _FEEDBACK
        if self.commands.charting.is_open:
            page = _STATISTICS
        if self.commands.review.is_open:
            page = _REVIEW
        if self.desk.is_open:
            page = _IMPORT
        if self.commands.rewording.revision.is_open:
            page = _CUTS
        self.pages.setCurrentIndex(page)
        is_open = page not in (_WELCOME, _IMPORT, _CUTS, _STATISTICS, _REVIEW)
        if page != _ARTICLE:
            self.bare.set(False)
        all_shown = not self.bare.is_on
        self.sides.arrange(
            lists=is_open and all_shown,
            spans=page == _ARTICLE and all_shown,
            lent=page in (_ARTICLE, _FEEDBACK),
        )
        self.tool_bar.setVisible(is_open and all_shown and page != _FEEDBACK)
        self.review_tool_bar.setVisible(page == _REVIEW)

    def _on_import_opened(self) -> None:
        self._turn_page()
        self.commands.choices_changed.emit()
        if self.desk.is_open:
            self.message_bar.hide()
            self.import_page.files.view.setFocus()
        else:
            self.focus_article()

    def _on_cuts_opened(self) -> None:
        self._turn_page()
        self.commands.choices_changed.emit()
        if self.commands.rewording.revision.is_open:
            self.message_bar.hide()
            self.cuts_page.raw.setFocus()
        else:
            self.focus_article()

    def _on_statistics_opened(self) -> None:
        self._turn_page()
        self.commands.choices_changed.emit()
        if self.commands.charting.is_open:
            self.commands.review.leave()
            self.message_bar.hide()
            self.statistics.area.setFocus()
        else:
            self.focus_article()

    def _on_review_opened(self) -> None:
        self._turn_page()
        self.commands.choices_changed.emit()
        if self.commands.review.is_open:
            self.message_bar.hide()
            self.review.take_focus()
        else:
            self.focus_article()

    def _show_first(self) -> None:
        if self.session.stored is None and self.session.listed:
            self.session.show_article(self.session.listed[0].id)
            self.focus_article()

    def _show_new(self, done: list[Imported]) -> None:
        """After an import, its first new article."""
        new = [article for each in done if not each.known for article in each.articles]
        if new:
            self.session.show_article(new[0])
            self.focus_article()

    # What the commands ask for.

    def focus_article(self) -> bool:
        """Put the keyboard into the pair view; whether it was elsewhere."""
        if self.commands.on_raw_text:
            return False
        if self.commands.review.is_open:
            self.review.take_focus()
            return True
        view = self.feedback.view if self.feedback.model.is_open else self.pair_view
        was_elsewhere = not view.hasFocus() and self.session.stored is not None
        if was_elsewhere:
            view.setFocus()
        return was_elsewhere

    def set_text_size(self, pixels: int) -> None:
        self.pair_view.set_text_size(pixels)
        self.import_page.set_text_size(pixels)
        self.cuts_page.set_text_size(pixels)
        self.review.set_text_size(pixels)
        self.feedback.set_text_size(pixels)

    def take_name(self, name: str) -> None:
        self.session.rename(name)
        self.status_bar.refresh()

    def set_bare(self, on: bool) -> None:
        """Show nothing but the article, or everything again."""
        if on:
            self.sides.set_finding(False)
        self.bare.set(on)
        self._turn_page()
        self.focus_article()

    # Theme and language.

    def take_colors(self, colors: Colors) -> None:
        parts = (self.sides, self.pair_view, self.message_bar, self.welcome, self.empty)
        for part in (*parts, self.edition_bar, self.status_bar, self.import_page, self.cuts_page):
            part.set_colors(colors)
        self.statistics.set_colors(colors)
        self.review.set_colors(colors)
        self.feedback.set_colors(colors)
        self.actions_of_window.take_colors()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        language = self._tools.languages.of_labels
        self.actions_of_window.retranslate()
        self.menus.retranslate()
        self.pair_view.set_language(language)
        self.sides.set_language(language)
        self.statistics.set_language(language)
        self.review.set_language(language)
        self.feedback.set_language(language)
        self.status_bar.refresh()
        self.tool_bar.refit()
        self.tool_bar.setWindowTitle(self.tr("Tool bar"))
        self.tool_bar.setAccessibleName(self.tr("Tool bar"))
        self.review_tool_bar.setWindowTitle(self.tr("Tool bar of the review page"))
        self.review_tool_bar.setAccessibleName(self.tr("Tool bar of the review page"))
        self.setAccessibleName(self.tr("Duizhao"))

    def _take_tips(self) -> None:
        actions = self.actions_of_window.actions
        names = ("show_edition", "previous_difference", "next_difference")
        self.edition_bar.set_tips(*(actions[name].toolTip() for name in names))
        names = ("fix_one", "fix_all", "ignore_finding")
        self.consistency_panel.set_tips(*(actions[name].toolTip() for name in names))

    # Qt's events.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        # After the drop has ended, for the program the files come from waits for that.
        QTimer.singleShot(0, self, lambda: self.commands.drop(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.commands.may_leave_import():
            event.ignore()
            return
        self.bare.set(False)
        self.sides.take_back()
        self._preferences.set_state("geometry", self.saveGeometry())
        self._preferences.set_state("splitter", self.splitter.saveState())
        self._preferences.sync()
        self._tools.importer.cancel()
        self.session.close()
        super().closeEvent(event)

    def _restore(self) -> None:
        self.resize(1360, 840)
        self.splitter.setSizes([270, 830, 260])
        self.restoreGeometry(self._preferences.state("geometry"))
        self.splitter.restoreState(self._preferences.state("splitter"))
