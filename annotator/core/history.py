"""Undo and redo, read from the log alone: they survive a restart and have no limit.

Undoing appends a step that takes an earlier one back; nothing is ever removed from the log. A step
that was taken back is *spent*. What can be undone is the last step that is not spent and does not
undo; what can be redone is the last undo that is not spent, unless a fresh step came after it.
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
    undo: str | None = None
    redo: str | None = None
    redo_settled = False
    for entry in newest_first:
        if entry.reverts is None:
            redo_settled = True
        else:
            spent.add(entry.reverts)
        if entry.id not in spent:
            if not entry.undoing:
                undo = undo or entry.id
            elif not redo_settled:
                redo, redo_settled = entry.id, True
        if undo and redo_settled:
            break
    return Targets(undo, redo)
