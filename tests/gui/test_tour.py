"""The tour goes through, and it would not if what it did were not in the file."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui import tour
from annotator.gui.session import Session
from annotator.gui.tour import starting
from annotator.gui.tour.camera import settle
from annotator.gui.tour.inspection import cut_off, overlapping, untranslated


def test_the_tour_leaves_pictures_and_finds_nothing_wrong(qapp: QApplication, tmp_path: Path) -> None:
    files, faults = tour.run(tmp_path / "out")
    assert faults == []
    pictures = [QImage(str(file)) for file in files if file.suffix == ".png"]
    assert len(pictures) > 15
    assert all(picture.width() >= 200 for picture in pictures)
    assert (tmp_path / "out" / "gold.json") in files


def test_the_tour_sees_what_was_not_saved(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "add_span", lambda *_: None)
    _, faults = tour.run(tmp_path / "out")
    assert any("is labelled place" in fault for fault in faults)


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({}, "offscreen"), ({"DISPLAY": ":0"}, None), ({"QT_QPA_PLATFORM": "xcb"}, "xcb")],
)
def test_without_a_screen_it_paints_into_memory(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], platform: str | None
) -> None:
    monkeypatch.setattr(starting.sys, "platform", "linux")
    starting._need_no_screen(environment)
    assert environment.get("QT_QPA_PLATFORM") == platform


def test_the_whole_tour_at_another_scale_is_a_process_of_its_own(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 1, b'{"files": ["a.png"], "found": ["cut off"]}', b"")

    monkeypatch.setattr(starting.subprocess, "run", run)
    assert starting._again(tmp_path / "150", 1.5) == ([Path("a.png")], ["at 150%: cut off"])
    assert commands[0][3:] == ["tour", "--out", str(tmp_path / "150"), "--all", "--scale", "1.5", "--json"]


def test_an_error_in_what_a_signal_calls_is_a_fault() -> None:
    faults: list[str] = []
    with starting._heeding(faults):
        QTimer.singleShot(0, lambda: 1 // 0)
        settle()
    assert "ZeroDivisionError" in faults[0]


def test_what_is_cut_off_overlapping_or_english_is_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    names = ("fits", "narrow", "over")
    labels = {name: QLabel("Label every span here", objectName=name) for name in names}
    for label in labels.values():
        rows.addWidget(label)
    page.show()
    assert list(cut_off(page)) == []
    assert list(overlapping(page)) == []
    labels["narrow"].setFixedWidth(20)
    labels["over"].move(labels["fits"].pos())
    assert [each.split("(")[1].split(")")[0] for each in cut_off(page)] == ["narrow"]
    assert list(overlapping(page)) == ["fits and over overlap"]
    assert len(list(untranslated(page, "zh_TW"))) == 3
    assert list(untranslated(page, "en")) == []
    for label in labels.values():
        label.setText("標註 JSON")
    assert list(untranslated(page, "zh_TW")) == []
