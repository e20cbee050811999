"""Commands that hand articles out and bring back what others have done."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command, complain
from annotator.core.rounds import ROUNDS
from annotator.core.text import speakable
from annotator.workflow import FileReport, Merged


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    assign = command("assign", _assign, "Give articles to annotators: a project file for each.")
    assign.add_argument(
        "--annotators", required=True, type=speakable, help="their names, with commas between"
    )
    assign.add_argument(
        "--overlap", type=float, default=1.0, help="the share that several people label (1.0)"
    )
    assign.add_argument("--each", type=int, metavar="K", help="how many people label those (all)")
    assign.add_argument("--round", choices=ROUNDS, default="production")
    assign.add_argument("--shuffle", action="store_true", help="an order of their own for each")
    assign.add_argument("--named", action="store_true", help="tell them who the others are")
    assign.add_argument("--articles", nargs="+", metavar="ARTICLE", help="only these")
    assign.add_argument("--out", metavar="DIR", type=Path, required=True)
    merge = command("merge", _merge, "Bring what others have done into the project.")
    merge.add_argument("files", metavar="FILE", nargs="+", type=Path)
    merge.add_argument("--dry-run", action="store_true", help="only say what would be new")
    merge.add_argument(
        "--label",
        dest="labels",
        metavar="NEW=OURS",
        action="append",
        default=[],
        type=speakable,
        help="take a new label for one of the project's; nothing after “=” keeps it apart",
    )


# Hand out.


def _assign(options: argparse.Namespace) -> Answer:
    names = [name.strip() for name in options.annotators.split(",") if name.strip()]
    with workflow.open_project(options.project) as project:
        articles = options.articles and [workflow.find_article(project, each).id for each in options.articles]
        made = workflow.assign(
            project,
            names or [""],
            options.out,
            overlap=options.overlap,
            each=options.each,
            round=options.round,
            articles=articles,
            shuffle=options.shuffle,
            blind=not options.named,
        )
    value = [
        {
            "annotator": each.annotator.name,
            "id": each.annotator.id,
            "file": speakable(str(each.path)),
            "articles": list(each.articles),
            "new": list(each.new),
        }
        for each in made
    ]
    lines = [f"{each.path}: {len(each.articles)} article(s), {len(each.new)} of them new." for each in made]
    return 0, {"round": options.round, "files": value}, lines


# Merge.


def _merge(options: argparse.Namespace) -> Answer:
    chosen = {new: ours or None for new, _, ours in (each.partition("=") for each in options.labels)}
    with workflow.open_project(options.project) as project:
        done = workflow.merge(project, options.files, dry_run=options.dry_run, labels=chosen)
    for error in done.failures:
        complain(str(error))
    value = {
        "dry_run": options.dry_run,
        "new": done.is_new,
        "backup": speakable(str(done.backup)) if done.backup else None,
        "files": [_file(each) for each in done.files],
        "labels": [{"from": each.old, "to": each.new, "name": each.name} for each in done.matches],
        "notices": [_notice(each) for each in done.notices],
    }
    return (2 if done.failures else 0), value, _merge_lines(done, options.dry_run)


def _notice(notice: object) -> dict[str, str]:
    return {"kind": type(notice).__name__, "text": speakable(str(notice))}


def _file(report: FileReport) -> dict[str, Any]:
    return {
        "file": speakable(str(report.path)),
        "project": report.name,
        "steps": report.steps,
        "annotators": [
            {"name": each.name, "new": each.new, "changed": each.changed, "deleted": each.deleted}
            for each in report.work
        ],
        "articles": list(report.articles),
        "new_articles": list(report.new_articles),
        "decisions": report.decisions,
        "notices": [_notice(each) for each in report.notices],
        "error": speakable(str(report.error)) if report.error else None,
    }


def _merge_lines(done: Merged, dry_run: bool) -> list[str]:
    lines = []
    for each in done.files:
        if each.error is None and each.is_new:
            would = " would be merged" if dry_run else " merged"
            lines.append(
                f"{each.path}:{would}, {each.steps} step(s) about {len(each.articles)} article(s), "
                f"{len(each.new_articles)} of them new here."
            )
            lines += [
                f"  {work.name}: {work.new} span(s) new, {work.changed} changed, {work.deleted} deleted"
                for work in each.work
            ]
        lines += [str(notice) for notice in each.notices]
    lines += [str(notice) for notice in done.notices]
    if done.backup:
        lines.append(f"{done.backup}: the project as it was.")
    return lines
