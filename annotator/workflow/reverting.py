"""Taking a step back when others have worked on since: nothing of theirs is lost or misplaced."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from annotator.core.articles import Wording
from annotator.core.changes import Change, Step
from annotator.core.clean import Cuts
from annotator.core.corrections import text_map
from annotator.core.spans import Span
from annotator.errors import ChangedSince, NoSuchSpan
from annotator.store.project import Project
from annotator.workflow.rewording import (
    Reworded,
    all_layers,
    ask_before_loss,
    cuts_of,
    moved_spans,
)


def reverted(project: Project, target: Step) -> tuple[Change, ...]:
    """The changes that take a step back as things are now.

    Spans that others made or moved since go with their text. Raises ``ChangedSince`` where a text was cut
    or corrected again since, and ``SpansVanish`` where spans of others stand on what would go.
    """
    changes = target.inverse()
    for change in changes:
        _refuse_if_changed_since(project, change)
    articles = {change.article for change in changes if change.kind == "wording"}
    wording = cache(lambda article: project.wording_at(article, target.id))
    done = [_carried(project, wording, change) for change in changes if change.article not in articles]
    for article in sorted(articles):
        done += _unworded(project, article, [change for change in changes if change.article == article])
    return tuple(each for change in done for each in _as_others_left_it(project, target, change))


def _as_others_left_it(project: Project, target: Step, change: Change) -> Iterator[Change]:
    """Of a span in somebody else's layer that got another label, only the label goes back: its annotator
    may have moved or deleted it since."""
    before, after = change.before, change.after
    if not isinstance(before, Span) or not isinstance(after, Span) or before.layer == target.author:
        yield change
    elif replace(before, label=after.label) != after:
        yield change
    else:
        with contextlib.suppress(NoSuchSpan):
            now = project.span(before.id)
            if now.label == before.label:
                yield Change("span", now.id, now.article, now, replace(now, label=after.label))


def _refuse_if_changed_since(project: Project, change: Change) -> None:
    now: Wording | Cuts | None = change.before if isinstance(change.before, Wording | Cuts) else None
    if change.kind == "wording":
        now = Wording.of(project.article(change.subject).article)
    elif change.kind == "cuts":
        now = cuts_of(project, change.subject)
    if isinstance(change.before, Wording | Cuts) and now != change.before:
        raise ChangedSince()


def _carried(project: Project, wording: Callable[[str], Wording | None], change: Change) -> Change:
    """A span that comes back to a text which was reworded since stands where its own text is now."""
    span = change.after
    was = wording(change.article) if isinstance(span, Span) else None
    if was is None or not isinstance(span, Span):
        return change
    stored = project.article(change.article)
    layer = project.layer(stored, span.layer)
    now = next((each for each in layer.spans if each.id == span.id), None)
    move = text_map(was.article(), stored.article).forward
    ((_, moved),) = moved_spans(replace(layer, spans=(span,)), stored.article.text, move)
    ask_before_loss([Reworded(lost=() if moved else (span,))], lose=False)
    return Change("span", span.id, change.article, now, moved)


def _unworded(project: Project, article: str, changes: list[Change]) -> list[Change]:
    """A wording taken back: the spans of the step go back with it, all others are carried along."""
    stored = project.article(article)
    wording = next(change.after for change in changes if change.kind == "wording")
    assert isinstance(wording, Wording)
    back = wording.article()
    move = text_map(stored.article, back).forward
    recorded = {change.subject: change for change in changes if change.kind == "span"}
    done = [change for change in changes if change.kind != "span" or change.before is None]
    lost: list[Span] = []
    for layer in all_layers(project, stored):
        for span, moved in moved_spans(layer, back.text, move):
            known = recorded.get(span.id)
            if known is not None and known.before == span:
                done.append(known)
            elif moved is None:
                lost.append(span)
            elif moved != span:
                done.append(Change("span", span.id, article, span, moved))
    ask_before_loss([Reworded(lost=tuple(lost))], lose=False)
    return done
