"""From a cold start to the first painted article of a project with 10,000, and what memory that takes.

Run by ``python packaging/bootstrap.py bench``; prints the figures with ``-s``.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.test_scale import fill

SECONDS = 0.6
MEGABYTES = 150
ROUNDS = 7

CHILD = """
import sys, time
from annotator.__main__ import hurry
hurry()  # as the program itself begins
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from annotator.gui import app

class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if not self.seen and event.type() == QEvent.Type.Paint and watched.objectName() == "window":
            self.seen = True
            QTimer.singleShot(0, self.painted)
        return False
    def painted(self):
        print(time.time(), time.process_time(), flush=True)
        QTimer.singleShot(1500, self.idle)
    def idle(self):
        status = open("/proc/self/status").read() if sys.platform == "linux" else ""
        held = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")]
        print(*held or [0], flush=True)
        QApplication.closeAllWindows()
        QApplication.quit()

show = app.open_first
def open_first(window, arguments):
    show(window, arguments)
    window.watch = Watch()
    QApplication.instance().installEventFilter(window.watch)
app.open_first = open_first
sys.exit(app.main(sys.argv[1:]))
"""


def start(project: Path, home: Path) -> tuple[float, float, float]:
    """Seconds and processor seconds to the first paint, and megabytes a moment later."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": str(home)}
    # An installed program has its bytecode; a machine that writes none would measure the compiler.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    command = [sys.executable, "-c", CHILD, str(project)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    painted, worked, kilobytes = done.stdout.split()
    return float(painted) - began, float(worked), int(kilobytes) / 1024


def test_cold_start_with_ten_thousand_articles(tmp_path):
    project = fill(tmp_path / "probe.duizhao", 10_000)
    start(project, tmp_path / "home")
    rounds = [start(project, tmp_path / "home") for _ in range(ROUNDS)]
    seconds, worked, megabytes = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"\nfirst paint {seconds:.2f} s, of it processor {worked:.2f} s; idle {megabytes:.0f} MB")
    assert seconds <= SECONDS
    assert megabytes <= MEGABYTES
