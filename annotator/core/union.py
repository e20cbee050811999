"""What a log adds up to, whatever the order its steps arrived in.

A project is the sum of all its steps in the order of their stamps. Two laptops that have the same steps
have the same project, so merging is nothing but taking in the steps that are missing and adding up again
what these are about.

The later of two changes of one subject holds, with one exception. Undoing, and carrying spans along when
a text is cut anew, answer what stood there before, and say by which step that was *seen*. Where somebody
else has changed the subject in the meantime, such a change finds another step than it saw, and makes way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Entry(NamedTuple):
    """One change as far as adding up needs it: its step, the step it saw (``None`` if it holds in any
    case, empty if it saw nothing there), the value as it stands in the file, and the wording that a
    span's offsets count in."""

    step: str
    seen: str | None
    after: str | None
    wording: str


def survivor(entries: Iterable[Entry]) -> Entry | None:
    """The change that holds among those of one subject, given in the order of their stamps."""
    held: Entry | None = None
    for entry in entries:
        if entry.seen is not None and held is not None and entry.seen != held.step != entry.step:
            continue
        if entry.seen and held is None:
            continue
        held = entry
    return held
