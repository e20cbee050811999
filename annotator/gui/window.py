"""The main window: puts the parts together and hands signals from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.article_list import ArticlePanel
from annotator.gui.commands import Commands, Tools, samples_folder
from annotator.gui.dialogs import Dialogs
from annotator.gui.drops import dropped_paths
from annotator.gui.import_page import ImportPage
from annotator.gui.menus import Menus, ToolBar
from annotator.gui.message_bar import MessageBar
from annotator.gui.pair_header import PairHeader
from annotator.gui.pair_view import PairView
from annotator.gui.parts import in_a_column, named
from annotator.gui.span_list import SpanPanel
from annotator.gui.status_bar import StatusBar
from annotator.gui.theme import Colors
from annotator.gui.welcome import EmptyPage, WelcomePage
from annotator.workflow import Imported

PAUSE_SECONDS = 3
"""So long after the last change the project's file is made whole."""

_WELCOME, _EMPTY, _ARTICLE, _IMPORT = range(4)


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
        self.tool_bar = ToolBar(self.actions_of_window, self)
        self.addToolBar(self.tool_bar)
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
        self.header = PairHeader(session, self.pair_view, size, self)
        self.spans = SpanPanel(session, colors, self)
        self.welcome = WelcomePage(colors, has_samples=samples_folder().is_dir(), parent=self)
        self.empty = EmptyPage(colors, self)
        self.desk = self.commands.desk
        self.import_page = ImportPage(self.desk, colors, size, self)
        self.status_bar = StatusBar(session, self._tools.importer, self._tools.languages, colors, self)
        self.setStatusBar(self.status_bar)
        self.pages = named(QStackedWidget(self), "pages")
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal, self), "splitter")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_SECONDS * 1000)

    def _make_actions(self) -> ActionSet:
        places: list[QWidget] = [self.pair_view, self.articles.view, self.spans.view]
        page = self.import_page
        return ActionSet(
            self.commands,
            {
                "window": [self],
                "panes": places,
                "pair": [self.pair_view],
                "texts": [*places, page.raw, page.result.text],
                "raw": [page.raw],
            },
        )

    def _lay_out(self) -> None:
        article = named(QWidget(self), "article_page")
        rows = in_a_column(article, spacing=0)
        rows.addWidget(self.header)
        rows.addWidget(self.pair_view, 1)
        for page in (self.welcome, self.empty, article, self.import_page):
            self.pages.addWidget(page)
        for widget in (self.articles, self.pages, self.spans):
            self.splitter.addWidget(widget)
        for index, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(index, stretch)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self.articles.setMinimumWidth(180)
        self.spans.setMinimumWidth(180)
        centre = named(QWidget(self), "centre")
        rows = in_a_column(centre, spacing=0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.opened.connect(self._on_opened)
        session.listed_changed.connect(self._turn_page)
        session.shown.connect(self._turn_page)
        session.changed.connect(self._pause.start)
        self._pause.timeout.connect(session.checkpoint)
        self._tools.appearance.changed.connect(self.take_colors)
        self._tools.importer.finished.connect(self._show_first)
        self.desk.opened_changed.connect(self._on_import_opened)
        self.desk.went_through.connect(self._show_new)
        self.import_page.left.connect(commands.leave_import)
        self.import_page.text_size_wished.connect(commands.set_text_size)
        self.pair_view.text_size_wished.connect(commands.set_text_size)
        self.spans.left.connect(self.focus_article)
        self.articles.view.activated.connect(self.focus_article)
        self.welcome.new_wanted.connect(commands.new_project)
        self.welcome.open_wanted.connect(commands.open_project)
        self.welcome.samples_wanted.connect(commands.open_samples)
        self.welcome.recent_wanted.connect(commands.open_path)
        self.empty.files_wanted.connect(commands.import_files)
        self.empty.folder_wanted.connect(commands.import_folder)

    # What the session tells.

    def _on_opened(self) -> None:
        project = self.session.project
        self.actions_of_window.take_labels()
        self.menus.set_labels()
        self.tool_bar.set_labels()
        if project is None:
            self.welcome.set_recent(self._preferences.recent())
        self.setWindowTitle(f"{project.path.stem} – 對照" if project else "對照")
        self._turn_page()

    def _turn_page(self) -> None:
        page = _WELCOME if self.session.project is None else _ARTICLE if self.session.stored else _EMPTY
        if self.desk.is_open:
            page = _IMPORT
        self.pages.setCurrentIndex(page)
        is_open = page not in (_WELCOME, _IMPORT)
        self.articles.setVisible(is_open and self._is_wanted("articles"))
        self.spans.setVisible(page == _ARTICLE and self._is_wanted("spans"))
        self.tool_bar.setVisible(is_open)

    def _on_import_opened(self) -> None:
        self._turn_page()
        self.commands.choices_changed.emit()
        if self.desk.is_open:
            self.message_bar.hide()
            self.import_page.files.view.setFocus()
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
        if self.desk.is_open:
            return False
        was_elsewhere = not self.pair_view.hasFocus() and self.session.stored is not None
        if was_elsewhere:
            self.pair_view.setFocus()
        return was_elsewhere

    def find_article(self) -> None:
        self._want("articles", True)
        self.articles.filter.setFocus()
        self.articles.filter.selectAll()

    def set_text_size(self, pixels: int) -> None:
        self.pair_view.set_text_size(pixels)
        self.header.set_text_size(pixels)
        self.import_page.set_text_size(pixels)

    def take_name(self, name: str) -> None:
        self.session.rename(name)
        self.status_bar.refresh()

    def articles_shown(self) -> bool:
        return self._is_wanted("articles")

    def toggle_articles(self) -> None:
        self._want("articles", not self.articles_shown())

    def spans_shown(self) -> bool:
        return self._is_wanted("spans")

    def toggle_spans(self) -> None:
        self._want("spans", not self.spans_shown())

    def _is_wanted(self, panel: str) -> bool:
        return self._preferences.state(f"hidden_{panel}").isEmpty()

    def _want(self, panel: str, shown: bool) -> None:
        self._preferences.set_state(f"hidden_{panel}", QByteArray(b"" if shown else b"1"))
        self._turn_page()

    # Theme and language.

    def take_colors(self, colors: Colors) -> None:
        parts = (self.articles, self.spans, self.pair_view, self.message_bar, self.welcome, self.empty)
        for part in (*parts, self.status_bar, self.import_page):
            part.set_colors(colors)
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
        self.spans.set_language(language)
        self.status_bar.refresh()
        self.tool_bar.setWindowTitle(self.tr("Tool bar"))
        self.tool_bar.setAccessibleName(self.tr("Tool bar"))
        self.setAccessibleName(self.tr("Duizhao"))

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
