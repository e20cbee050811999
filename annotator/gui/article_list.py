"""The panel at the left: all articles, how many are done, and a field that narrows them down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from annotator.core.changes import Step
from annotator.gui.article_delegate import ArticleDelegate
from annotator.gui.article_model import ArticleModel
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors


class ArticlePanel(QWidget):
    """Follows the session's article; a click or the arrow keys show another."""

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._title = named(QLabel(), "article_title")
        self._count = named(QLabel(), "article_count", muted=True)
        self.filter = named(QLineEdit(clearButtonEnabled=True), "article_filter")
        self._search = QAction(self)
        self.filter.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.model = ArticleModel(session)
        self.view = named(QListView(), "article_list")
        self._delegate = ArticleDelegate(colors, self.view)
        self._dress_view()
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.model.modelReset.connect(self._follow)
        self.view.selectionModel().currentChanged.connect(self._show)
        session.opened.connect(self._on_opened)
        session.listed_changed.connect(self._refresh_count)
        session.shown.connect(self._follow)
        session.changed.connect(self._on_changed)
        self.set_colors(colors)
        self._retranslate()

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)

    def _lay_out(self) -> None:
        head = in_a_row()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        top = in_a_column(spacing=9, margins=(14, 11, 12, 10))
        top.addLayout(head)
        top.addWidget(self.filter)
        rows = in_a_column(self, spacing=0)
        rows.addLayout(top)
        rows.addWidget(self.view, 1)

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self._search.setIcon(icon("search", colors))
        self.view.viewport().update()

    # From the person.

    def _narrow(self, text: str) -> None:
        self.model.set_filter(text)

    def _show(self, index: QModelIndex) -> None:
        listed = self.model.listed(index.row())
        shown = self._session.stored
        if listed is not None and (shown is None or listed.id != shown.id):
            self._session.show_article(listed.id)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In the field, Down goes to the list, Enter to the first article, Escape clears."""
        if watched is self.filter and event.type() == QEvent.Type.FocusIn:
            self.model.prepare_filter()
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus()
                if event.key() != Qt.Key.Key_Down or not self.view.currentIndex().isValid():
                    self.view.setCurrentIndex(self.model.index(0))
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return False

    # From the session.

    def _on_opened(self) -> None:
        self.filter.clear()
        self._refresh_count()

    def _on_changed(self, step: Step) -> None:
        if any(change.kind == "state" for change in step.changes):
            self._refresh_count()

    def _follow(self) -> None:
        row = self.model.current_row()
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(True)
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(blocked)
        if row >= 0:
            self.view.scrollTo(self.model.index(row))
        else:
            self.view.clearSelection()
        self.view.viewport().update()

    def _refresh_count(self) -> None:
        listed = self._session.listed
        text = self.tr("{done}/{all} done").format(done=listed.done(), all=len(listed)) if listed else ""
        self._count.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Articles"))
        self.filter.setPlaceholderText(self.tr("Find, in either script"))
        self.filter.setAccessibleName(self.tr("Find an article"))
        self.view.setAccessibleName(self.tr("Articles"))
        self._refresh_count()
        self.view.viewport().update()
