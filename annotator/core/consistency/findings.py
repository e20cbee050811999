"""Findings: a surface, the forms in which it is labelled, and how suspicious that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from annotator.core.consistency.looking import Elsewhere, Mark
from annotator.core.consistency.surfaces import suspicion

Kind = Literal["labels", "unlabelled", "borders", "variants"]
KINDS: tuple[Kind, ...] = ("labels", "unlabelled", "borders", "variants")
"""One text under several labels; labelled here and not there; labelled whole here and only in part, or in
parts, there; texts that differ only in what stands at their borders."""

Rank = tuple[float, int, str]

_OF_VARIANTS = 0.5
"""The texts themselves differ: that is less suspicious than the same text with two borders."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a text is labelled: ``marks`` are the parts that are, ``label`` is theirs. Both are empty where
    nothing is."""

    text: str
    label: str
    marks: tuple[Mark, ...]
    count: int = field(default=0, compare=False)

    @property
    def is_whole(self) -> bool:
        return self.marks == ((0, len(self.text)),)

    def parts(self, written: str) -> list[tuple[str, bool]]:
        """The text as it is ``written``, cut into what is labelled and what is not."""
        if self.is_whole or len(written) != len(self.text):
            return [(written, bool(self.marks))]
        made, done = [], 0
        for start, end in self.marks:
            start, end = max(start, done), min(end, len(written))
            made += [(written[done:start], False), (written[start:end], True)]
            done = end
        return [part for part in (*made, (written[done:], False)) if part[0]]


@dataclass(frozen=True, slots=True)
class Finding:
    """``subject`` is the surface in question, of ``variants`` what they have in common. ``forms`` begin with
    the most frequent one, which the others are to be made like; of ``unlabelled`` with the labelled one,
    however few those are."""

    kind: Kind
    subject: str
    forms: tuple[Form, ...]
    suspicion: float

    @property
    def key(self) -> str:
        """By which it is known for ever, however often its forms are met."""
        return f"{self.kind}:{self.subject}"

    @property
    def can_be_fixed(self) -> bool:
        """Whether its forms can be made one: other texts cannot."""
        return self.kind != "variants"

    @property
    def rank(self) -> Rank:
        """Sort key: the most suspicious first, then the most frequent."""
        return -self.suspicion, -sum(form.count for form in self.forms), self.key


def several_labels(surface: str, counts: Mapping[str, int]) -> Finding | None:
    """``counts`` is how often each label is on it."""
    if len(counts) < 2:
        return None
    forms = _sorted(Form(surface, label, _whole(surface), count) for label, count in counts.items())
    return Finding("labels", surface, forms, _suspicion(forms))


def labelled_otherwise(
    surface: str, counts: Mapping[str, int], elsewhere: Iterable[Elsewhere]
) -> tuple[Finding | None, Finding | None]:
    """What is ``unlabelled`` and what has other ``borders`` of the places where a surface is no span."""
    missing = 0
    parts: dict[tuple[str, tuple[Mark, ...]], int] = {}
    for place in elsewhere:
        form = form_at(surface, counts, place)
        if form is not None and form.marks:
            parts[form.label, form.marks] = parts.get((form.label, form.marks), 0) + 1
        elif form is not None:
            missing += 1
    whole = _sorted(Form(surface, label, _whole(surface), count) for label, count in counts.items())
    unlabelled = borders = None
    if missing:
        forms = (*whole, Form(surface, "", (), missing))
        sure = suspicion(sum(form.count for form in whole), [missing])
        unlabelled = Finding("unlabelled", surface, forms, sure)
    if parts:
        cut = (Form(surface, label, marks, count) for (label, marks), count in parts.items())
        labels = {label for label, _ in parts}
        forms = _sorted([*(form for form in whole if form.label in labels), *cut])
        borders = Finding("borders", surface, forms, _suspicion(forms))
    return unlabelled, borders


def form_at(surface: str, labels: Iterable[str], place: Elsewhere) -> Form | None:
    """How a place of a surface is labelled that elsewhere has ``labels``; ``None`` where spans of other
    labels reach beyond it: that is another matter."""
    for label in labels:
        marks = tuple(mark for mark, each in place.inner if each == label)
        if marks:
            return Form(surface, label, marks)
    if any(start < 0 or end > len(surface) for (start, end), _ in place.inner):
        return None
    return Form(surface, "", ())


def variants(core: str, surfaces: Mapping[str, Mapping[str, int]]) -> Finding | None:
    """Surfaces with one core; for each how often which label is on it. Only what has one label is compared:
    a place in the name of an initiative is no other border of it."""
    labels = Counter(label for counts in surfaces.values() for label in counts)
    forms = _sorted(
        Form(surface, label, _whole(surface), count)
        for surface, counts in surfaces.items()
        for label, count in counts.items()
        if labels[label] > 1
    )
    if not forms:
        return None
    return Finding("variants", core, forms, _OF_VARIANTS * _suspicion(forms))


def _whole(surface: str) -> tuple[Mark, ...]:
    return ((0, len(surface)),)


def _sorted(forms: Iterable[Form]) -> tuple[Form, ...]:
    """The most frequent first; of two that are as frequent the one that takes in more."""
    return tuple(sorted(forms, key=lambda each: (-each.count, each.marks, each.text, each.label)))


def _suspicion(forms: Sequence[Form]) -> float:
    return suspicion(forms[0].count, (form.count for form in forms[1:]))
