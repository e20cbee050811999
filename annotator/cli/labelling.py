"""Commands that list and show articles, label them, take that back and write it to a file."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import own_name
from annotator.core.align import Range
from annotator.core.script import SCRIPTS
from annotator.core.text import speakable
from annotator.workflow import Listed, Project, Stored


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    listing = command("articles", _articles, "List the articles.")
    show = command("show", _show, "Show one article with its spans.")
    show.add_argument("article", metavar="ARTICLE", help="its id, or the beginning of it")
    label = command("label", _label, "Label a part of an article.")
    label.add_argument("article", metavar="ARTICLE")
    label.add_argument("start", metavar="START", type=int, help="in code points")
    label.add_argument("end", metavar="END", type=int, help="exclusive")
    label.add_argument("label", metavar="LABEL")
    label.add_argument("--in", dest="within", choices=("raw", *SCRIPTS), required=True, help="which text")
    unlabel = command("unlabel", _unlabel, "Delete a span.")
    unlabel.add_argument("span", metavar="SPAN", type=speakable)
    undo = command("undo", _undo, "Take the last step back.")
    redo = command("redo", _redo, "Take the last undo back.")
    for each in (label, undo, redo):
        each.add_argument("--as", dest="name", metavar="NAME", help="the annotator")
    export = command("export", _export, "Write the labelled articles to a file.")
    export.add_argument("--format", required=True, help="gold (one JSON file) or jsonl (an article a line)")
    export.add_argument("--out", metavar="F", type=Path, required=True)
    for each in (listing, show, export):
        each.add_argument("--layer", metavar="gold|NAME", help="whose spans")


def _articles(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        listed = list(workflow.listed(project, options.layer))
    lines = [f"{a.id}  {a.state:11}  {a.script:5}  {a.spans:4}  {a.title}" for a in listed]
    return 0, [_listed(article) for article in listed], lines


def _listed(article: Listed) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "script": article.script,
        "source": article.source,
        "start": article.range.start,
        "end": article.range.end,
        "state": article.state,
        "spans": article.spans,
    }


def _show(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        stored = workflow.find_article(project, options.article)
        layer = workflow.layer_named(project, options.layer)
        shown = workflow.shown(project, stored, layer)
        spans = project.spans(stored.id, layer)
    lines = [f"{stored.article.title}  ({stored.source}, {stored.article.script})"]
    lines += [f"{s.id}  {s.start:6}–{s.end:<6}  {s.label:12}  {s.text}" for s in spans]
    return 0, shown, lines


def _label(options: argparse.Namespace) -> Answer:
    script = None if options.within == "raw" else options.within
    wanted = Range(options.start, options.end)
    with workflow.open_project(options.project) as project:
        name = own_name(project, options.name)
        stored = workflow.find_article(project, options.article)
        span = workflow.label(project, stored, wanted, options.label, script, name)
        shown = _shown_span(project, stored, span.layer, span.id)
    return 0, shown, [f"{span.id}: “{span.text}” is {span.label} at {span.start}–{span.end}."]


def _shown_span(project: Project, stored: Stored, layer: str, span_id: str) -> Any:
    spans: Any = workflow.shown(project, stored, layer)["spans"]
    return next(span for span in spans if span.id == span_id)


def _unlabel(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        span = workflow.unlabel(project, options.span)
    return 0, {"id": span.id}, [f"{span.id}: “{span.text}” is no {span.label} any more."]


def _undo(options: argparse.Namespace) -> Answer:
    return _step_back(options, workflow.undo, "undone")


def _redo(options: argparse.Namespace) -> Answer:
    return _step_back(options, workflow.redo, "redone")


def _step_back(options: argparse.Namespace, back: Callable[[Project, str], Any], word: str) -> Answer:
    with workflow.open_project(options.project) as project:
        step = back(project, workflow.acting(project, options.name))
    value = {
        "step": step.id,
        "reverts": step.reverts,
        "changes": [{"kind": change.kind, "subject": change.subject} for change in step.changes],
    }
    return 0, value, [f"{word}: {change.kind} {change.subject}" for change in step.changes]


def _export(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        layer = workflow.layer_named(project, options.layer)
        count = workflow.export(project, layer, options.format, options.out)
        name = workflow.header(project, layer).layer
    value = {"file": speakable(str(options.out)), "format": options.format, "layer": name, "spans": count}
    return 0, value, [f"{options.out}: {count} span(s)."]
