"""Who takes the pictures: the window, where they go, and what is not as it should be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.gui.window import Window

PATIENCE = 30_000
"""Milliseconds until the tour goes on without what it waits for."""


def settle() -> None:
    """Let the window do what it has put off until the person pauses."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


class Camera:
    """Drives one window and keeps the pictures taken in ``files``, what is wrong in ``faults``."""

    def __init__(self, window: Window, out: Path) -> None:
        self.window = window
        self.session = window.session
        self.files: list[Path] = []
        self.faults: list[str] = []
        self.out = out

    def do(self, action: str) -> None:
        self.window.actions_of_window.actions[action].trigger()
        settle()

    def look(self, language: str = "en", theme: str = "light") -> None:
        """Have the window in a language and in a theme's colours."""
        self.do(f"language_{language}")
        self.do(f"theme_{theme}")

    def looks(self, *looks: tuple[str, str]) -> Iterator[str]:
        """One look after the other, each by its name; in English and in light colours at the end."""
        for language, theme in looks:
            self.look(language, theme)
            yield f"{language}-{theme}"
        self.look()

    def check(self, holds: bool, what: str) -> None:
        if not holds:
            self.faults.append(f"not so: {what}")

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds."""
        loop, patience, often = QEventLoop(), QTimer(singleShot=True), QTimer(interval=10)
        patience.timeout.connect(loop.quit)
        often.timeout.connect(lambda: loop.quit() if holds() else None)
        patience.start(PATIENCE)
        often.start()
        if not holds():
            loop.exec()
        self.check(holds(), what)

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Save what the window shows."""
        path = self.out / f"{name}.png"
        widget = of or self.window
        settle()
        QTest.qWaitForWindowExposed(widget)
        self.check(widget.grab().save(str(path)), f"{path} could be written")
        self.files.append(path)

    def picture_of_dialog(
        self, name: str, ask: Callable[[], object], take: Callable[[str, QWidget], None] | None = None
    ) -> None:
        """``ask`` something, ``take`` a picture of the dialog and leave it by Escape."""
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                (take or self.picture)(f"dialog-{name}", dialog)
                seen.append(name)
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
                dialog.reject()  # if Escape meant something else there

        QTimer.singleShot(0, look)
        ask()
        settle()
        self.check(bool(seen), f"the dialog of {name} opens")
