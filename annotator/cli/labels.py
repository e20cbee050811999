"""Commands for what a project says about labelling: its labels, guidelines and how spans may overlap."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.cli.people import author
from annotator.core.overlap import Offence
from annotator.core.spans import LANGUAGES, POLICIES, Label
from annotator.core.text import speakable
from annotator.errors import UnreadableSource
from annotator.workflow import GuidelineVersion, LabelsImported


def add_commands(command: Command) -> None:
    """Put them on the parser."""
    labels = command("labels", _labels, "List the labels, write them to a file, or take a label set in.")
    way = labels.add_mutually_exclusive_group()
    way.add_argument("--export", metavar="F", type=Path, dest="target", help="write a label set (.json)")
    way.add_argument("--import", metavar="F", type=Path, dest="origin", help="take a label set in")
    guideline = command("guideline", _guideline, "Show the guidelines, or put others in their place.")
    guideline.add_argument("--language", default="en", choices=LANGUAGES, help="in which language (en)")
    way = guideline.add_mutually_exclusive_group()
    way.add_argument("--set", metavar="F", type=Path, dest="origin", help="a file of Markdown (.md)")
    way.add_argument("--history", action="store_true", help="every state that they had, the newest first")
    policy = command("policy", _policy, "Show or choose how spans of one layer may overlap.")
    policy.add_argument(
        "policy",
        nargs="?",
        choices=POLICIES,
        help="free: anyhow; nested: one may lie inside another; flat: not at all",
    )
    for each in (labels, guideline, policy):
        each.add_argument("--as", dest="name", metavar="NAME", help="the annotator")


# Labels.


def _labels(options: argparse.Namespace) -> Answer:
    if options.origin is not None:
        with workflow.open_project(options.project) as project:
            done = workflow.import_labels(project, author(project, options.name), options.origin)
        return 0, _taken_in(done), _taken_in_lines(options.origin, done)
    with workflow.open_project(options.project, reading=True) as project:
        if options.target is not None:
            count = workflow.export_labels(project, options.target)
            value = {"file": speakable(str(options.target)), "labels": count}
            return 0, value, [f"{options.target}: {count} label(s)."]
        listed, counts = project.labels(), workflow.label_counts(project)
    lines = [f"{each.shortcut:1}  {counts[each.id]:6}  {each.id:16}  {each.name('en')}" for each in listed]
    return 0, [_label(each, counts[each.id]) for each in listed], lines


def _label(label: Label, spans: int) -> dict[str, Any]:
    return {
        "id": label.id,
        "names": label.names,
        "color": label.color,
        "shortcut": label.shortcut,
        "definitions": label.definitions,
        "examples": label.examples,
        "spans": spans,
    }


def _taken_in(done: LabelsImported) -> dict[str, Any]:
    return {
        "added": done.added,
        "changed": done.changed,
        "clashing": [
            {"label": each.label, "shortcut": each.shortcut, "other": each.other} for each in done.clashes
        ],
    }


def _taken_in_lines(path: Path, done: LabelsImported) -> list[str]:
    lines = [f"{path}: {len(done.added)} label(s) added, {len(done.changed)} changed."]
    return lines + [
        f"{each.label}: without a shortcut, as {each.shortcut} belongs to {each.other}."
        for each in done.clashes
    ]


# Guidelines.


def _guideline(options: argparse.Namespace) -> Answer:
    language = options.language
    if options.origin is not None:
        text = _read(options.origin)
        with workflow.open_project(options.project) as project:
            step = workflow.set_guideline(project, author(project, options.name), language, text)
        value = {"language": language, "changed": step is not None}
        return 0, value, [f"{language}: {'saved' if step else 'nothing to change'}."]
    with workflow.open_project(options.project, reading=True) as project:
        if options.history:
            versions = workflow.guideline_history(project, language)
            return 0, [_version(each) for each in versions], [_version_line(each) for each in versions]
        text = workflow.guideline(project, language)
    return 0, {"language": language, "text": text}, text.splitlines()


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UnreadableSource(path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise UnreadableSource(path=path, reason="it is not UTF-8") from error


def _version(version: GuidelineVersion) -> dict[str, Any]:
    return {
        "step": version.step,
        "time": version.time.isoformat(),
        "author": version.author,
        "before": version.before,
        "after": version.after,
    }


def _version_line(version: GuidelineVersion) -> str:
    author = version.author or "the program"
    return f"{version.time:%Y-%m-%d %H:%M:%S} UTC  {author}  {len(version.after)} character(s)"


# Overlap.


def _policy(options: argparse.Namespace) -> Answer:
    wanted = options.policy
    if wanted is None:
        with workflow.open_project(options.project, reading=True) as project:
            chosen, found = workflow.overlap_policy(project), workflow.offending(project)
    else:
        with workflow.open_project(options.project) as project:
            _, found = workflow.set_overlap_policy(project, author(project, options.name), wanted)
            chosen = workflow.overlap_policy(project)
    value = {"policy": chosen, "offending": [_offence(each) for each in found]}
    lines = [
        f"{each.span.article}  “{each.span.text}” {each.span.start}–{each.span.end}"
        f"  “{each.other.text}” {each.other.start}–{each.other.end}"
        for each in found
    ]
    return 0, value, [f"{chosen}; {len(found)} span(s) lie otherwise.", *lines]


def _offence(offence: Offence) -> dict[str, Any]:
    span = offence.span
    return {"article": span.article, "layer": span.layer, "spans": [span.id, offence.other.id]}
