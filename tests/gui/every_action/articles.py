"""The menu of articles, with consistency and corrections."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.gui.dialogs.correction import Correction
from tests import builders
from tests.gui.consistency.test_panel import TEXTS
from tests.gui.every_action.stage import Stage, Steps, entry


@entry("next_article", "previous_article")
def step_article(stage: Stage) -> Steps:
    stage.open()
    stage.session.show_article(stage.session.listed[1].id)
    yield
    assert stage.session.article_index() == (2 if stage.action == "next_article" else 0)


@entry("next_unfinished")
def next_unfinished(stage: Stage) -> Steps:
    stage.open()
    stage.session.show_article(stage.session.listed[1].id)
    stage.session.set_state("done")
    stage.session.show_article(stage.session.listed[0].id)
    yield
    assert stage.session.article_index() == 2


@entry("find_article")
def find_article(stage: Stage) -> Steps:
    stage.open()
    yield
    assert QApplication.focusWidget() is stage.window.articles.filter


def _open_differing(stage: Stage) -> None:
    """Three articles in which one name has other borders, and one another label."""
    project = builders.new_project(stage.folder, *TEXTS)
    for index, within in enumerate(("Hant", "Hans", "Hans")):
        town = "柳橋鎮" if within == "Hant" else "柳桥镇"
        hall = ("「里鄰食堂」模式", "“里邻食堂”模式", "里邻食堂")[index]
        kind = "initiative" if index == 2 else "place"
        builders.label(project, town, kind, within=within, index=index)  # type: ignore[arg-type]
        builders.label(project, hall, "initiative", within=within, index=index)  # type: ignore[arg-type]
    project.close()
    stage.session.segmenter.load()
    stage.open_path(project.path)


def _settle(stage: Stage) -> None:
    watching = stage.window.consistency_panel.watching
    stage.until(lambda: not watching._timer.isActive() and not watching.is_busy)
    stage.window.actions_of_window.refresh()


def _kinds(stage: Stage) -> list[str]:
    _settle(stage)
    return [finding.kind for finding in stage.window.consistency_panel.findings.findings]


@entry("consistency")
def consistency(stage: Stage) -> Steps:
    _open_differing(stage)
    yield
    assert _kinds(stage) == ["borders", "labels"]
    assert stage.window.consistency_panel.isVisible()


@entry("next_finding", "previous_finding")
def step_finding(stage: Stage) -> Steps:
    _open_differing(stage)
    stage.window.commands.checking.toggle()
    _settle(stage)
    if stage.action == "previous_finding":
        stage.window.commands.checking.step(1)
    yield
    current = stage.window.consistency_panel.current
    assert current is not None
    wanted = ("labels", "柳桥镇") if stage.action == "next_finding" else ("borders", "“里邻食堂”模式")
    assert (current.kind, stage.selection) == wanted


@entry("fix_one", "fix_all")
def fix(stage: Stage) -> Steps:
    _open_differing(stage)
    stage.window.commands.checking.toggle()
    _settle(stage)
    yield
    assert _kinds(stage) == ["labels"]
    stage.session.show_article(stage.session.listed[2].id)
    assert ("“里邻食堂”模式", "initiative") in stage.kept_spans


@entry("ignore_finding")
def ignore_finding(stage: Stage) -> Steps:
    _open_differing(stage)
    stage.window.commands.checking.toggle()
    _settle(stage)
    yield
    assert _kinds(stage) == ["labels"]
    assert len(list(stage.in_file(lambda project: project.consistency.ignored(stage.who)))) == 1


@entry("show_progress")
def show_progress(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.answers.asked == ["progress"]


@entry("done_and_next")
def done_and_next(stage: Stage) -> Steps:
    stage.open()
    first = stage.stored.id
    yield
    assert stage.session.article_index() == 1
    stage.session.show_article(first)
    assert stage.kept.state == "done"


@entry("correct_text")
def correct_text(stage: Stage) -> Steps:
    stage.open()
    stage.select("12個")
    stage.answers.prepared["correction"] = Correction("21個")
    yield
    kept = stage.in_file(lambda project: project.article(stage.stored.id).pair.text)
    assert kept == builders.HANT.replace("12個", "21個")


@entry("cuts_of_article")
def cuts_of_article(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.window.pages.currentWidget() is stage.window.cuts_page
    assert stage.window.cuts_page.raw.hasFocus()
    stage.window.commands.rewording.revision.close()


@entry("edit_article_note")
def edit_article_note(stage: Stage) -> Steps:
    stage.open()
    stage.answers.prepared["article_note"] = "兩版用字不同"
    yield
    assert stage.kept.note == "兩版用字不同"


@entry("state_new", "state_in_progress", "state_done")
def mark(stage: Stage) -> Steps:
    stage.open()
    wanted = stage.action.removeprefix("state_").replace("_", " ")
    stage.session.set_state("new" if wanted == "done" else "done")
    stage.rest()
    yield
    assert stage.kept.state == wanted
