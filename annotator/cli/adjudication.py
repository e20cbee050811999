"""Commands that list what a reviewer has to decide, and decide it by a rule."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import distinct, own_name
from annotator.core.decisions import Rule
from annotator.core.review import STATUSES, Question
from annotator.core.spans import GOLD
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put them on the parser."""
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


def _disagreements(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        names = distinct(workflow.annotator_names(project))
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
        name = own_name(project, options.name or None)
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
