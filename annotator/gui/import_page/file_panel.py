"""The panel at the left: the files on the desk, and a choice of which are listed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QListView, QMenu, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.file_delegate import FileDelegate
from annotator.gui.import_page.files import CHOICES, FileModel, choice_name
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors


class FilePanel(QWidget):
    """A click or the arrow keys look at another file; Delete takes it off the desk."""

    def __init__(self, desk: Desk, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_files_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._title = named(QLabel(), "import_files_title")
        self._count = named(QLabel(), "import_files_count", muted=True)
        self._remove = named(QToolButton(), "import_remove")
        self.choice = named(QComboBox(), "import_filter")
        for choice in CHOICES:
            self.choice.addItem("", choice)
        self.model = FileModel(desk)
        self.view = named(QListView(), "import_list")
        self._delegate = FileDelegate(colors, self.view)
        self._dress_view()
        self._lay_out()
        self._connect()
        self.set_colors(colors)
        self.retranslate()

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.installEventFilter(self)

    def _lay_out(self) -> None:
        head = in_a_row(spacing=8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._remove)
        top = in_a_column(spacing=9, margins=(14, 8, 10, 10))
        top.addLayout(head)
        top.addWidget(self.choice)
        rows = in_a_column(self, spacing=0)
        rows.addLayout(top)
        rows.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.choice.activated.connect(lambda _: self.model.set_choice(self.choice.currentData()))
        self._remove.clicked.connect(self.remove_current)
        self.view.selectionModel().currentChanged.connect(self._show)
        self.view.customContextMenuRequested.connect(lambda at: self._menu().popup(self.view.mapToGlobal(at)))
        self.model.modelReset.connect(self._follow)
        self._desk.sheet.shown.connect(self._follow)
        self._desk.progressed.connect(self._refresh)

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self._remove.setIcon(icon("trash-2", colors))
        self.view.viewport().update()

    # From the person.

    def _show(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            self._desk.sheet.show(entry)

    def remove_current(self) -> None:
        """Take the file that is looked at off the desk."""
        if self._desk.sheet.entry is not None:
            self._desk.remove(self._desk.sheet.entry)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._remove.toolTip(), self.remove_current)
        return menu

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Delete takes a file off the desk."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.remove_current()
                return True
        return False

    # From the desk.

    def _follow(self) -> None:
        """The row of the file that is looked at is the current one."""
        row = self.model.row_of(self._desk.sheet.entry)
        if row >= 0 and row == self.view.currentIndex().row():
            return
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(True)
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(blocked)
        if row >= 0:
            self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()

    def _refresh(self) -> None:
        totals = self._desk.totals()
        read = totals.files - totals.waiting
        self._count.setText(f"{read:,}/{totals.files:,}" if totals.waiting else f"{totals.files:,}")
        self._remove.setEnabled(self._desk.sheet.entry is not None and not self._desk.is_saving)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Files"))
        self._remove.setToolTip(self.tr("Leave this file out"))
        self._remove.setAccessibleName(self.tr("Leave this file out"))
        self.choice.setAccessibleName(self.tr("Which files are listed"))
        self.view.setAccessibleName(self.tr("Files to import"))
        for row in range(self.choice.count()):
            self.choice.setItemText(row, choice_name(self.choice.itemData(row)))
        self.view.viewport().update()
