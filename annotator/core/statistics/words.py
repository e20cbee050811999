"""The words that charts are made with: whoever shows them says in which language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from annotator.core.agreement.values import Reason
from annotator.core.spans import Label

Say = Callable[[str], str]
"""Gives an English sentence in the language of whoever reads it."""

REASONS: Mapping[Reason, str] = {
    "no items": "Not defined: there is nothing that two annotators have both read.",
    "no spans": "Not defined: there are no spans to compare.",
    "one annotator": "Not defined: one annotator alone has nobody to agree with.",
    "one category": "Not defined: everybody always said the same, which chance alone would give too.",
    "no room for chance": "Not defined: however the spans were placed, nothing could differ.",
    "unequal ratings": "Not defined: not all articles were read by the same number of annotators; "
    "for α they need not be.",
    "too few articles": "Not defined: fewer than two articles to draw from.",
    "too few samples": "Not defined: in too many of the samples drawn there is no such figure.",
    "too large": "Not worked out: an exact answer would take too long.",
}
"""Why a figure is not defined."""

MEASURES: Mapping[str, str] = {
    "exact": "F1, same borders and label",
    "overlap": "F1, same label, overlapping",
    "partial": "F1, any label, overlapping half",
    "borders_only": "F1, same borders, any label",
    "kappa": "Cohen κ on characters",
    "pi": "Scott π on characters",
    "alpha_u": "α_U on spans",
}
"""What two annotators can be compared by."""

ROUND_NAMES: Mapping[str, str] = {"training": "Training", "pilot": "Pilot", "production": "Production"}


@dataclass(frozen=True, slots=True)
class Words:
    """``language`` is the one of the labels' names."""

    say: Say
    language: str
    labels: Mapping[str, Label]
    names: Mapping[str, str]

    def reason(self, reason: str) -> str:
        return next((self.say(text) for known, text in REASONS.items() if known == reason), reason)

    def label(self, label: str | None) -> str:
        """A label's name; “nothing” where there is none."""
        if label is None:
            return self.say("nothing")
        known = self.labels.get(label)
        return known.name(self.language) if known else label

    def name(self, person: str) -> str:
        return self.names.get(person, person)


def english(text: str) -> str:
    """Says everything as it stands."""
    return text
