"""The command that compares what the program finds with what a careful reader marked."""

from __future__ import annotations

import argparse
from pathlib import Path

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.core.evaluate import ImportScore
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put it on the parser."""
    evaluate = command(
        "evaluate",
        _evaluate,
        "Compare what is found in files with what a careful reader marked.",
        on_project=False,
    )
    evaluate.add_argument("what", choices=("import",), help="import: articles, against NAME.gold.json beside")
    evaluate.add_argument("paths", metavar="PATH", nargs="+", type=Path)


def _evaluate(options: argparse.Namespace) -> Answer:
    scores = [(path, workflow.evaluate_import(path)) for path in options.paths]
    value = [
        {
            "file": speakable(str(path)),
            "passed": score.passed,
            "articles": [
                {"gold": list(match.gold), "found": list(match.found), "overlap": round(match.overlap, 4)}
                for match in score.matches
            ],
            "missing": [list(place) for place in score.missing],
            "extra": [list(place) for place in score.extra],
        }
        for path, score in scores
    ]
    lines = [line for path, score in scores for line in _scored(path, score)]
    return int(not all(score.passed for _, score in scores)), value, lines


def _scored(path: Path, score: ImportScore) -> list[str]:
    lines = [
        f"{path}: {match.overlap:.3f}  {tuple(match.gold)} {tuple(match.found)}" for match in score.matches
    ]
    lines += [f"{path}: missing {tuple(place)}" for place in score.missing]
    return lines + [f"{path}: extra {tuple(place)}" for place in score.extra]
