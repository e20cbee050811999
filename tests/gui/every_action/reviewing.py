"""The menu of the review page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator import workflow
from annotator.core.decisions import REASONS, Decision
from annotator.core.spans import GOLD
from annotator.gui.review.dialogs import RuleChoice
from annotator.gui.review.reviewing import Reviewing
from annotator.workflow import Project
from tests import builders
from tests.gui.every_action.stage import Stage, Steps, entry
from tests.gui.review.conftest import ask, open_review, settled
from tests.gui.review.texts import FIRST, disagreeing, mark

VILLAGE = "43个村级服务中心"
MANY = "青石县溪口镇新修步道12公里"


def open_disagreeing(stage: Stage) -> Reviewing:
    """Rao is asked about where a number ends: two say 43个, one takes the rest with it."""
    project = disagreeing(stage.folder)
    for name, words in (("Chen", "43个"), ("Lin", VILLAGE), ("Wang", "43个")):
        if len(project.article_ids()) == 2:
            again = builders.write(stage.folder, "again.txt", f"又一篇\n\n{FIRST}")
            assert [each.error for each in workflow.import_files(project, [again])] == [None]
        mark(project, 2, name, words, "metric")
    project.close()
    return _open(stage, project, VILLAGE)


def _open(stage: Stage, project: Project, text: str) -> Reviewing:
    stage.session.annotator_name = "Rao"
    stage.open_path(project.path)
    reviewing = open_review(stage.window, stage.qtbot)
    ask(stage.window, text)
    stage.rest()
    return reviewing


def gold(stage: Stage) -> list[str]:
    """The texts of all gold spans in the file."""
    settled(stage.window, stage.qtbot)

    def read(project: Project) -> list[str]:
        return [span.text for article in project.article_ids() for span in project.spans(article, GOLD)]

    return sorted(stage.in_file(read))


def decisions(stage: Stage) -> list[Decision]:
    settled(stage.window, stage.qtbot)

    def read(project: Project) -> list[Decision]:
        articles = project.article_ids()
        return [each.decision for article in articles for each in workflow.decisions(project, article)]

    return stage.in_file(read)


@entry("review_next", "review_previous")
def step(stage: Stage) -> Steps:
    reviewing = open_disagreeing(stage)
    reviewing.ask(3)
    yield
    assert reviewing.row == (4 if stage.action == "review_next" else 2)


@entry("review_take_chosen")
def take_chosen(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    assert gold(stage) == ["43个"]


@entry(*(f"review_take_{number}" for number in range(1, 10)))
def take(stage: Stage) -> Steps:
    project = builders.new_project(stage.folder, f"步道\n\n{MANY}。")
    for length in range(6, 6 + 9):
        mark(project, 0, f"P{length:02}", f"{MANY}。"[:length], "place")
    project.close()
    reviewing = _open(stage, project, f"{MANY}。"[:14])
    (unit,) = reviewing.options[int(stage.action[-1]) - 1].units
    assert len({option.units for option in reviewing.options if not option.is_nothing}) == 9
    wanted = stage.text[unit[0] : unit[1]]
    yield
    assert gold(stage) == [wanted]


@entry("review_choose_next", "review_choose_previous")
def choose(stage: Stage) -> Steps:
    reviewing = open_disagreeing(stage)
    reviewing.choose(1)
    yield
    assert reviewing.chosen == (2 if stage.action == "review_choose_next" else 0)


@entry("review_nothing")
def nothing(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    assert gold(stage) == []
    assert [each.outcome for each in decisions(stage)] == ["none"]


@entry("review_both")
def both(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    assert gold(stage) == ["43个", VILLAGE]


@entry("review_edit")
def edit(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    view = stage.window.review.view
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert gold(stage) == ["43个村"]


@entry("review_later")
def later(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    assert gold(stage) == []
    assert [each.outcome for each in decisions(stage)] == ["later"]


@entry(*(f"review_reason_{number}" for number in range(1, 6)))
def reason(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    QTest.keyClick(stage.window.review.view, Qt.Key.Key_Return)
    assert [each.reason for each in decisions(stage)] == [REASONS[int(stage.action[-1])]]


@entry("review_note")
def note(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    field = stage.window.review.bar.note
    assert field.hasFocus()
    QTest.keyClicks(field, "1a")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(stage.window.review.view, Qt.Key.Key_Return)
    assert [each.note for each in decisions(stage)] == ["1a"]


@entry("review_alike")
def alike(stage: Stage) -> Steps:
    reviewing = open_disagreeing(stage)
    stage.answers.prepared["decide_alike"] = reviewing.alike()
    yield
    assert gold(stage) == ["43个", "43个"]


@entry("review_accept")
def accept(stage: Stage) -> Steps:
    open_disagreeing(stage)
    stage.answers.prepared["accept_by_rule"] = RuleChoice("unanimous", 0.5, None)
    yield
    assert gold(stage) == ["12公里", "柳橋鎮", "溪口镇"]


@entry("review_take_all")
def take_all(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (lin,) = [each for each in menu.findChildren(QMenu) if "Lin" in each.title()]
    everything: QAction = lin.actions()[0]
    menu.close()
    everything.trigger()
    assert VILLAGE in gold(stage)


@entry("review_hide_names")
def hide_names(stage: Stage) -> Steps:
    reviewing = open_disagreeing(stage)
    shown = [card.face.spoken for card in stage.window.review.bar.cards.shown()]
    assert any("Lin" in each for each in shown)
    yield
    assert reviewing.hides_names
    hidden = [card.face.spoken for card in stage.window.review.bar.cards.shown()]
    assert not any("Lin" in each for each in hidden)


@entry("page_label")
def page_label(stage: Stage) -> Steps:
    open_disagreeing(stage)
    yield
    assert not stage.window.review.isVisible()
    assert stage.window.pair_view.isVisible()


@entry("page_review")
def page_review(stage: Stage) -> Steps:
    project = disagreeing(stage.folder)
    project.close()
    stage.open_path(project.path)
    yield
    settled(stage.window, stage.qtbot)
    assert stage.window.review.view.hasFocus()
    assert stage.window.commands.review.reviewing.count.all == 9
