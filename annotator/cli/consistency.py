"""The command that tells what is labelled one way here and another way there."""

from __future__ import annotations

import argparse
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import own_name
from annotator.cli.search import in_context, place
from annotator.core.consistency import KINDS, Finding, Form
from annotator.workflow import Consistency

_PLACES = 5
"""So many places of a form are printed; with ``--json`` all are."""


def add_commands(command: Command) -> None:
    """Put it on the parser."""
    consistency = command("consistency", _consistency, "List what is labelled here and otherwise there.")
    consistency.add_argument("--kind", dest="kinds", action="append", choices=KINDS, default=[])
    consistency.add_argument("--as", dest="name", metavar="NAME", help="whose spans; or gold")
    consistency.add_argument("--ignored", action="store_true", help="only what is ignored for ever")


def _consistency(options: argparse.Namespace) -> Answer:
    """The findings of a layer, the most suspicious first."""
    with workflow.open_project(options.project, reading=True) as project:
        name = own_name(project, options.name)
        known = Consistency(project, workflow.layer_named(project, name), workflow.segmenter())
        known.go_on()
        found = [each for each in known.findings(ignored=options.ignored) if _is_asked(each, options.kinds)]
        value = [_finding(known, each) for each in found] if options.json else None
        lines = [] if options.json else [line for each in found for line in _lines(known, each)]
    return 0, value, [*lines, f"{len(found)} finding(s)."]


def _is_asked(finding: Finding, kinds: list[str]) -> bool:
    return not kinds or finding.kind in kinds


def _finding(known: Consistency, finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.key,
        "kind": finding.kind,
        "text": known.written(finding.subject),
        "suspicion": round(finding.suspicion, 4),
        "forms": [
            {
                "text": known.written(form.text),
                "label": form.label,
                "marked": _marked(known, form),
                "count": form.count,
                "places": [place(spot.hit) for spot in known.spots(finding, form)],
            }
            for form in finding.forms
        ],
    }


def _lines(known: Consistency, finding: Finding) -> list[str]:
    """A finding, its forms, and some places of each but the first."""
    lines = [f"{finding.suspicion:.2f}  {finding.kind}  {known.written(finding.subject)}"]
    for form in finding.forms:
        lines.append(f"      {form.count:6} × {_form(known, form)}")
        if form is not finding.forms[0]:
            spots = known.spots(finding, form, _PLACES)
            lines += [f"        {spot.hit.article}  {in_context(spot.hit)}" for spot in spots]
    return lines


def _form(known: Consistency, form: Form) -> str:
    return f"{_marked(known, form)}  {form.label or 'not labelled'}"


def _marked(known: Consistency, form: Form) -> str:
    """The text with its labelled parts in brackets."""
    parts = form.parts(known.written(form.text))
    return "".join(f"【{text}】" if is_labelled else text for text, is_labelled in parts)
