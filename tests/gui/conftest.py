"""The whole window, with prepared answers in place of its dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.align import Range
from annotator.gui.app import make_window
from annotator.gui.jobs import Jobs
from annotator.gui.window import Window
from tests import builders


@dataclass
class Answers:
    """Answers each question as the test has prepared it; ``asked`` says what was asked."""

    prepared: dict[str, Any] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __getattr__(self, question: str) -> Any:
        if question.startswith("__"):
            raise AttributeError(question)

        def answer(*_: object) -> Any:
            self.asked.append(question)
            return self.prepared.get(question)

        return answer


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    """A shown window without a project, in English and in light colours."""
    jobs = Jobs()
    made = make_window(qapp, jobs)
    made.commands.set_language("en")
    made.commands.set_theme("light")
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.desk.clear()
    made.close()
    jobs.close()
    # At once: every window that is left makes the next one's style sheet slower.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def answers(window: Window) -> Answers:
    prepared = Answers()
    window.commands.dialogs = prepared  # type: ignore[assignment]
    return prepared


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """A project with three articles, closed."""
    texts = builders.HANT, builders.HANS, "第三篇：河长制落地见效。\n\n全镇新增12处。"
    project = builders.new_project(tmp_path, *texts)
    project.close()
    return project.path


@pytest.fixture
def opened(window: Window, project_file: Path) -> Window:
    """The window with that project open."""
    assert window.commands.open_path(project_file)
    return window


def read_all(window: Window, qtbot: QtBot) -> None:
    """Wait until all files on the import page are read."""
    qtbot.waitUntil(lambda: bool(window.desk.entries) and not window.desk.is_reading, timeout=20_000)


def import_all(window: Window, qtbot: QtBot) -> None:
    """Press Enter on the import page as soon as all is read, and wait until it is saved."""
    read_all(window, qtbot)
    with qtbot.waitSignal(window.commands.importer.finished, timeout=20_000):
        QTest.keyClick(window.import_page.files.view, Qt.Key.Key_Return)


def label(window: Window, text: str, name: str) -> str:
    """Label the first ``text`` of the shown article; the span's id."""
    assert window.session.layer is not None
    start = window.session.layer.text.index(text)
    window.session.add_span(Range(start, start + len(text)), name)
    assert window.session.selected is not None
    return window.session.selected


def kept_spans(path: Path) -> list[str]:
    """The texts of all spans in a project file, whoever has it open."""
    with workflow.open_project(path, reading=True) as project:
        layers = [each.id for each in project.annotators()]
        return [
            span.text
            for article in project.article_ids()
            for layer in layers
            for span in project.spans(article, layer)
        ]
