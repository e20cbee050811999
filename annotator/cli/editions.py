"""Commands for articles that say the same or tell the same story."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import author
from annotator.workflow import Twin


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    command("twins", _twins, "Find articles that say the same or tell the same story.")
    for name, run, help_text in (
        ("link", _link, "Link two articles as editions of one story."),
        ("unlink", _unlink, "Take such a link back."),
        ("differences", _differences, "Show where two editions differ."),
    ):
        pair = command(name, run, help_text)
        pair.add_argument("article", metavar="A")
        pair.add_argument("other", metavar="B")


def _twins(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        found = workflow.find_twins(project, project.article_ids())
    lines = [f"{twin.article}  {twin.of}  {twin.kind}  {twin.contained:.2f}" for twin in found]
    return 0, [_twin(twin) for twin in found], lines


def _twin(twin: Twin) -> dict[str, Any]:
    return {
        "article": twin.article,
        "of": twin.of,
        "kind": twin.kind,
        "similarity": round(twin.similarity, 4),
        "contained": round(twin.contained, 4),
    }


def _link(options: argparse.Namespace) -> Answer:
    return _linked(options, workflow.link, "linked")


def _unlink(options: argparse.Namespace) -> Answer:
    return _linked(options, workflow.unlink, "unlinked")


def _linked(options: argparse.Namespace, change: Callable[..., Any], word: str) -> Answer:
    with workflow.open_project(options.project) as project:
        one, other = (workflow.find_article(project, each).id for each in (options.article, options.other))
        step = change(project, author(project), one, other)
    value = {"articles": [one, other], "changed": step is not None}
    return 0, value, [f"{one} and {other}: {word if step else 'nothing to change'}."]


def _differences(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        one, other = (workflow.find_article(project, each) for each in (options.article, options.other))
        found = workflow.align(one, other).differences
    value = [
        {
            "kind": each.kind,
            "a": {"start": each.a.start, "end": each.a.end, "text": each.text_a},
            "b": {"start": each.b.start, "end": each.b.end, "text": each.text_b},
        }
        for each in found
    ]
    return 0, value, [f"{each.kind:9} {each.a.start:6}  “{each.text_a}” – “{each.text_b}”" for each in found]
