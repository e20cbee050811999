"""The words that the command line takes; each theme adds its commands in the order of the help."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from annotator import __version__
from annotator.cli import (
    adjudication,
    agreement,
    checking,
    consistency,
    editions,
    evaluating,
    feedback,
    importing,
    labelling,
    labels,
    remarks,
    report,
    search,
    team,
    texts,
)
from annotator.cli.answer import Run

_THEMES = (
    importing,
    editions,
    evaluating,
    labelling,
    labels,
    remarks,
    team,
    agreement,
    adjudication,
    feedback,
    report,
    search,
    consistency,
    texts,
    checking,
)


class Usage(Exception):
    """Words that fit no command."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Usage(f"{message}; see “{self.prog} --help”.")


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; what it parses holds the command to run. It raises ``Usage``."""
    made = _Parser(
        prog="annotator",
        description="Label Chinese news in Traditional and Simplified script side by side.",
        epilog="Without a command, or with a project file alone, the window opens.",
    )
    made.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = made.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    def command(name: str, run: Run, help_text: str, *, on_project: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help_text, description=help_text)
        added.set_defaults(command=run)
        added.add_argument("--json", action="store_true", help="print one JSON value")
        if on_project:
            added.add_argument("project", metavar="P", type=Path, help="the project file (.duizhao)")
        return added

    for theme in _THEMES:
        theme.add_commands(command)
    return made
