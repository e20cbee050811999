"""The edge between the window and the system: starts Qt, catches what nobody caught, closes cleanly."""

from __future__ import annotations

import faulthandler
import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.errors import UserError
from annotator.gui.appearance import Appearance
from annotator.gui.commands import Tools
from annotator.gui.i18n import Languages
from annotator.gui.importing import Importer
from annotator.gui.jobs import Jobs
from annotator.gui.preferences import Preferences
from annotator.gui.session import Session
from annotator.gui.window import Window
from annotator.paths import data_folder

_LARGEST_LOG = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("annotator")


def main(arguments: Sequence[str]) -> int:
    """Open the window, with the project named or the last one, and stay until it is closed."""
    prepare_environment(os.environ)
    with open_log() as log:
        faulthandler.enable(log)
        qInstallMessageHandler(_take_qt_message)
        try:
            return _run(arguments)
        finally:
            qInstallMessageHandler(None)
            faulthandler.disable()
            sys.excepthook = sys.__excepthook__


def prepare_environment(environment: os._Environ[str] | dict[str, str]) -> None:
    """The Qt that comes with PySide knows ibus but not fcitx, which understands ibus."""
    if "fcitx" in environment.get("QT_IM_MODULE", ""):
        environment["QT_IM_MODULE"] = "ibus"


def _run(arguments: Sequence[str]) -> int:
    app = QApplication(["annotator"])
    app.setApplicationName("duizhao")
    app.setApplicationDisplayName("對照")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("duizhao")
    jobs = Jobs()
    try:
        window = make_window(app, jobs)
        sys.excepthook = reporter(window)
        open_first(window, arguments)
        window.show()
        QTimer.singleShot(0, app, _collect_garbage)
        return app.exec()
    finally:
        jobs.close()


def _collect_garbage() -> None:
    """From now on, and never again among what a window is made of: that stays until the end."""
    gc.freeze()
    gc.enable()


def make_window(app: QApplication, jobs: Jobs) -> Window:
    """The window with all it needs, not shown yet."""
    preferences = Preferences()
    session = Session(preferences.settings.annotator)
    tools = Tools(
        session=session,
        preferences=preferences,
        appearance=Appearance(app, preferences.settings.theme, session),
        languages=Languages(app, preferences.settings.language, session),
        importer=Importer(session, jobs),
    )
    window = Window(tools)
    session.setParent(window)
    tools.importer.broke.connect(lambda error: report(window, error))
    return window


def open_first(window: Window, arguments: Sequence[str]) -> None:
    """Open the project named, or the last one; that one may have gone, which is no error."""
    if arguments:
        window.commands.open_path(Path(arguments[0]))
        return
    last = window.commands.preferences.settings.last_project
    if last and Path(last).exists():
        window.commands.open_path(Path(last))


# What nobody caught.


def log_file() -> Path:
    return data_folder() / "log.txt"


def open_log() -> TextIO:
    """The log, begun anew when it has grown large."""
    path = log_file()
    if path.exists() and path.stat().st_size > _LARGEST_LOG:
        path.unlink()
    file = path.open("a", encoding="utf-8", errors="backslashreplace")
    handler = logging.StreamHandler(file)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.handlers[:] = [handler]
    _log.setLevel(logging.INFO)
    _log.info("Duizhao %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    return file


def _take_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def reporter(
    window: Window,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An ``excepthook`` that tells the person, not only the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
        else:
            report(window, error.with_traceback(trace))

    return hook


def report(window: Window, error: BaseException) -> None:
    """Write a bug into the log and say where that is. A ``UserError`` that got so far is told as one."""
    if isinstance(error, UserError):
        window.commands.tell_error(error)
        return
    _log.error("Something went wrong", exc_info=error)
    text = window.tr("Something went wrong. Your work is saved; what happened stands in “{file}”.")
    window.message_bar.say(text.format(file=log_file()), "error")
