"""Where things are: the program's resources and the user's folders."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path


def resource(name: str) -> Path:
    """A file of ``resources/``, from the source tree and from an installed package alike."""
    package = Path(__file__).parent
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name


@cache
def _folders(home: str | None) -> tuple[Path, Path, Path]:
    if home:
        return Path(home, "config"), Path(home, "data"), Path(home, "cache")
    import platformdirs

    found = platformdirs.PlatformDirs("duizhao", appauthor=False)
    return found.user_config_path, found.user_data_path, found.user_cache_path


def _folder(index: int) -> Path:
    folder = _folders(os.environ.get("ANNOTATOR_HOME"))[index]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def config_folder() -> Path:
    """The user's settings. ``ANNOTATOR_HOME`` puts this and the others in one place."""
    return _folder(0)


def data_folder() -> Path:
    return _folder(1)


def cache_folder() -> Path:
    return _folder(2)
