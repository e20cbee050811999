"""Commands that find texts and spans, and label or unlabel every occurrence."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import own_name
from annotator.core.edits import check_label
from annotator.core.occurrences import Occurrence
from annotator.core.search import Hit, Query
from annotator.core.spans import STATES, Span
from annotator.core.text import speakable
from annotator.workflow import Project, Run


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    find = command("find", _find, "Find a text in either script, or spans by what is said of them.")
    find.add_argument("text", metavar="TEXT", nargs="?", default="", type=speakable)
    find.add_argument("--label", dest="labels", metavar="L", action="append", default=[], help="spans of it")
    find.add_argument("--annotator", metavar="NAME", dest="layer", help="spans of theirs; or gold")
    find.add_argument("--note", metavar="TEXT", default="", help="spans whose notes hold this")
    find.add_argument("--unsure", action="store_true", help="spans whose annotator is unsure")
    find.add_argument("--state", dest="states", action="append", choices=STATES, default=[])
    label = command("label-all", _label_all, "Label every occurrence of a text, in one step.")
    label.add_argument("text", metavar="TEXT", type=speakable)
    label.add_argument("label", metavar="LABEL")
    unlabel = command("unlabel-all", _unlabel_all, "Delete the spans of every occurrence, in one step.")
    unlabel.add_argument("text", metavar="TEXT", type=speakable)
    unlabel.add_argument("--label", metavar="L", default="", help="only spans of this label")
    for each in (find, label, unlabel):
        each.add_argument("--regex", action="store_true", help="TEXT is a regular expression")
        each.add_argument("--article", metavar="A", help="only in this one: its id, or the beginning of it")
    for each in (label, unlabel):
        each.add_argument("--as", dest="name", metavar="NAME", help="the annotator")
        each.add_argument("--dry-run", action="store_true", help="only say what would be done")


def _query(project: Project, options: argparse.Namespace, **more: Any) -> Query:
    article = workflow.find_article(project, options.article).id if options.article is not None else ""
    return Query(options.text, options.regex, article=article, **more)


# Find.


def _find(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        layer = options.layer
        for label in options.labels:
            check_label(label, project.labels())
        query = _query(
            project,
            options,
            labels=tuple(options.labels),
            annotators=(workflow.layer_named(project, layer),) if layer is not None else (),
            note=options.note,
            unsure=options.unsure,
            states=tuple(options.states),
        )
        hits = workflow.search(project, query, limit=None).hits
        names = workflow.annotator_names(project)
    articles = len({hit.article for hit in hits})
    lines = [f"{hit.article}  {in_context(hit)}{_label_of(hit.span, names)}" for hit in hits]
    return 0, [_found(hit, names) for hit in hits], [*lines, f"{len(hits)} hit(s) in {articles} article(s)."]


def in_context(hit: Hit) -> str:
    text = f"{hit.before}【{hit.text}】{hit.after}".replace("\n", " ")
    return f"{hit.start:6}–{hit.end:<6}  {text}"


def _label_of(span: Span | None, names: dict[str, str]) -> str:
    return f"  {span.label}, {names.get(span.layer, span.layer)}" if span else ""


def _found(hit: Hit, names: dict[str, str]) -> dict[str, Any]:
    return {**place(hit), "span": _said(hit.span, names) if hit.span else None}


def _said(span: Span, names: dict[str, str]) -> dict[str, Any]:
    return {
        "id": span.id,
        "label": span.label,
        "annotator": names.get(span.layer, span.layer),
        "note": span.note,
        "unsure": span.unsure,
    }


def place(hit: Hit) -> dict[str, Any]:
    return {
        "article": hit.article,
        "title": hit.title,
        "start": hit.start,
        "end": hit.end,
        "text": hit.text,
        "other": hit.other,
        "before": hit.before,
        "after": hit.after,
    }


# Every occurrence.

Edit = Callable[[Project, str, list[Hit]], Run]


def _label_all(options: argparse.Namespace) -> Answer:
    label = options.label

    def edit(project: Project, who: str, hits: list[Hit]) -> Run:
        return workflow.label_occurrences(project, who, who, hits, label)

    return _every(options, label, lambda each: each.to_label(label), edit, "labelled")


def _unlabel_all(options: argparse.Namespace) -> Answer:
    label = options.label

    def edit(project: Project, who: str, hits: list[Hit]) -> Run:
        return workflow.remove_occurrences(project, who, who, hits, label)

    return _every(options, label, lambda each: each.to_remove(label), edit, "unlabelled")


def _every(
    options: argparse.Namespace, label: str, chosen: Callable[[Occurrence], bool], edit: Edit, word: str
) -> Answer:
    """Do it to the occurrences where nothing is in the way; the others are only listed."""
    with workflow.open_project(options.project) as project:
        name = own_name(project, options.name)
        if label:
            check_label(label, project.labels())
        with project.transaction():
            who = _layer(project, name, options.dry_run)
            found = workflow.find_occurrences(
                project, who, _query(project, options), segmenter=workflow.segmenter(), limit=None
            )
            hits = [each.hit for each in found.found if chosen(each)]
            run = Run(None, 0, 0, 0, 0) if options.dry_run else edit(project, who, hits)
    value = {
        "hits": [_occurrence(each, label, chosen(each)) for each in found.found],
        "articles": found.counts(),
        "chosen": len(hits),
        "spans": run.spans,
        "step": run.step.id if run.step else None,
    }
    lines = [_line(each, label, chosen(each)) for each in found.found]
    counts = f"{len(found.found)} hit(s) in {len(found.counts())} article(s)"
    done = f"{len(hits)} would be {word}" if options.dry_run else f"{run.spans} {word}"
    return 0, value, [*lines, f"{counts}, {done}."]


def _layer(project: Project, name: str, dry_run: bool) -> str:
    """The annotator's layer; a dry run makes no annotator."""
    if dry_run and name not in workflow.annotator_names(project).values():
        return workflow.checked_name(name)
    return workflow.annotator(project, name).id


def _occurrence(each: Occurrence, label: str, chosen: bool) -> dict[str, Any]:
    return {
        **place(each.hit),
        "status": each.status(label),
        "state": each.state,
        "word": each.word,
        "chosen": chosen,
        "spans": [
            {"id": span.id, "label": span.label, "start": span.start, "end": span.end} for span in each.spans
        ],
    }


def _line(each: Occurrence, label: str, chosen: bool) -> str:
    remarks: list[str] = [] if each.status(label) == "free" else [each.status(label)]
    remarks += [f"{span.label} “{span.text}”" for span in each.spans]
    remarks += [f"in the word “{each.word}”"] if each.word else []
    remarks += ["the article is done"] if each.protected else []
    tick = "x" if chosen else " "
    return f"[{tick}] {each.hit.article}  {in_context(each.hit)}  {', '.join(remarks)}".rstrip()
