"""Relations between spans, as changes. A relation goes when one of its spans goes, in the same step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.core.changes import Change
from annotator.core.spans import Relation, Span
from annotator.core.text import checked_line
from annotator.errors import RelationToItself, SpansApart

Changes = tuple[Change, ...]

NAMES = ("measures", "at")
"""What relations are mostly called; any other name will do as well."""

LONGEST_NAME = 40


def relate(
    relations: Iterable[Relation], relation_id: str, from_span: Span, to_span: Span, name: str
) -> Changes:
    """Relate two spans of one article and layer, whose relations are given; empty where they are already.

    Raises ``BadName``, ``RelationToItself``, ``SpansApart``.
    """
    name = checked_line(name, LONGEST_NAME)
    if from_span.id == to_span.id:
        raise RelationToItself(text=from_span.text)
    if (from_span.article, from_span.layer) != (to_span.article, to_span.layer):
        raise SpansApart(text=from_span.text, other=to_span.text)
    ends = from_span.id, to_span.id, name
    if any(_ends(relation) == ends for relation in relations):
        return ()
    made = Relation(relation_id, from_span.article, from_span.layer, *ends)
    return (relation_change(None, made),)


def unrelate(relation: Relation) -> Changes:
    return (relation_change(relation, None),)


def rename_relation(relation: Relation, name: str) -> Changes:
    """Raises ``BadName``."""
    renamed = replace(relation, name=checked_line(name, LONGEST_NAME))
    return () if renamed == relation else (relation_change(relation, renamed),)


def without_span(relations: Iterable[Relation], span_id: str) -> Changes:
    """The relations that go when a span is deleted."""
    return tuple(
        relation_change(relation, None)
        for relation in relations
        if span_id in (relation.from_span, relation.to_span)
    )


def carried_over(relations: Iterable[Relation], heirs: Mapping[str, str]) -> Changes:
    """Lead relations to the spans that others were merged into; ``heirs`` gives by the id of a span that
    goes the id of the one that stays. What would be there twice, or lead a span to itself, goes."""
    relations = list(relations)
    there = {_ends(each) for each in relations if not {each.from_span, each.to_span} & heirs.keys()}
    changes: list[Change] = []
    for relation in relations:
        moved = replace(
            relation,
            from_span=heirs.get(relation.from_span, relation.from_span),
            to_span=heirs.get(relation.to_span, relation.to_span),
        )
        if moved == relation:
            continue
        keeps = moved.from_span != moved.to_span and _ends(moved) not in there
        changes.append(relation_change(relation, moved if keeps else None))
        there.add(_ends(moved))
    return tuple(changes)


def relation_change(before: Relation | None, after: Relation | None) -> Change:
    subject = before or after
    assert subject is not None
    return Change("relation", subject.id, subject.article, before, after)


def _ends(relation: Relation) -> tuple[str, str, str]:
    return relation.from_span, relation.to_span, relation.name
