"""What a person has chosen on this computer: each setting once, with its label and its help.

The command line and the dialog both read the fields of :class:`Settings`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, fields
from getpass import getuser
from pathlib import Path
from typing import Any

import msgspec

from annotator.paths import config_folder, data_folder


def _setting(default: Any, label: str, help_text: str, choices: tuple[str, ...] = ()) -> Any:
    return field(default=default, metadata={"label": label, "help": help_text, "choices": choices})


@dataclass(frozen=True, slots=True)
class Settings:
    annotator: str = _setting("", "Your name", "Whose spans the ones you label are.")
    language: str = _setting(
        "system", "Language", "Of menus and messages.", ("system", "en", "zh_CN", "zh_TW")
    )
    theme: str = _setting(
        "system", "Theme", "Colours of the window.", ("system", "light", "dark", "contrast")
    )
    text_size: int = _setting(17, "Text size", "Of the articles, in pixels.")
    last_project: str = _setting("", "Last project", "Opened again at the next start.")


def load() -> Settings:
    """The settings of this user; whatever of them cannot be read keeps its default."""
    try:
        found = msgspec.json.decode(_file().read_bytes())
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known: dict[str, Any] = {
        each.name: found[each.name]
        for each in fields(Settings)
        if isinstance(found.get(each.name), type(each.default))
    }
    return Settings(**known)


def save(settings: Settings) -> None:
    """Keep ``settings``, whole or not at all."""
    new = _file().with_suffix(".new")
    new.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
    new.replace(_file())


def system_name() -> str:
    """The name of the system's user, if it has one: what a person is called who gave no name."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "annotator"


def device() -> str:
    """This computer's id in the log of changes: made once, kept with the user's data, so that a
    project file that is copied to another computer tells the two apart."""
    file = data_folder() / "device"
    try:
        known = file.read_text("ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        known = ""
    if not known:
        known = secrets.token_hex(4)
        file.write_text(known, "ascii")
    return known


def _file() -> Path:
    return config_folder() / "settings.json"
