"""Every occurrence of a text, and what may become of all of them in one run, as changes for one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from annotator.core.align import Range
from annotator.core.edits import Changes, Layer, add_settled, delete_span, relabel_span, set_state, settle
from annotator.core.pair import Pair
from annotator.core.search import Hit
from annotator.core.spans import Span, State
from annotator.core.text import paragraphs
from annotator.errors import RangeWithoutText, SpansCross, SpansOverlap

Status = Literal["free", "same", "other", "inside", "around", "across"]
"""How a hit lies to the spans of a layer: no span there; a span just there that has the label; one that has
another; inside a longer span; around shorter ones; across the end of one."""

Words = Callable[[Pair, Range], list[Range]]
"""The words of a paragraph, in offsets of the canonical text."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place of a text, as it stands for one layer.

    ``spans`` are those of the layer that share a character with it, in reading order; ``state`` is the
    article's. ``word`` is the longer word of which the place is only a part, or empty.
    """

    hit: Hit
    spans: tuple[Span, ...]
    state: State
    word: str = ""

    @property
    def protected(self) -> bool:
        """Whether the article is done: no run changes anything there."""
        return self.state == "done"

    @property
    def span(self) -> Span | None:
        """The span that is just there."""
        return next((span for span in self.spans if span.range == self.hit.range), None)

    def status(self, label: str) -> Status:
        """What labelling it so would meet."""
        span = self.span
        if span is not None:
            return "same" if span.label == label else "other"
        if not self.spans:
            return "free"
        place = self.hit.range
        if any(span.range.contains(place) for span in self.spans):
            return "inside"
        return "around" if all(place.contains(span.range) for span in self.spans) else "across"

    def to_label(self, label: str) -> bool:
        """Whether it is ticked at first where all are to be labelled: not where anything is in the way."""
        return not self.protected and self.status(label) == "free"

    def to_remove(self, label: str = "") -> bool:
        """Whether it is ticked at first where all spans, or those of a label, are to be removed."""
        span = self.span
        return not self.protected and span is not None and label in ("", span.label)


def occurrences(
    found: Iterable[Hit], pair: Pair, spans: Sequence[Span], state: State, words: Words | None = None
) -> list[Occurrence]:
    """Hits in one article, in order, as they stand for a layer, whose spans are given in reading order.

    Hits that hold nothing that could be labelled are left out. ``words`` tells of longer words.
    """
    longer = LongerWords(pair, words) if words else None
    made: list[Occurrence] = []
    open_spans: list[Span] = []
    following = iter([*spans, None])
    span = next(following)
    for hit in found:
        place = hit.range
        while span is not None and span.start < place.end:
            open_spans.append(span)
            span = next(following)
        open_spans = [each for each in open_spans if each.end > place.start]
        there = tuple(each for each in open_spans if each.start < place.end)
        made.append(Occurrence(hit, there, state, longer.word(place) if longer else ""))
    return made


class LongerWords:
    """Looks up the words of an article, one paragraph at a time."""

    def __init__(self, pair: Pair, words: Words) -> None:
        self._pair = pair
        self._words = words
        self._paragraphs = paragraphs(pair.text)
        self._here: Range | None = None
        self._found: list[Range] = []

    def word(self, place: Range) -> str:
        """The longer word of which a place is only a part, or empty."""
        if self._here is None or not self._here.contains(place):
            self._here = next((each for each in self._paragraphs if each.contains(place)), None)
            self._found = self._words(self._pair, self._here) if self._here else []
        word = next((each for each in self._found if each.contains(place)), place)
        return "" if word == place else word.slice(self._pair.text)


# Runs.


def label_all(on: Layer, places: Iterable[Range], label: str, new_id: Callable[[], str]) -> Changes:
    """Label every place; what is labelled otherwise is relabelled.

    Places that hold nothing to label are passed over, and those where the overlap policy forbids a span.
    """

    def add(now: Layer, place: Range) -> Changes:
        try:
            return add_settled(now, new_id(), place, label)
        except (SpansOverlap, SpansCross):
            return ()

    return _run(on, places, add, grows=on.policy != "free")


def remove_all(on: Layer, places: Iterable[Range], label: str = "") -> Changes:
    """Delete the span of every place, those of ``label`` only if one is given."""

    def remove(now: Layer, place: Range) -> Changes:
        span = now.span_at(place)
        return delete_span(now, span) if span is not None and label in ("", span.label) else ()

    return _run(on, places, remove, grows=bool(on.relations))


def relabel_all(on: Layer, places: Iterable[Range], label: str) -> Changes:
    """Give the span of every place a label; places without one stay without."""

    def relabel(now: Layer, place: Range) -> Changes:
        span = now.span_at(place)
        return relabel_span(now, span, label) if span is not None else ()

    return _run(on, places, relabel, grows=False)


def _run(
    on: Layer, places: Iterable[Range], edit: Callable[[Layer, Range], Changes], *, grows: bool
) -> Changes:
    """One edit a place, none in an article that is done. ``grows``: an edit must know of those before it."""
    if on.state == "done":
        return ()
    made: list[Changes] = []
    now = replace(on, state="in progress")  # it is put in progress once, not by every edit
    for place in _settled(on.text, places):
        changes = edit(now, place)
        made.append(changes)
        if grows:
            now = now.after(changes)
    changes = tuple(change for each in made for change in each)
    return (*changes, *set_state(on, "in progress")) if changes and on.state == "new" else changes


def _settled(text: str, places: Iterable[Range]) -> list[Range]:
    """Places as spans would have them, each once and in order."""
    found: set[Range] = set()
    for place in places:
        try:
            found.add(settle(text, place))
        except RangeWithoutText:
            continue
    return sorted(found)
