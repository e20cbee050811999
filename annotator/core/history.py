"""Undo and redo, read from the log alone: they survive a restart and have no limit.

Undoing appends a step that takes an earlier one back; nothing is ever removed from the log. A step
that was taken back is *spent*. What can be undone is the last step that is not spent and does not
undo; what can be redone is the last undo that is not spent and has no newer fresh step behind it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Entry(NamedTuple):
    """What history needs to know of a step."""

    id: str
    reverts: str | None
    undoing: bool


class Targets(NamedTuple):
    """The steps that undo and redo would take back; ``None`` where there is nothing."""

    undo: str | None
    redo: str | None


def targets(newest_first: Iterable[Entry]) -> Targets:
    """Where a person's history stands. Reads no further back than it needs to."""
    spent: set[str] = set()
    redo: str | None = None
    redo_settled = False
    for entry in newest_first:
        if entry.reverts is not None:
            spent.add(entry.reverts)
        else:
            redo_settled = True
        if entry.id in spent:
            continue
        if not entry.undoing:
            return Targets(entry.id, redo)
        if not redo_settled:
            redo, redo_settled = entry.id, True
    return Targets(None, redo)
