"""Before the tour: a folder for its settings, a window, and the same again at another scale."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from traceback import format_exception

from PySide6.QtWidgets import QApplication

from annotator.gui import app as edge
from annotator.gui.jobs import Jobs
from annotator.gui.tour.album import Album
from annotator.gui.tour.guide import Guide

LARGE = 1.5
"""The other scale of the whole tour."""
_SCALE = "QT_SCALE_FACTOR"

Made = tuple[list[Path], list[str]]
"""The files that were made, and what was found wrong."""


def run(out: Path, *, whole: bool = False, scale: float | None = None) -> Made:
    """Take the tour; the files it made in ``out``, and what it found wrong.

    The ``whole`` tour takes a picture of every page and dialog in every language, in light and in dark
    colours; without a ``scale`` at 100 % and, in a process of its own, at 150 %.
    """
    out.mkdir(parents=True, exist_ok=True)
    _need_no_screen(os.environ)
    if scale is not None and scale != 1:
        os.environ[_SCALE] = str(scale)
    files, faults = _here(out, whole=whole)
    if whole and scale is None:
        more, wrong = _again(out / f"{LARGE:.0%}".rstrip("%"), LARGE)
        return files + more, faults + wrong
    return files, faults


def _here(out: Path, *, whole: bool) -> Made:
    application = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(application, QApplication)
    files: list[Path] = []
    faults: list[str] = []
    for kind in (Guide, Album) if whole else (Guide,):
        with tempfile.TemporaryDirectory() as home, _home(home):
            jobs = Jobs()
            camera: Guide | Album = kind(edge.make_window(application, jobs), out, Path(home))
            try:
                with _heeding(faults):
                    camera.tour()
            finally:
                jobs.close()
        files += camera.files
        faults += camera.faults
    return files, faults


@contextmanager
def _heeding(faults: list[str]) -> Iterator[None]:
    """What Qt's signals call may fail without the tour being told: each such error is a fault."""
    before = sys.excepthook
    sys.excepthook = lambda kind, error, trace: faults.append("".join(format_exception(kind, error, trace)))
    try:
        yield
    finally:
        sys.excepthook = before


def _again(out: Path, scale: float) -> Made:
    """The same at another scale, which Qt takes once, when a program begins."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "annotator"]
    command = [*program, "tour", "--out", str(out), "--all", "--scale", str(scale), "--json"]
    done = subprocess.run(command, capture_output=True, check=False)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        return [], [f"at {scale:.0%}: {done.stderr.decode(errors='replace').strip()}"]
    return [Path(each) for each in answer["files"]], [f"at {scale:.0%}: {each}" for each in answer["found"]]


def _need_no_screen(environment: MutableMapping[str, str]) -> None:
    """On a Linux machine without a screen Qt is to paint into memory."""
    has_screen = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not has_screen:
        environment["QT_QPA_PLATFORM"] = "offscreen"


@contextmanager
def _home(folder: str) -> Iterator[None]:
    """The tour keeps its settings to itself."""
    before = os.environ.get("ANNOTATOR_HOME")
    os.environ["ANNOTATOR_HOME"] = folder
    try:
        yield
    finally:
        if before is None:
            del os.environ["ANNOTATOR_HOME"]
        else:
            os.environ["ANNOTATOR_HOME"] = before
