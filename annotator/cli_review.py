"""Commands for handing out, merging, agreement and adjudication; ``annotator.cli`` adds them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from annotator import settings, workflow
from annotator.core.agreement.confusion import Borders
from annotator.core.agreement.figures import LabelFigures, PairFigures, PairLabel
from annotator.core.agreement.matching import Match
from annotator.core.agreement.values import Coefficient, Undefined
from annotator.core.decisions import Rule
from annotator.core.review import STATUSES, Question
from annotator.core.rounds import ROUNDS
from annotator.core.spans import GOLD
from annotator.core.text import speakable
from annotator.workflow import Agreement, FileReport, Merged

Answer = tuple[int, Any, list[str]]
"""Exit code, what ``--json`` prints, and the lines that are printed without it."""


def add_commands(command: Callable[[str, Callable[[argparse.Namespace], Answer], str], Any]) -> None:
    """Put them on the parser; ``command`` makes one with ``--json`` and the project."""
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
    agreement = command("agreement", _agreement, "Say how far the annotators agree.")
    agreement.add_argument("--finished", action="store_true", help="count articles only that are done")
    listing = command("disagreements", _disagreements, "List what a reviewer has to decide.")
    listing.add_argument("--all", action="store_true", help="what all agree on and what is decided, too")
    adjudicate = command("adjudicate", _adjudicate, "Decide by a rule whatever it has an answer to.")
    way = adjudicate.add_mutually_exclusive_group(required=True)
    way.add_argument("--auto", choices=("unanimous", "majority", "threshold", "incomplete"))
    way.add_argument("--take", metavar="NAME", type=speakable, help="everything as this annotator has it")
    adjudicate.add_argument("--threshold", type=_share, default=2 / 3, help="for threshold: the share (0.67)")
    adjudicate.add_argument("--as", dest="name", metavar="NAME", type=speakable, help="the reviewer")


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 1:
        raise ValueError(text)
    return share


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
        print(f"annotator: {speakable(' '.join(str(error).split()))}", file=sys.stderr)
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


# Agreement.


def _agreement(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        found = Agreement(project, finished=options.finished).figures()
        names = _distinct(workflow.annotator_names(project))
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


def _distinct(names: Mapping[str, str]) -> dict[str, str]:
    """Names by ids; of people with one name, each with a part of the id."""
    several = [name for name in names.values() if list(names.values()).count(name) > 1]
    return {each: f"{name} ({each[:8]})" if name in several else name for each, name in names.items()}


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


# Adjudicate.


def _disagreements(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        names = _distinct(workflow.annotator_names(project))
        texts: dict[str, str] = {}
        found = []
        for each in workflow.all_questions(project):
            if options.all or (each.status != "decided" and each.case.kind != "agreed"):
                if each.article not in texts:
                    texts = {each.article: project.article(each.article).pair.text}
                found.append(_question(each, texts[each.article], names))
    counts: dict[str, int] = {}
    for one in found:
        counts[one["kind"]] = counts.get(one["kind"], 0) + 1
    lines = [
        f"{one['article']}  {one['status']:8}  {one['kind']:10}  {one['start']:6}–{one['end']:<6}"
        f"  “{one['text']}”"
        for one in found
    ]
    return 0, {"counts": counts, "disagreements": found}, [*lines, f"{len(found)} to decide."]


def _question(question: Question, text: str, names: Mapping[str, str]) -> dict[str, Any]:
    case = question.case
    return {
        "article": question.article,
        "case": question.key,
        "kind": case.kind,
        "status": question.status,
        "start": case.start,
        "end": case.end,
        "text": text[case.start : case.end],
        "agreement": case.agreement,
        "candidates": [
            {
                "spans": [
                    {"start": start, "end": end, "text": text[start:end], "label": label}
                    for start, end, label in each.units
                ],
                "annotators": _called(each.annotators, names),
                "ids": list(each.spans),
            }
            for each in case.candidates
        ],
        "absent": _called(case.absent, names),
        "decisions": [
            {
                "reviewer": names.get(each.decision.reviewer, each.decision.reviewer),
                "step": each.step,
                "outcome": each.decision.outcome,
                "reason": each.decision.reason,
                "note": each.decision.note,
                "gold": [{"text": span.text, "label": span.label} for span in each.decision.gold],
            }
            for each in question.rulings
        ],
    }


def _called(people: Iterable[str], names: Mapping[str, str]) -> list[str]:
    return [names.get(each, each) for each in people]


def _adjudicate(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        name = options.name or workflow.own_name(project, settings.load().annotator)
        taken = "" if options.take is None else workflow.annotator_named(project, options.take)
        reviewer = workflow.annotator(project, name)
        rule: Rule = "annotator" if options.take is not None else options.auto
        done = workflow.accept(project, reviewer.id, rule, threshold=options.threshold, annotator=taken)
        counts = workflow.queue_counts(project)
        gold = sum(article.spans for article in workflow.listed(project, GOLD))
    by_status = {status: 0 for status in STATUSES}
    for (status, _), count in counts.items():
        by_status[status] += count
    value = {
        "rule": rule,
        "reviewer": reviewer.name,
        "decided": done.count,
        "step": done.step.id if done.step else None,
        "gold": gold,
        "questions": by_status,
    }
    left = sum(by_status.values()) - by_status["decided"]
    return 0, value, [f"{done.count} decided, {left} left; {gold} gold span(s)."]

