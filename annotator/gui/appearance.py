"""The theme of the whole program: applied to the application, followed when the system changes its mind."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.gui import theme
from annotator.gui.style_sheet import style_sheet
from annotator.gui.theme import Colors

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "contrast": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Holds the colours in use; ``changed`` comes after the application has taken others."""

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.choice = choice
        self.colors: Colors = theme.LIGHT
        app.setStyle("Fusion")
        self.choose(choice)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Take one of ``theme.CHOICES``."""
        self.choice = choice
        # Title bars and native dialogs follow where the system lets a program choose.
        self._app.styleHints().setColorScheme(_SCHEMES.get(choice, Qt.ColorScheme.Unknown))
        self._apply()

    def _follow(self) -> None:
        if self.choice == "system":
            self._apply()

    def _apply(self) -> None:
        colors = theme.resolve(self.choice, self._app)
        self.colors = colors
        self._app.setPalette(theme.palette(colors))
        self._app.setStyleSheet(style_sheet(colors))
        self.changed.emit(colors)
