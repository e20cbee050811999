"""What the person has chosen, kept at once; and what the window itself remembers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator import settings
from annotator.core.reading import switched, switches
from annotator.paths import config_folder

_RECENT = 8
SMALLEST_TEXT, LARGEST_TEXT = 11, 48


class Preferences:
    """The settings as they stand; ``change`` keeps them."""

    def __init__(self) -> None:
        self.settings = settings.load()
        self._window = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)

    def change(self, **values: object) -> None:
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        if changed != self.settings:
            self.settings = changed
            settings.save(changed)

    def rules(self) -> frozenset[str]:
        """The cleaning rules as the person left them."""
        return switched(self.settings.rules_on, self.settings.rules_off)

    def set_rules(self, rules: frozenset[str]) -> None:
        on, off = switches(rules)
        self.change(rules_on=on, rules_off=off)

    def state(self, name: str) -> QByteArray:
        """Bytes the window wanted to have again: its geometry, the widths of its panels."""
        found = self._window.value(name)
        return found if isinstance(found, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        self._window.setValue(name, value)

    def recent(self) -> list[Path]:
        """The projects opened last that are still there, the newest first."""
        found = self._window.value("recent") or []
        names = [found] if isinstance(found, str) else found
        return [Path(name) for name in names if Path(name).exists()]

    def add_recent(self, path: Path) -> None:
        names = [str(path), *(str(known) for known in self.recent() if known != path)]
        self._window.setValue("recent", names[:_RECENT])
        self.change(last_project=str(path))

    def sync(self) -> None:
        """Write what the window remembers."""
        self._window.sync()
