"""Commands for what comes after a review: feedback for annotators, and the guidelines' open points."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.core.gaps import Gap, Labelled
from annotator.core.spans import LANGUAGES
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    made = command("feedback", _feedback, "Make a file in which an annotator reads their spans beside gold.")
    made.add_argument("--annotator", metavar="NAME", type=speakable, required=True)
    made.add_argument("--out", metavar="FILE", type=Path, required=True, help="a new .duizhao file")
    listing = command("gaps", _gaps, "List what the guidelines leave open, with examples, as Markdown.")
    listing.add_argument(
        "--language", choices=LANGUAGES, default="en", help="the language of the labels and headings (en)"
    )


def _feedback(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        who = workflow.annotator_named(project, options.annotator)
        done = workflow.feedback(project, who, options.out)
    value: dict[str, Any] = {
        "annotator": done.annotator.name,
        "file": speakable(str(done.path)),
        "articles": list(done.articles),
        **{result: count for result, count in done.counts.items()},
    }
    counts = ", ".join(f"{count} {result}" for result, count in done.counts.items())
    return 0, value, [f"{done.path}: {len(done.articles)} article(s); {counts}."]


def _gaps(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        found = workflow.gaps(project)
        text = workflow.gaps_markdown(project, found, options.language) if found else ""
    lines = text.splitlines() or ["No decision names a gap in the guidelines."]
    return 0, {"gaps": [_gap(each) for each in found], "markdown": text}, lines


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "article": gap.article,
        "title": gap.title,
        "start": gap.start,
        "end": gap.end,
        "reason": gap.reason,
        "note": gap.note,
        "reviewer": gap.reviewer,
        "examples": {
            script: {"before": each.before, "text": each.text, "after": each.after}
            for script, each in gap.quotes.items()
        },
        "answers": [_labelled(each) for each in gap.answers],
        "gold": _labelled(gap.gold),
    }


def _labelled(answer: tuple[Labelled, ...]) -> list[dict[str, str]]:
    return [{"text": text, "label": label} for text, label in answer]
