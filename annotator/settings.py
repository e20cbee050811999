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
    granularity: str = _setting(
        "word", "The mouse takes", "What a drag grows to.", ("character", "word", "sentence")
    )
    line_spacing: str = _setting(
        "normal", "Line spacing", "Between the lines of the articles.", ("narrow", "normal", "wide")
    )
    panes: str = _setting(
        "both", "Panes", "Two panes, or one in this script.", ("both", "Hant", "Hans", "source")
    )
    panes_swapped: bool = _setting(False, "Panes swapped", "Simplified at the left.")
    shortcuts: tuple[str, ...] = _setting(
        (), "Shortcuts", "Of actions that have others than at first: action=key."
    )
    last_project: str = _setting("", "Last project", "Opened again at the next start.")
    rules_on: tuple[str, ...] = _setting((), "Rules switched on", "Cleaning rules that are off at first.")
    rules_off: tuple[str, ...] = _setting((), "Rules switched off", "Cleaning rules that are on at first.")


def load() -> Settings:
    """The settings of this user; whatever of them cannot be read keeps its default."""
    try:
        found = msgspec.json.decode(_file().read_bytes())
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {each.name: _read(found.get(each.name), each.default) for each in fields(Settings)}
    return Settings(**known)


def _read(found: Any, default: Any) -> Any:
    """What was kept of a setting, if it is of the default's kind; JSON has lists for tuples."""
    if isinstance(default, tuple) and isinstance(found, list):
        return tuple(each for each in found if isinstance(each, str))
    return found if isinstance(found, type(default)) else default


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
