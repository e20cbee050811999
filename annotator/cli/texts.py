"""Commands for second thoughts about a text, its cuts and its typos."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import author
from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.convert import Phrase
from annotator.core.script import SCRIPTS
from annotator.core.spans import Span
from annotator.errors import BadValue
from annotator.workflow import ListedCut, Stored

_LONGEST_SHOWN = 40


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    cuts = command("cuts", _cuts, "List what is cut inside an article, and what was kept.")
    restore = command("restore", _restore, "Take back what is cut in a part of an article.")
    cut = command("cut", _cut, "Cut a part of an article; its source keeps it.")
    correct = command("correct", _correct, "Put a part of a text right; its source stays as it came.")
    for each in (cuts, restore, cut, correct):
        each.add_argument("article", metavar="ARTICLE", help="its id, or the beginning of it")
    for each, text in ((restore, "the source's raw text"), (cut, "the source's raw text"), (correct, "--in")):
        each.add_argument("start", metavar="START", type=int, help=f"in code points of {text}")
        each.add_argument("end", metavar="END", type=int, help="exclusive")
    correct.add_argument("text", metavar="TEXT", help="what is to stand there; nothing takes it away")
    correct.add_argument(
        "--in",
        dest="within",
        choices=SCRIPTS,
        required=True,
        help="which text; in the one that is converted, TEXT becomes a phrase of the project",
    )
    correct.add_argument("--phrase", metavar="OTHER", help="always convert TEXT into OTHER in this project")
    for each in (restore, cut, correct):
        each.add_argument("--lose", action="store_true", help="delete the spans whose text would go")
        each.add_argument("--as", dest="name", metavar="NAME", help="the annotator")


def _cuts(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        stored = workflow.find_article(project, options.article)
        listed = workflow.article_cuts(project, stored)
    return 0, [_listed(each) for each in listed], [_line(each) for each in listed]


def _listed(listed: ListedCut) -> dict[str, Any]:
    cut = listed.cut
    return {
        "start": cut.start,
        "end": cut.end,
        "reason": cut.reason,
        "confidence": cut.confidence,
        "text": listed.text,
        "kept": listed.kept,
    }


def _line(listed: ListedCut) -> str:
    cut, text = listed.cut, " ".join(listed.text.split())
    shown = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return f"{cut.start:6}–{cut.end:<6}  {'kept' if listed.kept else 'cut':4}  {cut.reason:20}  “{shown}”"


def _restore(options: argparse.Namespace) -> Answer:
    return _recut(options, workflow.restore, "restored")


def _cut(options: argparse.Namespace) -> Answer:
    return _recut(options, workflow.cut, "cut")


def _recut(options: argparse.Namespace, change: Callable[..., Step | None], word: str) -> Answer:
    wanted = Range(options.start, options.end)
    # Who acts is made an annotator only if the text is changed too.
    with workflow.open_project(options.project) as project, project.transaction():
        stored = workflow.find_article(project, options.article)
        step = change(project, author(project, options.name), stored, wanted, lose=options.lose)
        moved = _spans(step)
    value = {"article": stored.id, "changed": step is not None, "spans": moved}
    place = f"{stored.id}: {wanted.start}–{wanted.end}"
    return 0, value, [f"{place} {word}." if step else f"{place} is {word} already."]


def _spans(step: Step | None) -> list[dict[str, Any]]:
    """What became of spans: those that moved, and those that went, which have no text any more."""
    made = [change for change in step.changes if change.kind == "span"] if step else []
    return [
        {"id": change.subject, "text": change.after.text if isinstance(change.after, Span) else None}
        for change in made
    ]


def _correct(options: argparse.Namespace) -> Answer:
    wanted = Range(options.start, options.end)
    # Who acts is made an annotator only if the text is changed too.
    with workflow.open_project(options.project) as project, project.transaction():
        stored = workflow.find_article(project, options.article)
        phrase = _phrase(stored, wanted, options)
        if options.within == stored.pair.canonical:
            who = author(project, options.name)
            step = workflow.correct(
                project, who, stored.id, wanted, options.text, lose=options.lose, learn=phrase
            )
        else:
            assert phrase is not None
            step = workflow.learn(project, author(project, options.name), phrase)
        after = project.article(stored.id).article
    value = {
        "article": stored.id,
        "changed": step is not None,
        "spans": _spans(step),
        "phrase": {"Hans": phrase.hans, "Hant": phrase.hant} if phrase else None,
        "corrections": [
            {"start": each.start, "end": each.end, "was": each.was, "text": each.text}
            for each in after.corrections
        ],
    }
    return 0, value, [f"{stored.id}: {'corrected' if step else 'nothing to change'}."]


def _phrase(stored: Stored, wanted: Range, options: argparse.Namespace) -> Phrase | None:
    """The phrase that the project is to learn, if any."""
    if options.within != stored.pair.canonical:
        if options.phrase is not None:
            canonical = stored.pair.canonical
            raise BadValue(what="--in with --phrase", value=options.within, known=canonical)
        return workflow.phrase_for(stored, wanted, options.text)
    if options.phrase is None:
        return None
    return workflow.phrase_of(stored.pair.canonical, options.text, options.phrase)
