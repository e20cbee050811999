"""Which panes are shown, and from left to right in which order. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, cast, get_args

from annotator.core.script import Script

PaneChoice = Literal["both", "Hant", "Hans", "source"]
"""Two panes; one pane in Traditional, in Simplified, or in the script the article was written in."""
CHOICES: tuple[PaneChoice, ...] = get_args(PaneChoice)

PANES: tuple[Script, Script] = ("Hant", "Hans")
"""Two panes as they stand at first."""


@dataclass(frozen=True, slots=True)
class Panes:
    """``swapped`` puts Simplified at the left; ``turned`` shows the other script in a single pane, until
    the next article."""

    choice: PaneChoice = "both"
    swapped: bool = False
    turned: bool = False

    @classmethod
    def kept(cls, choice: str, swapped: bool) -> Panes:
        """As they stand in the settings; a choice that is not known means both."""
        return cls(choice if choice in CHOICES else "both", swapped)

    @property
    def is_single(self) -> bool:
        return self.choice != "both"

    def of(self, canonical: Script) -> tuple[Script, ...]:
        """The scripts of an article's panes, given the one it was written in."""
        if not self.is_single:
            return PANES[::-1] if self.swapped else PANES
        shown = canonical if self.choice == "source" else cast(Script, self.choice)
        return (other(shown),) if self.turned else (shown,)

    def turn(self) -> Panes:
        """The single pane in the other script."""
        return replace(self, turned=not self.turned)


def other(script: Script) -> Script:
    return "Hans" if script == "Hant" else "Hant"
