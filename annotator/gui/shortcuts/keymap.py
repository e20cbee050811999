"""Which keys every action has: those of the table, or those a person chose instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from annotator.core.spans import Label
from annotator.gui.actions import ACTIONS, Action, Where

_PLACES: dict[Where, frozenset[str]] = {
    "window": frozenset({"pair", "lists", "result", "raw", "review"}),
    "panes": frozenset({"pair", "lists"}),
    "pair": frozenset({"pair"}),
    "texts": frozenset({"pair", "lists", "result", "raw"}),
    "raw": frozenset({"raw"}),
    "review": frozenset({"review"}),
}
_ROWS = {row.id: row for row in ACTIONS}
LABELS_WHERE: Where = "panes"
"""Where the keys of the project's labels are heard."""


def normal(keys: str) -> str:
    """The one way in which a key is written in the settings and compared."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """A key as the system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def meet(one: Where, other: Where) -> bool:
    """Whether there is a place where the keys of both are heard."""
    return bool(_PLACES[one] & _PLACES[other])


@dataclass(frozen=True, slots=True)
class Taken:
    """Who has a key already: an action of the table or one of the project's labels."""

    action: Action | None = None
    label: Label | None = None


@dataclass(frozen=True)
class Keymap:
    """``changed`` holds the keys of the actions that have others than in the table, by their ids."""

    changed: Mapping[str, tuple[str, ...]]

    @classmethod
    def kept(cls, entries: Iterable[str]) -> Keymap:
        """From the settings: an entry is an action and a key, ``undo=Ctrl+Z``; several for several keys,
        one without a key for none. An action or a key that is not known is passed over."""
        changed: dict[str, tuple[str, ...]] = {}
        for entry in entries:
            name, _, keys = entry.partition("=")
            if name in _ROWS:
                known = normal(keys)
                changed[name] = (*changed.get(name, ()), *([known] if known else []))
        return cls({}).with_all(changed)

    def entries(self) -> tuple[str, ...]:
        """For the settings: only what differs from the table."""
        return tuple(
            f"{name}={keys}" for name, chosen in sorted(self.changed.items()) for keys in chosen or ("",)
        )

    def keys(self, row: Action) -> tuple[str, ...]:
        return self.changed.get(row.id, _of_table(row))

    def heard(self, row: Action, labels: Iterable[Label]) -> tuple[str, ...]:
        """The keys of an action but for those that the project's labels have: of two that have one, Qt
        would hear neither."""
        if not meet(LABELS_WHERE, row.where):
            return self.keys(row)
        theirs = {normal(label.shortcut) for label in labels if label.shortcut}
        return tuple(keys for keys in self.keys(row) if keys not in theirs)

    def is_changed(self, row: Action) -> bool:
        return row.id in self.changed

    def with_keys(self, row: Action, keys: Iterable[str]) -> Keymap:
        return self.with_all({row.id: tuple(keys)})

    def with_all(self, chosen: Mapping[str, tuple[str, ...]]) -> Keymap:
        merged = {**self.changed, **chosen}
        return Keymap({name: keys for name, keys in merged.items() if keys != _of_table(_ROWS[name])})

    def reset(self, row: Action) -> Keymap:
        """With the keys of the table again; whoever took one of them meanwhile loses it."""
        made = self.with_keys(row, _of_table(row))
        for keys in _of_table(row):
            for other in made.holders(keys, row.where):
                if other.id != row.id:
                    made = made.without(other, keys)
        return made

    def without(self, row: Action, keys: str) -> Keymap:
        return self.with_keys(row, (each for each in self.keys(row) if each != normal(keys)))

    def holders(self, keys: str, where: Where) -> Iterator[Action]:
        """The actions that have a key where it would be heard too."""
        wanted = normal(keys)
        return (row for row in ACTIONS if meet(row.where, where) and wanted in self.keys(row))

    def taken(self, keys: str, row: Action, labels: Iterable[Label]) -> Taken | None:
        """Who else has a key where ``row`` would hear it; a label before an action."""
        wanted = normal(keys)
        if meet(LABELS_WHERE, row.where):
            for label in labels:
                if label.shortcut and normal(label.shortcut) == wanted:
                    return Taken(label=label)
        found = next((each for each in self.holders(wanted, row.where) if each.id != row.id), None)
        return Taken(action=found) if found else None


def _of_table(row: Action) -> tuple[str, ...]:
    return tuple(normal(keys) for keys in row.shortcuts)
