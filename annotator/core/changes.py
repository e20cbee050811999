"""The one kind of change. Whatever a person edits is a change, and a project is what its changes
add up to.

A change says what it is about (``kind`` and ``subject``), what that was and what it is now; ``None``
stands for not being there. Changes made by one action form a :class:`Step`, which is committed and
undone as one. A step carries the author, the device and its :class:`Stamp`, which is its id too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.core.articles import Wording
from annotator.core.clean import Cuts
from annotator.core.convert import Phrase, Region
from annotator.core.decisions import Decision
from annotator.core.editions import Link
from annotator.core.rounds import Assignment
from annotator.core.spans import Annotator, Label, Policy, Relation, Span, State

Kind = Literal[
    "span",
    "state",
    "note",
    "relation",
    "label",
    "guideline",
    "policy",
    "annotator",
    "phrase",
    "region",
    "wording",
    "cuts",
    "link",
    "assignment",
    "decision",
    "alias",
    "ignored",
]
Value = (
    Span
    | State
    | Relation
    | Label
    | Policy
    | Annotator
    | Phrase
    | Region
    | Wording
    | Cuts
    | Link
    | Assignment
    | Decision
    | str
)
"""Notes on articles and guidelines are plain texts; a guideline's is Markdown. An alias is the id of the
label that another one stands for; what is ignored, the text that a finding is about."""


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical clock: milliseconds since 1970, a counter within one of them, the device.

    Stamps sort in the order of their causes even where a laptop's clock is wrong. After Kulkarni and
    others, "Logical Physical Clocks", 2014.
    """

    milliseconds: int
    counter: int
    device: str

    def __str__(self) -> str:
        """Sorts as text as it does as a stamp."""
        return f"{self.milliseconds:012x}-{self.counter:04x}-{self.device}"

    @classmethod
    def parse(cls, text: str) -> Stamp:
        milliseconds, counter, device = text.split("-", 2)
        return cls(int(milliseconds, 16), int(counter, 16), device)

    def next(self, now: int, device: str) -> Stamp:
        """The stamp of what ``device`` does at ``now`` (milliseconds) and after this stamp."""
        if now > self.milliseconds:
            return Stamp(now, 0, device)
        if self.counter < 0xFFFF:
            return Stamp(self.milliseconds, self.counter + 1, device)
        return Stamp(self.milliseconds + 1, 0, device)


START = Stamp(0, 0, "")


@dataclass(frozen=True, slots=True)
class Change:
    """One subject's change from ``before`` to ``after``.

    ``subject`` is the id of the span, relation, label, annotator or phrase; for a state or a note it is
    ``article/layer``, for a guideline its language, for an assignment ``article/annotator``, for an alias
    the label that is no longer used, for a finding that is ignored ``layer/key``. ``article`` is empty where
    the change concerns the project as a whole.
    """

    kind: Kind
    subject: str
    article: str
    before: Value | None
    after: Value | None

    def inverse(self) -> Change:
        return Change(self.kind, self.subject, self.article, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """What one action changed. ``reverts`` names the step it undoes (or redoes, if that was an undo);
    ``undoing`` tells the two apart."""

    id: str
    author: str
    device: str
    changes: tuple[Change, ...]
    reverts: str | None = None
    undoing: bool = False

    def inverse(self) -> tuple[Change, ...]:
        """The changes that take this step back, the last one first."""
        return tuple(change.inverse() for change in reversed(self.changes))


def state_subject(article: str, layer: str) -> str:
    return f"{article}/{layer}"
