"""Commands for relations between spans, notes on articles and comments on spans."""

from __future__ import annotations

import argparse
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import own_name
from annotator.core.spans import Relation
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    relate = command("relate", _relate, "Relate one span to another of the same article.")
    relate.add_argument("from_span", metavar="FROM", type=speakable, help="a span")
    relate.add_argument("to_span", metavar="TO", type=speakable, help="the span it leads to")
    relate.add_argument("name", metavar="NAME", help="measures, at, or what you like")
    unrelate = command("unrelate", _unrelate, "Delete a relation.")
    unrelate.add_argument("relation", metavar="RELATION", type=speakable)
    note = command("note", _note, "Give an article a note; an empty one takes it away.")
    note.add_argument("article", metavar="ARTICLE")
    note.add_argument("text", metavar="TEXT")
    comment = command("comment", _comment, "Tell the reviewer something about a span; nothing takes it back.")
    comment.add_argument("span", metavar="SPAN", type=speakable)
    comment.add_argument("text", metavar="TEXT")
    note.add_argument("--as", dest="name", metavar="NAME", help="the annotator")


def _relate(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        relation = workflow.relate(project, options.from_span, options.to_span, options.name)
    return (
        0,
        _relation(relation),
        [f"{relation.id}: {relation.from_span} {relation.name} {relation.to_span}."],
    )


def _unrelate(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        relation = workflow.unrelate(project, options.relation)
    return 0, {"id": relation.id}, [f"{relation.id}: deleted."]


def _relation(relation: Relation) -> dict[str, Any]:
    return {
        "id": relation.id,
        "from": relation.from_span,
        "to": relation.to_span,
        "name": relation.name,
    }


def _note(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        stored = workflow.find_article(project, options.article)
        text = workflow.note_article(project, stored, options.text, own_name(project, options.name))
    return 0, {"article": stored.id, "note": text}, [f"{stored.id}: {'noted' if text else 'no note'}."]


def _comment(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        span = workflow.comment(project, options.span, options.text)
    value = {"id": span.id, "comment": span.comment}
    return 0, value, [f"{span.id}: {'commented' if span.comment else 'no comment'}."]
