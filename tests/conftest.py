"""What every test gets: a private user folder, no display, and a look whether it left a thread behind."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Before anything imports Qt; a display of the developer's own choice stays possible.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run, so that a failure is found again; `--hypothesis-profile thorough` looks
# for new ones.
hypothesis.settings.register_profile("default", deadline=None, max_examples=60, derandomize=True)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("default")

THREAD_GRACE_SECONDS = 2.0


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that ends while a thread it started would still keep the program from ending."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(THREAD_GRACE_SECONDS)
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, caches and backups of the test go to a folder of its own, never to the developer's."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(folder))
        yield folder


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real articles with gold spans, outside the project; without it the test is skipped."""
    folder = os.environ.get("ANNOTATOR_CORPUS")
    if not folder:
        pytest.skip("ANNOTATOR_CORPUS does not name a folder of articles")
    return Path(folder)


def pytest_configure(config: pytest.Config) -> None:
    """Qt's platform without a screen says of some calls that they do nothing there."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")
