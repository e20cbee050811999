"""What a person asks the find panel for. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.core.occurrences import Occurrence
from annotator.core.search import Query
from annotator.core.spans import State

Purpose = Literal["find", "label", "remove", "relabel"]
"""Look only; or label the ticked hits, remove their labels, give them another label."""
PURPOSES: tuple[Purpose, ...] = ("find", "label", "remove", "relabel")


@dataclass(frozen=True, slots=True)
class Asked:
    """``label`` is the label that ticked hits are to have. ``annotators`` are ids of layers; nothing is
    empty that matters: see :class:`~annotator.core.search.Query`."""

    text: str = ""
    regex: bool = False
    everywhere: bool = False
    """In all articles, not only in the shown one."""
    purpose: Purpose = "find"
    label: str = ""
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    unsure: bool = False
    noted: bool = False
    in_notes: bool = False
    """The text is looked for in notes, not in articles."""
    states: tuple[State, ...] = ()

    @property
    def runs(self) -> bool:
        """Whether something is to be done with the hits: they are ticked."""
        return self.purpose != "find"

    @property
    def by_place(self) -> bool:
        """Whether places of a text are looked for as they stand for the annotator's own layer."""
        return self.purpose in ("label", "remove")

    @property
    def is_filtered(self) -> bool:
        """Whether a filter is on that the purpose heeds."""
        of_spans = self.labels or self.annotators or self.unsure or self.noted or self.in_notes
        return bool(self.states or (of_spans and not self.by_place))

    def query(self, layer: str, article: str = "") -> Query:
        """``layer`` is the annotator's own, ``article`` the only one to look into."""
        if self.by_place:
            return Query(self.text, self.regex, states=self.states, layer=layer, article=article)
        annotators = (layer,) if self.purpose == "relabel" else self.annotators
        return Query(
            text="" if self.in_notes else self.text,
            regex=self.regex and not self.in_notes,
            labels=self.labels,
            annotators=annotators,
            note=self.text.strip() if self.in_notes else "",
            noted=self.noted or self.in_notes,
            unsure=self.unsure,
            states=self.states,
            layer="" if annotators else layer,
            article=article,
        )

    def may_tick(self, found: Occurrence) -> bool:
        """Whether a run could change anything there."""
        if found.protected or not self.runs:
            return False
        if self.purpose == "label":
            return found.status(self.label) != "same"
        span = found.span
        return span is not None and (self.purpose == "remove" or span.label != self.label)

    def ticks(self, found: Occurrence) -> bool:
        """Whether it is ticked until the person says otherwise."""
        if self.purpose == "label":
            return found.to_label(self.label)
        return self.may_tick(found)
