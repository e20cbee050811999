"""Label: every edit is a change, saved when the function returns."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.decisions import GOLD_PREFIX
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.errors import (
    GoldIsDecided,
    LabelInUse,
    NoSuchSpan,
    NothingToRedo,
    NothingToUndo,
    RangeOutside,
    RangeOutsideArticle,
    RangeWithoutText,
    SpanExists,
    TextChanged,
)
from annotator.store.project import Project, Stored
from annotator.workflow.converting import reconvert_if_concerned
from annotator.workflow.projects import PROGRAM, annotator
from annotator.workflow.reverting import reverted


def apply(project: Project, author: str, changes: Sequence[Change]) -> Step | None:
    """Save what ``core.edits`` made of a request; ``None`` where it asks for what is so already.

    Raises ``TextChanged`` where a span no longer reads as it did when the request was made.
    """
    if not changes:
        return None
    with project.transaction():
        for change in changes:
            span = change.after
            if isinstance(span, Span) and project.reads(span.article, span.range) != span.text:
                raise TextChanged()
        return project.commit(author, changes)


def new_span_id() -> str:
    return secrets.token_hex(8)


def canonical_range(stored: Stored, script: Script | None, wanted: Range) -> Range:
    """``wanted`` in the article's own offsets; ``script`` names the text it counts in, ``None`` the
    source's raw text. Raises ``RangeOutside``, ``RangeOutsideArticle``, ``RangeWithoutText``."""
    if wanted.start >= wanted.end or wanted.start < 0:
        raise RangeOutside(start=wanted.start, end=wanted.end, length=len(stored.pair.text))
    if script is None:
        first, last = stored.article.range
        if wanted.start < first or wanted.end > last:
            raise RangeOutsideArticle(start=wanted.start, end=wanted.end, first=first, last=last)
        found = stored.article.from_raw(wanted)
    else:
        text = stored.pair.text_in(script)
        if wanted.end > len(text):
            raise RangeOutside(start=wanted.start, end=wanted.end, length=len(text))
        found = stored.pair.range_from(script, wanted)
    if found is None:
        raise RangeWithoutText(start=wanted.start, end=wanted.end)
    return found


def label(
    project: Project, stored: Stored, wanted: Range, label_id: str, script: Script | None, name: str
) -> Span:
    """Label a range for the annotator called ``name``; the span as it was saved.

    Raises a ``RequestError`` where the range or the label does not fit, or is labelled so already.
    """
    edits.check_label(label_id, project.labels())
    place = canonical_range(stored, script, wanted)
    with project.transaction():
        who = annotator(project, name)
        layer = project.layer(stored, who.id)
        changes = edits.add_span(layer, new_span_id(), place, label_id)
        if not changes:
            start, end = settled = edits.settle(layer.text, place)
            raise SpanExists(text=settled.slice(layer.text), start=start, end=end, label=label_id)
        project.commit(who.id, changes)
    saved = changes[0].after
    assert isinstance(saved, Span)
    return saved


def unlabel(project: Project, span_id: str) -> Span:
    """Delete a span, in the name of whose layer it is. Raises ``NoSuchSpan``, ``GoldIsDecided``."""
    with project.transaction():
        span = project.span(span_id)
        if span.id.startswith(GOLD_PREFIX):
            raise GoldIsDecided(span=span.id)
        layer = project.layer(project.article(span.article), span.layer)
        project.commit(span.layer, edits.delete_span(layer, span))
    return span


def undo(project: Project, author: str) -> Step:
    """Take back the author's last step. Raises ``NothingToUndo``, ``ChangedSince``, ``SpansVanish``,
    ``LabelInUse``."""
    with project.transaction():
        target = project.history(author).undo
        if target is None or author == PROGRAM:
            raise NothingToUndo()
        return _revert(project, author, project.step(target), undoing=True)


def redo(project: Project, author: str) -> Step:
    """Take back the author's last undo. Raises ``NothingToRedo``, ``ChangedSince``, ``SpansVanish``,
    ``LabelInUse``."""
    with project.transaction():
        target = project.history(author).redo
        if target is None or author == PROGRAM:
            raise NothingToRedo()
        return _revert(project, author, project.step(target), undoing=False)


def _revert(project: Project, author: str, target: Step, undoing: bool) -> Step:
    # What the same person changed on another computer since stays as it is there.
    changes = reverted(project, project.without_changed_elsewhere(target))
    changes = tuple(_as_it_stands(project, change) for change in changes)
    step = project.commit(author, changes, reverts=target.id, undoing=undoing)
    _refuse_if_in_use(project, step)
    reconvert_if_concerned(project, step)
    return step


def _as_it_stands(project: Project, change: Change) -> Change:
    """A change that takes back what is there now: it may have gone along with its text since."""
    if change.kind != "span":
        return change
    try:
        return replace(change, before=project.span(change.subject))
    except NoSuchSpan:
        return replace(change, before=None)


def _refuse_if_in_use(project: Project, step: Step) -> None:
    """No label goes from spans that others have given it since. Raises ``LabelInUse``."""
    gone = [change.subject for change in step.changes if change.kind == "label" and change.after is None]
    counts = project.attributes.label_counts() if gone else {}
    for label_id in gone:
        if counts.get(label_id):
            raise LabelInUse(label=label_id, count=counts[label_id])
