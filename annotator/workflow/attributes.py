"""What is said about spans and articles: comments, notes, relations."""

from __future__ import annotations

import secrets

from annotator.core import edits, relations
from annotator.core.changes import Change, Step
from annotator.core.edits import Layer
from annotator.core.spans import Relation, Span
from annotator.core.text import checked_line
from annotator.store.project import Project, Stored
from annotator.workflow.projects import annotator


def comment(project: Project, span_id: str, text: str) -> Span:
    """Tell the reviewer something about a span, in the name of whose layer it is; an empty text takes it
    back. The span as it is then. Raises ``NoSuchSpan``, ``TextTooLong``, ``TextBroken``."""
    with project.transaction():
        span, layer = _span_on(project, span_id)
        changes = edits.annotate_span(layer, span, comment=text)
        _save(project, span.layer, changes)
        return project.span(span_id)


def note_article(project: Project, stored: Stored, text: str, name: str) -> str:
    """Give an article a note in the layer of the annotator called ``name``; an empty one takes it away.

    The note as it is then. Raises ``BadName``, ``TextTooLong``, ``TextBroken``.
    """
    with project.transaction():
        who = annotator(project, name)
        _save(project, who.id, edits.annotate_article(project.layer(stored, who.id), text))
        return project.attributes.note(stored.id, who.id)


def relate(project: Project, from_id: str, to_id: str, name: str) -> Relation:
    """Relate two spans of one layer, in the name of whose it is; the relation, also where it was there.

    Raises ``NoSuchSpan``, ``BadName``, ``RelationToItself``, ``SpansApart``.
    """
    with project.transaction():
        (from_span, layer), to_span = _span_on(project, from_id), project.span(to_id)
        changes = relations.relate(layer.relations, secrets.token_hex(8), from_span, to_span, name)
        _save(project, layer.layer, changes)
        after = layer.after(changes).relations
    ends = from_id, to_id, checked_line(name, relations.LONGEST_NAME)
    return next(each for each in after if (each.from_span, each.to_span, each.name) == ends)


def unrelate(project: Project, relation_id: str) -> Relation:
    """Delete a relation, in the name of whose layer it is in. Raises ``NoSuchRelation``."""
    with project.transaction():
        relation = project.attributes.relation(relation_id)
        _save(project, relation.layer, relations.unrelate(relation))
    return relation


def _span_on(project: Project, span_id: str) -> tuple[Span, Layer]:
    span = project.span(span_id)
    return span, project.layer(project.article(span.article), span.layer)


def _save(project: Project, author: str, changes: tuple[Change, ...]) -> Step | None:
    return project.commit(author, changes) if changes else None
