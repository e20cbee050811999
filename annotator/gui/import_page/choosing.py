"""How files are read, as the person chooses it: asks before anything is lost, then tells the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import workflow
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.entries import Entry, Manner
from annotator.workflow import Choices

if TYPE_CHECKING:
    from annotator.gui.dialogs import Dialogs


class Choosing:
    """Acts on the file that is looked at; ``dialogs`` gives what asks."""

    def __init__(self, desk: Desk, dialogs: Callable[[], Dialogs]) -> None:
        self._desk = desk
        self._dialogs = dialogs

    def set_encoding(self, encoding: str) -> None:
        """Read the file in this encoding, an empty one for the guess."""
        entry = self._desk.sheet.entry
        if entry is not None and has_encoding(entry):
            choices = in_encoding(self._desk.manner(entry).choices, encoding)
            if choices != self._desk.manner(entry).choices:
                self._read_as({entry.path: choices})

    def spread_encoding(self) -> None:
        """Read all files that it fits in the encoding chosen for this one."""
        entry = self._desk.sheet.entry
        if entry is not None:
            encoding = self._desk.manner(entry).choices.encoding
            before = {
                each.path: self._desk.manner(each).choices
                for each in self._desk.entries
                if each.path != entry.path and has_encoding(each)
            }
            wanted = {path: in_encoding(choices, encoding) for path, choices in before.items()}
            self._spread({path: choices for path, choices in wanted.items() if choices != before[path]})

    def edit_columns(self) -> bool:
        """Ask what the columns of the table are; whether the file is one."""
        entry = self._desk.sheet.entry
        if entry is None or self._desk.manner(entry).table is None:
            return False
        if not self._desk.is_saving:
            self._edit_columns(entry, self._desk.manner(entry))
        return True

    def _edit_columns(self, entry: Entry, manner: Manner) -> None:
        assert manner.table is not None
        others = self._other_tables(entry)
        answer = self._dialogs().columns(entry.path.name, manner.table, manner.choices.columns, len(others))
        if answer is None:
            return
        choices = replace(manner.choices, columns=answer.columns)
        if choices != manner.choices and not self._read_as({entry.path: choices}):
            return
        if answer.everywhere:
            self._spread({path: replace(each, columns=answer.columns) for path, each in others.items()})

    def _other_tables(self, entry: Entry) -> dict[Path, Choices]:
        return {
            each.path: self._desk.manner(each).choices
            for each in self._desk.entries
            if each.path != entry.path and each.text is None and workflow.has_columns(each.path)
        }

    def _spread(self, wanted: dict[Path, Choices]) -> None:
        self._read_as(wanted, where_it_fits=True)

    def _read_as(self, wanted: dict[Path, Choices], *, where_it_fits: bool = False) -> bool:
        """Read files anew, unless the person does not want to lose what they changed in them."""
        touched = sum(entry.is_touched for entry in self._desk.entries if entry.path in wanted)
        if touched and not self._dialogs().read_anew(touched):
            return False
        self._desk.read_as(wanted, where_it_fits=where_it_fits)
        return True


def has_encoding(entry: Entry) -> bool:
    """Whether a person can choose how the characters of this file are stored."""
    return entry.text is None and workflow.has_encoding(entry.path)


def in_encoding(choices: Choices, encoding: str) -> Choices:
    """The same in another encoding, where only names of columns in ASCII are sure to be the same."""
    if encoding == choices.encoding:
        return choices
    columns = {role: name for role, name in choices.columns.items() if name.isascii()}
    return Choices(encoding, columns)
