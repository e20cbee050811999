"""Every dialog of the window with something in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator import workflow
from annotator.core.following import Question
from annotator.errors import SpansVanish
from annotator.gui.labels.questions import LabelQuestions
from annotator.gui.window import Window

Asked = tuple[str, Callable[[], object]]
"""A dialog's name, and what has it asked."""


def of_the_review(window: Window) -> Iterator[Asked]:
    """The dialogs of the review page, which is open."""
    commands = window.commands
    reviewing = commands.review.reviewing
    yield "accept", commands.review.accept
    asked = [each for each in map(reviewing.queued, range(len(reviewing.numbers))) if each is not None]
    alike = [each.question for each in asked[:4]]
    yield "alike", lambda: commands.dialogs.decide_alike(reviewing, alike)


def of_the_project(window: Window, scratch: Path) -> Iterator[Asked]:
    """All others, from an article with spans."""
    for action in _BY_ACTION:
        yield action.replace("_", "-"), window.actions_of_window.actions[action].trigger
    yield from _about_the_import(window)
    yield from _about_the_text(window)
    yield from _about_labels(window)
    yield from _of_the_team(window, scratch)


_BY_ACTION = (
    "new_project",
    "edit_conversion",
    "edit_project",
    "edit_name",
    "edit_note",
    "edit_labels",
    "edit_article_note",
    "show_progress",
    "show_shortcuts",
    "edit_shortcuts",
    "about",
    "gaps",
    "assign",
)


def _about_the_import(window: Window) -> Iterator[Asked]:
    dialogs = window.commands.dialogs
    yield "leave-import", dialogs.leave_import
    yield "read-anew", lambda: dialogs.read_anew(3)
    yield "leave-cuts", dialogs.leave_cuts


def _about_the_text(window: Window) -> Iterator[Asked]:
    dialogs, session = window.commands.dialogs, window.session
    stored, layer = session.stored, session.layer
    assert stored is not None
    assert layer is not None
    first, second = layer.spans[:2]
    text = stored.pair.text[first.start : first.end]
    yield "correction", lambda: dialogs.correction(text, stored.pair.canonical, lambda each: each)
    yield "phrase", lambda: dialogs.phrase(text, text)
    vanishing = SpansVanish(count=14, texts=tuple(span.text for span in layer.spans[:14]), spans="")
    yield "lose-spans", lambda: dialogs.lose_spans(vanishing)
    names = session.relating.names()
    yield "relation", lambda: dialogs.relation(first, second, names, session.relating.fault)
    yield "follow", lambda: dialogs.follow(Question("label", first.label, text, second.text, ()))


def _about_labels(window: Window) -> Iterator[Asked]:
    commands, labels = window.commands, list(window.session.labels)
    questions = LabelQuestions(window, (commands.appearance.colors, commands.languages.of_labels))
    yield "merge-label", lambda: questions.merge_label(labels[0], labels[1:], 24, deletes=False)
    yield "delete-label", lambda: questions.merge_label(labels[0], labels[1:], 24, deletes=True)
    yield "forget-label", questions.forget_label


def _of_the_team(window: Window, scratch: Path) -> Iterator[Asked]:
    project, commands = window.session.project, window.commands
    assert project is not None
    sent = scratch / "sent.duizhao"
    sent.write_bytes(project.path.read_bytes())
    yield "open-or-merge", lambda: commands.dialogs.open_or_merge(sent)
    yield "merge", lambda: commands.team.merge([sent])
    offered = workflow.verdict_counts(project)
    yield "feedback", lambda: commands.dialogs.feedback(offered, project.path)
