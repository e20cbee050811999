"""Commands that make a project and bring files into it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Literal

from annotator import workflow
from annotator.cli.answer import Answer, Command, complain
from annotator.cli.people import author
from annotator.core.convert import REGIONS
from annotator.core.text import speakable
from annotator.workflow import Action, Imported, Policy, Project, Reply, Saved

_DONE: dict[Action, str] = {"skip": "skipped", "link": "linked", "apart": "kept"}


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    new = command("new", _new, "Make a new project file.")
    new.add_argument("--name", default="", help="the project's name (the file's name)")
    new.add_argument("--region", default="TW", choices=REGIONS, help="whose Traditional script (TW)")
    reading = command("import", _import, "Import files, or all files of a folder.")
    reading.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    reading.add_argument(
        "--duplicates",
        choices=("keep", "skip"),
        default="keep",
        help="articles that say the same as another (keep: they are only reported)",
    )
    reading.add_argument(
        "--editions",
        choices=("link", "apart"),
        default="apart",
        help="articles that tell the same story as another (apart: they are only reported)",
    )
    _add_choices(reading)


def _add_choices(reading: argparse.ArgumentParser) -> None:
    """How files are read where the guess is wrong."""
    encodings = ", ".join(workflow.ENCODINGS)
    reading.add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        type=speakable,
        help=f"of texts, web pages and tables: {encodings}",
    )
    reading.add_argument(
        "--column",
        dest="columns",
        metavar="USE=NAME",
        default=[],
        action="append",
        type=speakable,
        help=f"what a column of a table is: {', '.join(workflow.ROLES)}; nothing after “=” for none",
    )


def _new(options: argparse.Namespace) -> Answer:
    with workflow.new_project(options.project, options.name, options.region) as project:
        name = project.meta()["name"]
    value = {"project": speakable(str(options.project)), "name": name}
    return 0, value, [f"{options.project}: new project “{name}”."]


def _import(options: argparse.Namespace) -> Answer:
    choices = workflow.Choices(options.encoding, workflow.parse_columns(options.columns))
    files = workflow.source_files(options.paths)
    sources: list[dict[str, Any]] = []
    lines: list[str] = []
    failures: list[Imported] = []
    replies: list[Reply] = []
    with workflow.open_project(options.project) as project:
        policy = _policy(project, options)
        for saved in workflow.import_many(project, files, choices=choices, policy=policy):
            # Only what is printed is kept: the texts of all files would not fit in memory.
            made = [each for each in saved.outcomes if each.source]
            sources += map(_source, made)
            lines += (line for each in made for line in _imported(each))
            replies += (reply for each in made for reply in each.replies)
            failures += [each for each in saved.outcomes if each.error]
            _show_progress(saved)
    for failure in failures:
        complain(str(failure.error))
    value = {
        "sources": sources,
        "failures": [
            {"path": speakable(str(each.path)), "error": speakable(str(each.error))} for each in failures
        ],
        "cuts_by_reason": Counter(
            cut["reason"] for each in sources if not each["known"] for cut in each["cuts"]
        ),
        "duplicates": [_reply(each) for each in replies if each.offer.kind == "duplicate"],
        "editions": [_reply(each) for each in replies if each.offer.kind == "edition"],
    }
    return (2 if failures else 0), value, lines


def _policy(project: Project, options: argparse.Namespace) -> Policy:
    duplicates: Literal["skip", "apart"] = "skip" if options.duplicates == "skip" else "apart"
    if options.editions != "link":
        return Policy(duplicates)
    return Policy(duplicates, "link", author(project))


def _reply(reply: Reply) -> dict[str, Any]:
    offer = reply.offer
    return {
        "article": offer.article,
        "of": offer.other,
        "title": offer.title,
        "source": offer.source,
        "similarity": round(offer.similarity, 4),
        "contained": round(offer.contained, 4),
        "done": _DONE[reply.action],
    }


def _show_progress(saved: Saved) -> None:
    """Count in one line on a terminal that somebody looks at; the line is empty at the end."""
    if sys.stderr.isatty():
        text = f"{saved.done:,}/{saved.total:,}"
        print(
            f"\r{text if saved.done < saved.total else ' ' * len(text)}\r",
            end="",
            file=sys.stderr,
            flush=True,
        )


def _source(done: Imported) -> dict[str, Any]:
    assert done.source is not None
    return {
        "name": done.source.name,
        "sha256": done.source.sha256,
        "encoding": done.source.encoding,
        "articles": list(done.articles),
        "cuts": [{"start": cut.start, "end": cut.end, "reason": cut.reason} for cut in done.cuts],
        "known": done.known,
        "skipped": done.skipped,
    }


def _imported(done: Imported) -> list[str]:
    assert done.source is not None
    if done.known:
        return [f"{done.path}: here already, nothing added."]
    counts = f"{len(done.articles)} article(s), {len(done.cuts)} cut(s)"
    return [f"{done.path}: {done.source.encoding}, {counts}.", *map(_twin_line, done.replies)]


def _twin_line(reply: Reply) -> str:
    offer = reply.offer
    what = "says the same as" if offer.kind == "duplicate" else f"tells {offer.contained:.0%} of the story of"
    return f"  {offer.article} {what} {offer.other} “{offer.title}” ({offer.source}): {_DONE[reply.action]}."
