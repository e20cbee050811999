"""Every occurrence of a text in an article or the whole project: listed, labelled, relabelled, removed.

A run changes one layer, over any number of articles, in one step that is undone as one. Articles that are
done in that layer are protected: nothing in them is changed, whatever is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.core import edits
from annotator.core import occurrences as core
from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.edits import Changes, Layer
from annotator.core.occurrences import Occurrence
from annotator.core.search import Hit, Query, hit, places
from annotator.core.spans import Span
from annotator.core.words import Segmenter
from annotator.errors import RangeWithoutText
from annotator.store.project import Project
from annotator.store.search import Text
from annotator.workflow.labelling import new_span_id
from annotator.workflow.searching import FIRST_HITS, Deadline, batches, finder_of, index_of, rest


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Occurrences in the order of the articles; ``next`` as in ``Results``."""

    found: tuple[Occurrence, ...]
    next: int | None = None

    @property
    def more(self) -> bool:
        return self.next is not None

    def counts(self) -> dict[str, int]:
        """How many there are in each article."""
        numbers: dict[str, int] = {}
        for each in self.found:
            numbers[each.hit.article] = numbers.get(each.hit.article, 0) + 1
        return numbers


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a run over hits: the step, ``None`` if nothing was to be done; how many spans it
    changed; how many hits were ``protected``, as their articles are done; how many were ``gone``, as the
    text there is another now; and how many were left as they were for any other reason."""

    step: Step | None
    spans: int
    protected: int
    gone: int
    left: int


def find_occurrences(
    project: Project,
    layer: str,
    query: Query,
    *,
    segmenter: Segmenter | None = None,
    after: int = 0,
    limit: int | None = FIRST_HITS,
    seconds: float | None = None,
) -> Occurrences:
    """The places of ``query.text`` as they stand for a layer; slices, limits and errors as in ``search``.

    Of the query only the text, the article and the states count. With a ``segmenter`` each occurrence says
    of which longer word it is a part; that takes most of the time.
    """
    finder = finder_of(query)
    if finder is None:
        return Occurrences(())
    deadline = Deadline(seconds)
    index = index_of(project)
    words = segmenter.words_of if segmenter else None
    asked = Query(
        query.text, query.regex, states=query.states, layer=query.layer or layer, article=query.article
    )
    found: list[Occurrence] = []
    for texts in batches(index, asked, after):
        ids = [text.id for text in texts]
        spans, states = index.spans(ids, Query(annotators=(layer,))), index.states(ids, layer)
        for text in texts:
            hits = _hits(text, places(finder, text.pair))
            state = states.get(text.id, "new")
            found += core.occurrences(hits, text.pair, spans.get(text.id, ()), state, words)
            if (limit is not None and len(found) >= limit) or deadline.is_past():
                return Occurrences(tuple(found), rest(index, asked, text.position))
    return Occurrences(tuple(found))


def _hits(text: Text, found: Iterable[Range]) -> list[Hit]:
    """Hits at the ranges that spans would have there."""
    settled: set[Range] = set()
    for place in found:
        try:
            settled.add(edits.settle(text.pair.text, place))
        except RangeWithoutText:
            continue
    return [hit(text.id, text.title, text.pair, place) for place in sorted(settled)]


# Runs.


def label_occurrences(project: Project, author: str, layer: str, hits: Iterable[Hit], label: str) -> Run:
    """Label hits in a layer, all in one step; those that have another label get this one.

    Raises ``NoSuchLabel``.
    """
    edits.check_label(label, project.labels())
    return change_hits(
        project, author, layer, hits, lambda on, places: core.label_all(on, places, label, new_span_id)
    )


def remove_occurrences(
    project: Project, author: str, layer: str, hits: Iterable[Hit], label: str = ""
) -> Run:
    """Delete the spans of a layer that stand just where hits are, those of ``label`` only if one is given,
    all in one step."""
    return change_hits(project, author, layer, hits, lambda on, places: core.remove_all(on, places, label))


def relabel_hits(project: Project, author: str, layer: str, hits: Iterable[Hit], label: str) -> Run:
    """Give the spans of a layer that stand just where hits are another label, all in one step.

    Hits that are spans of other layers are left as they are. Raises ``NoSuchLabel``.
    """
    edits.check_label(label, project.labels())
    mine = (each for each in hits if each.span is None or each.span.layer == layer)
    return change_hits(project, author, layer, mine, lambda on, places: core.relabel_all(on, places, label))


def change_hits(
    project: Project,
    author: str,
    layer: str,
    hits: Iterable[Hit],
    edit: Callable[[Layer, list[Range]], Changes],
) -> Run:
    """Make ``edit`` of the hits in each article's layer, all in one step. Hits are passed over whose text is
    another now, and articles that are done."""
    by_article: dict[str, list[Hit]] = {}
    for each in hits:
        by_article.setdefault(each.article, []).append(each)
    total = sum(map(len, by_article.values()))
    changes: list[Change] = []
    protected = gone = 0
    with project.transaction():
        for article, found in by_article.items():
            on = project.layer(project.article(article), layer)
            there = [each.range for each in found if each.range.slice(on.text) == each.text]
            gone += len(found) - len(there)
            if on.state == "done":
                protected += len(there)
            else:
                changes += edit(on, there)
        # Alike beside alike, as they are written many at a time.
        changes.sort(key=lambda change: change.kind, reverse=True)
        step = project.commit(author, changes) if changes else None
    spans = sum(isinstance(change.after or change.before, Span) for change in changes)
    return Run(step, spans, protected, gone, total - spans - protected - gone)
