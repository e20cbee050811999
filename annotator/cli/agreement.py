"""The command that says how far the annotators agree."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import distinct
from annotator.core.agreement.confusion import Borders
from annotator.core.agreement.figures import LabelFigures, PairFigures, PairLabel
from annotator.core.agreement.matching import Match
from annotator.core.agreement.values import Coefficient, Undefined
from annotator.workflow import Agreement


def add_commands(command: Command) -> None:
    """Put it on the parser."""
    agreement = command("agreement", _agreement, "Say how far the annotators agree.")
    agreement.add_argument("--finished", action="store_true", help="count articles only that are done")


def _agreement(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        found = Agreement(project, finished=options.finished).figures()
        names = distinct(workflow.annotator_names(project))
    together = _label_figures(found.together)
    value = {
        "annotators": [names.get(each, each) for each in found.annotators],
        "articles": found.articles,
        **together,
        "labels": {label: _label_figures(each) for label, each in found.labels.items()},
        "pairs": [_pair(each, names) for each in found.pairs],
    }
    lines = [f"{found.articles} article(s), {len(found.annotators)} annotator(s)"]
    lines += [f"{key:8} {_said(together[key], together)}" for key in ("kappa", "alpha", "alpha_u")]
    for each in value["pairs"]:
        exact, overlap = each["exact"], each["overlap"]
        lines.append(
            f"{each['a']} – {each['b']}: exact F1 {_said(exact['f1'], exact, 'f1')}, "
            f"overlap F1 {_said(overlap['f1'], overlap, 'f1')}, over {each['articles']} article(s)"
        )
    return 0, value, lines


def _said(value: float | None, among: Mapping[str, Any], key: str = "") -> str:
    if value is not None:
        return f"{value:.3f}"
    reasons: Mapping[str, str] = among.get("reasons", {})
    return f"undefined ({reasons.get(key) or next(iter(reasons.values()), 'no spans')})"


def _figures(**found: float | Coefficient | Undefined) -> dict[str, Any]:
    """Numbers by their names; one that is not defined is null, and ``reasons`` says why."""
    value: dict[str, Any] = {}
    reasons: dict[str, str] = {}
    for key, figure in found.items():
        if isinstance(figure, Undefined):
            value[key] = None
            reasons[key] = figure.reason
        else:
            value[key] = figure.value if isinstance(figure, Coefficient) else figure
    return {**value, "reasons": reasons} if reasons else value


def _label_figures(each: LabelFigures) -> dict[str, Any]:
    return _figures(kappa=each.kappa, alpha=each.alpha, alpha_u=each.alpha_u)


def _match(match: Match) -> dict[str, Any]:
    return _figures(precision=match.precision, recall=match.recall, f1=match.f1) | {
        "matched": match.matched,
        "reference": match.reference,
        "found": match.found,
    }


def _pair(each: PairFigures, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "a": names.get(each.a, each.a),
        "b": names.get(each.b, each.b),
        "articles": each.articles,
        "characters": each.characters,
        "exact": _match(each.exact),
        "overlap": _match(each.overlap),
        "partial": _match(each.partial),
        "borders_only": _match(each.borders_only),
        **_figures(kappa=each.kappa, pi=each.pi, alpha_u=each.alpha_u),
        "borders": _borders(each.borders),
        "confusion": [
            {"a": here, "b": there, "count": count} for (here, there), count in each.confusion.items()
        ],
        "labels": {label: _pair_label(found) for label, found in each.labels.items()},
    }


def _pair_label(each: PairLabel) -> dict[str, Any]:
    return {
        "exact": _match(each.exact),
        "overlap": _match(each.overlap),
        **_figures(kappa=each.kappa, alpha_u=each.alpha_u),
    }


def _borders(borders: Borders) -> dict[str, Any]:
    return {"same": borders.same, "start": _shifts(borders.start), "end": _shifts(borders.end)}


def _shifts(shifts: Mapping[int, int]) -> dict[str, int]:
    return {str(by): count for by, count in sorted(shifts.items())}
