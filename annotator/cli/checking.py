"""Commands that look whether all is well: in a project file, and in the window."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    command("check", _check, "Check a project file: nothing is changed.")
    tour = command(
        "tour", _tour, "Drive the window over the samples and save pictures of it.", on_project=False
    )
    tour.add_argument("--out", metavar="DIR", type=Path, required=True)
    tour.add_argument("--all", action="store_true", dest="whole", help="every page, dialog and language")
    tour.add_argument("--scale", metavar="N", type=float, help="1.5 for 150 %%; without it --all takes both")


def _check(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        found = workflow.check(project)
    code = 1 if found else 0
    return code, {"ok": not found, "found": found}, found or [f"{options.project}: all is well."]


def _tour(options: argparse.Namespace) -> Answer:
    made, faults = options.tour(options.out, options.whole, options.scale)
    value = {"files": [speakable(str(path)) for path in made], "found": faults}
    return (1 if faults else 0), value, [*map(str, made), *faults]
