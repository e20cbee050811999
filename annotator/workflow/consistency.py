"""Consistency: what is labelled one way here and another way there, kept up to date while somebody labels.

The findings of a layer come in two runs: what the spans alone say, two seconds for a million of them, and
then what every article holds that is labelled elsewhere. Both are made in slices that a window can wait
for; an edit costs the surfaces and the article it is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.core import search as core
from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.consistency import Elsewhere, Finding, Form, Index, Patterns, as_form, look
from annotator.core.consistency.findings import form_at
from annotator.core.occurrences import LongerWords
from annotator.core.search import Hit, Query
from annotator.core.spans import Span, State
from annotator.core.words import Segmenter
from annotator.store.project import Project
from annotator.store.search import Text
from annotator.workflow.labelling import new_span_id
from annotator.workflow.occurrences import Run, change_hits
from annotator.workflow.searching import Deadline, alike, batches, index_of

_SPANS_AT_ONCE = 4_000
_ARTICLES_AT_ONCE = 8
_MANY_FRESH = 40
"""With more new surfaces than these all articles are looked through anew: that is quicker."""

_ELSEWHERE = frozenset({"wording", "cuts", "alias", "decision"})
"""Kinds of changes after which spans are others than the changes themselves say."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a finding, as it is labelled now. ``protected``: the article is done, nothing is changed
    there."""

    form: Form
    hit: Hit
    state: State

    @property
    def protected(self) -> bool:
        return self.state == "done"


def surface_of(text: str) -> str:
    """A text in one dress, as the consistency view compares it."""
    return " ".join(alike().folded(text).split())


class Consistency:
    """The findings of one layer of an open project.

    Call ``go_on`` until it says that all is done, and ``take`` with every step that is saved; ``findings``
    may be asked at any time. With a ``segmenter``, places that are part of a longer word are left out.
    """

    def __init__(self, project: Project, layer: str, segmenter: Segmenter | None = None) -> None:
        self._project = project
        self._layer = layer
        self._segmenter = segmenter
        self._store = project.consistency
        self.ignored: set[str] = set()
        self.restart()

    def restart(self) -> None:
        """Begin anew: spans have changed without a step that says how."""
        self._index = Index(surface_of)
        self._counts = self._store.count()
        self._span: int | None = 0
        self._article: int | None = 0
        self._stale: dict[str, None] = {}
        self._fresh: list[str] = []
        self._seeking: Iterator[list[Text]] | None = None
        self.ignored = self._store.ignored(self._layer)

    # In slices.

    @property
    def has_spans(self) -> bool:
        """Whether all spans are read: what they alone say is complete."""
        return self._span is None

    @property
    def is_done(self) -> bool:
        return (
            self._span is None and self._article is None and not (self._stale or self._fresh or self._seeking)
        )

    @property
    def progress(self) -> float:
        """How much of the articles is looked through, 0 to 1."""
        if self._article is None:
            return 1.0
        return min(1.0, self._article / max(1, self._counts[1])) if self.has_spans else 0.0

    def go_on(self, seconds: float | None = None) -> bool:
        """Work for some time (to the end without a limit); whether all is done."""
        deadline = Deadline(seconds)
        while not self.is_done:
            if self._span is not None:
                self._read_spans(self._span)
            elif self._stale:
                self._look_again()
            elif self._article is not None:
                self._look_through(self._article)
            else:
                self._seek()
            if deadline.is_past():
                break
        return self.is_done

    def _read_spans(self, after: int) -> None:
        until = after + _SPANS_AT_ONCE
        self._index.load(self._store.span_rows(self._layer, after, until))
        self._span = until if until < self._counts[0] else None
        if self._span is None:
            self._index.take_fresh()  # the first run through the articles looks for all

    def _look_through(self, after: int) -> None:
        articles = self._store.articles(after, _ARTICLES_AT_ONCE) if len(self._index.patterns) else []
        self._look([(article, text) for _, article, text in articles])
        self._article = articles[-1][0] if articles else None

    def _look_again(self) -> None:
        articles = list(self._stale)[:_ARTICLES_AT_ONCE]
        for article in articles:
            del self._stale[article]
        self._look(self._store.texts(articles))

    def _look(self, articles: Sequence[tuple[str, str]], key: str | None = None) -> None:
        index = self._index
        patterns = index.patterns
        if key is not None:
            patterns = Patterns()
            patterns.add(key)
        spans = self._store.spans([article for article, _ in articles], self._layer)
        for article, text in articles:
            folded = alike().folded(text)
            is_part = self._part_of(article)
            found = look(folded, spans.get(article, ()), patterns, index.borders, is_part)
            if key is None:
                index.set_article(article, found)
            else:
                index.set_surface(article, key, found.get(key, ()))

    def _part_of(self, article: str) -> Callable[[Range], bool] | None:
        """Tells whether a place of an article is only a part of a longer word."""
        segmenter = self._segmenter
        if segmenter is None:
            return None
        words: list[LongerWords] = []

        def is_part(place: Range) -> bool:
            if not words:
                words.append(LongerWords(self._project.article(article).pair, segmenter.words_of))
            return bool(words[0].word(place))

        return is_part

    def _seek(self) -> None:
        """Look for a surface that was not looked for before, where the index of texts says."""
        if self._seeking is None:
            self._seeking = batches(index_of(self._project), Query(self._fresh[-1]))
        texts = next(self._seeking, None)
        if texts is None:
            self._seeking = None
            self._fresh.pop()
        else:
            self._look([(text.id, text.pair.text) for text in texts], self._fresh[-1])

    # After an edit.

    def take(self, step: Step) -> None:
        """A step was saved: an edit, an undo, a merge's own."""
        for change in step.changes:
            if change.kind == "ignored":
                self._take_ignored(change)
        if any(change.kind in _ELSEWHERE for change in step.changes):
            self.restart()
            return
        spans = [change for change in step.changes if change.kind == "span" and self._is_mine(change)]
        if spans and self._span is not None:
            self.restart()
            return
        if all(map(self._take_span, spans)):
            self._take_fresh()
        else:
            self.restart()

    def _is_mine(self, change: Change) -> bool:
        value = change.after or change.before
        return isinstance(value, Span) and value.layer == self._layer

    def _take_span(self, change: Change) -> bool:
        """Whether the span was as the change says."""
        before, after, index = change.before, change.after, self._index
        if isinstance(before, Span) and not index.remove(before.article, before.label, before.text):
            return False
        if isinstance(after, Span):
            index.add(after.article, after.label, after.text)
        self._stale[change.article] = None
        return True

    def _take_fresh(self) -> None:
        fresh = self._index.take_fresh() if self.has_spans else []
        if len(fresh) > _MANY_FRESH:
            self._article = 0
        else:
            self._fresh[:0] = fresh

    def _take_ignored(self, change: Change) -> None:
        layer, _, key = change.subject.partition("/")
        if layer == self._layer:
            (self.ignored.discard if change.after is None else self.ignored.add)(key)

    # What comes of it.

    def findings(self, *, ignored: bool = False) -> list[Finding]:
        """Those that are not ignored, or those that are; the most suspicious first."""
        if not self.has_spans:
            return []
        found = self._index.findings()
        if not self.ignored:
            return [] if ignored else found
        return [each for each in found if (each.key in self.ignored) == ignored]

    def written(self, surface: str) -> str:
        """A surface as somebody wrote it."""
        return self._index.written(surface)

    def spots(self, finding: Finding, form: Form, limit: int | None = None) -> list[Spot]:
        """The places that have a form of a finding, in the order of the articles; the first ones."""
        counts = self._articles_of(form)
        found: list[Spot] = []
        articles = list(counts)
        for begin in range(0, len(articles), _ARTICLES_AT_ONCE):
            some = articles[begin : begin + _ARTICLES_AT_ONCE]
            found += self._spots_in(some, form)
            if limit is not None and len(found) >= limit:
                return found[:limit]
        return found

    def _articles_of(self, form: Form) -> list[str]:
        if form.is_whole:
            return list(self._index.labelled(form.text, form.label))
        labels = self._index.labels(form.text)
        elsewhere = self._index.elsewhere(form.text)
        return [
            article
            for article, places in elsewhere.items()
            if any(form_at(form.text, labels, place) == form for place in places)
        ]

    def _spots_in(self, articles: Sequence[str], form: Form) -> Iterator[Spot]:
        index = index_of(self._project)
        spans = self._store.spans(articles, self._layer) if form.is_whole else {}
        states = index.states(articles, self._layer)
        for text in index.texts(self._store.positions(articles)):
            if form.is_whole:
                places = self._whole(text, spans.get(text.id, ()), form)
            else:
                places = self._partly(self._index.elsewhere(form.text).get(text.id, ()), form)
            for place in places:
                hit = core.hit(text.id, text.title, text.pair, place)
                yield Spot(form, hit, states.get(text.id, "new"))

    def _whole(self, text: Text, spans: Iterable[tuple[int, int, str]], form: Form) -> Iterator[Range]:
        for start, end, label in spans:
            if label == form.label and self._index.key(text.pair.text[start:end]) == form.text:
                yield Range(start, end)

    def _partly(self, places: Iterable[Elsewhere], form: Form) -> Iterator[Range]:
        labels = self._index.labels(form.text)
        for place in places:
            if form_at(form.text, labels, place) == form:
                yield Range(place.start, place.start + len(form.text))


def fix_spots(project: Project, author: str, layer: str, spots: Iterable[Spot], wanted: Form) -> Run:
    """Label places as ``wanted``, a form of their finding, is: all in one step.

    Places in articles that are done stay as they are, and those that have changed since.
    """
    spots = list(spots)
    forms = {(spot.hit.article, spot.hit.range): spot.form for spot in spots}
    return change_hits(
        project,
        author,
        layer,
        (spot.hit for spot in spots),
        lambda on, places: as_form(
            on, [(place, forms[on.article, place]) for place in places], wanted, new_span_id
        ),
    )


def ignore_finding(
    project: Project, author: str, layer: str, finding: Finding, *, on: bool = True
) -> Step | None:
    """Never show a finding of a layer again, or (``on`` false) show it again; ``None`` if it is so
    already."""
    is_ignored = finding.key in project.consistency.ignored(layer)
    if is_ignored == on:
        return None
    said = None, finding.subject
    before, after = said if on else said[::-1]
    return project.commit(author, [Change("ignored", f"{layer}/{finding.key}", "", before, after)])
