"""The tour goes through, and it would not if what it did were not in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.gui import tour
from annotator.gui.session import Session
from annotator.gui.tour import guide


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
    monkeypatch.setattr(guide.sys, "platform", "linux")
    guide._need_no_screen(environment)
    assert environment.get("QT_QPA_PLATFORM") == platform
