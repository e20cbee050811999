"""What stands in the middle of the window while there is nothing to label: no project, or no article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.gui.icons import colored_icon, icon, pixmap
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDTH = 420
_RECENT_SHOWN = 4
_AIR = "  "
"""Between a button's icon and its words."""


def _centred(page: QWidget, inside: QWidget) -> None:
    """Not by alignment: that would give wrapped text the height of one line."""
    line = in_a_row()
    line.addStretch(1)
    line.addWidget(inside)
    line.addStretch(1)
    rows = in_a_column(page)
    rows.addStretch(2)
    rows.addLayout(line)
    rows.addStretch(3)


class WelcomePage(QWidget):
    """Without a project."""

    new_wanted = Signal()
    open_wanted = Signal()
    samples_wanted = Signal()
    recent_wanted = Signal(object)
    """The path of a project that was opened before."""

    def __init__(self, colors: Colors, *, has_samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colors = colors
        self._name = named(QLabel("對照", alignment=_CENTRE), "welcome_name")
        self._line = named(QLabel(wordWrap=True, alignment=_CENTRE), "welcome_line", muted=True)
        self._new = named(QPushButton(default=True), "welcome_new")
        self._open = named(QPushButton(), "welcome_open")
        self._samples = named(QPushButton(), "welcome_samples")
        self._recent_title = named(QLabel(), "welcome_recent_title", muted=True)
        self._recent = in_a_column(spacing=2)
        self._recent_buttons: list[QPushButton] = []
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._samples.clicked.connect(self.samples_wanted)
        self._samples.setHidden(not has_samples)
        self._lay_out()
        self.set_colors(colors)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QFrame()
        inside.setFixedWidth(_WIDTH)
        font = self._name.font()
        font.setPixelSize(64)
        self._name.setMinimumHeight(96)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 8)
        self._name.setFont(font)
        rows = in_a_column(inside, spacing=8)
        rows.addWidget(self._name)
        rows.addWidget(self._line)
        rows.addSpacing(22)
        for button in (self._new, self._open, self._samples):
            button.setIconSize(QSize(18, 18))
            button.setMinimumHeight(38)
            rows.addWidget(button)
        rows.addSpacing(20)
        rows.addWidget(self._recent_title)
        rows.addLayout(self._recent)
        _centred(self, inside)

    def set_recent(self, paths: list[Path]) -> None:
        """Offer the projects opened last."""
        for old in self._recent_buttons:
            old.deleteLater()
        self._recent_buttons = [self._recent_button(path) for path in paths[:_RECENT_SHOWN]]
        for button in self._recent_buttons:
            self._recent.addWidget(button)
        self._recent_title.setHidden(not paths)

    def _recent_button(self, path: Path) -> QPushButton:
        button = named(QPushButton(_AIR + path.stem, flat=True), "welcome_recent")
        button.setToolTip(str(path))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setIcon(icon("book-open", self._colors))
        button.clicked.connect(lambda: self.recent_wanted.emit(path))
        return button

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._new.setIcon(colored_icon("file-plus-2", colors.on_accent))
        self._open.setIcon(icon("folder-open", colors))
        self._samples.setIcon(icon("book-open", colors))
        for button in self._recent_buttons:
            button.setIcon(icon("book-open", colors))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._line.setText(self.tr("Label Chinese news in Traditional and Simplified script side by side"))
        self._new.setText(_AIR + self.tr("New project"))
        self._open.setText(_AIR + self.tr("Open project…"))
        self._samples.setText(_AIR + self.tr("Open the samples"))
        self._recent_title.setText(self.tr("Opened last"))


class EmptyPage(QWidget):
    """A project without articles."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = named(QLabel(alignment=_CENTRE), "empty_mark")
        self._title = named(QLabel(alignment=_CENTRE), "empty_title")
        self._line = named(QLabel(wordWrap=True, alignment=_CENTRE), "empty_line", muted=True)
        self._files = named(QPushButton(default=True), "empty_files")
        self._folder = named(QPushButton(), "empty_folder")
        self._files.clicked.connect(self.files_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._lay_out()
        self.set_colors(colors)
        self._retranslate()

    def _lay_out(self) -> None:
        inside = QFrame()
        inside.setFixedWidth(_WIDTH)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._title.setFont(font)
        rows = in_a_column(inside, spacing=10)
        for widget in (self._mark, self._title, self._line):
            rows.addWidget(widget)
        rows.addSpacing(18)
        for button in (self._files, self._folder):
            button.setIconSize(QSize(18, 18))
            button.setMinimumHeight(38)
            rows.addWidget(button)
        _centred(self, inside)

    def set_colors(self, colors: Colors) -> None:
        self._mark.setPixmap(pixmap("download", colors.accent, 44, self.devicePixelRatioF()))
        self._files.setIcon(colored_icon("file-input", colors.on_accent))
        self._folder.setIcon(icon("folder-input", colors))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop articles here"))
        self._line.setText(self.tr("Files or whole folders. They are read as they are and never changed."))
        self._files.setText(_AIR + self.tr("Import files…"))
        self._folder.setText(_AIR + self.tr("Import a folder…"))
