"""The Qt binding itself: one release loses a reference of None in each void call until Python aborts."""

import subprocess
import sys

import PySide6

VOID_CALLS = """
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
thing, widget, image = QObject(), QWidget(), QImage(8, 8, QImage.Format.Format_ARGB32)
painter = QPainter(image)
for _ in range(50_000):
    thing.setObjectName("name")
    widget.update()
    painter.drawLine(0, 0, 7, 7)
    painter.setOpacity(1.0)
painter.end()
print("survived")
"""


def test_200_000_void_calls_do_not_abort_python():
    result = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, timeout=120, check=False
    )
    assert (result.returncode, result.stdout.strip()) == (0, "survived"), result.stderr


def test_the_release_that_aborts_is_not_installed():
    assert PySide6.__version__ != "6.12.0"
