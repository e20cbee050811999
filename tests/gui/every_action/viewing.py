"""The menu of how things look: kept with the person's settings, and seen."""

from __future__ import annotations

from annotator import workflow
from annotator.core.script import Script
from annotator.gui.theme import CONTRAST, DARK, LIGHT
from tests import builders
from tests.gui.editions.conftest import LEFT, RIGHT
from tests.gui.every_action.stage import Stage, Steps, entry, kept_settings

SIZES = {"text_larger": 21, "text_smaller": 19, "text_normal": 17}


@entry(*SIZES)
def text_size(stage: Stage) -> Steps:
    stage.open()
    stage.window.commands.set_text_size(20)
    yield
    assert kept_settings("text_size") == SIZES[stage.action]
    assert stage.window.pair_view.metrics.text_size == SIZES[stage.action]


@entry("spacing_narrow", "spacing_normal", "spacing_wide")
def spacing(stage: Stage) -> Steps:
    stage.open()
    wanted = stage.action.removeprefix("spacing_")
    others = {"narrow": "normal", "normal": "wide", "wide": "normal"}
    stage.window.commands.comfort.set_spacing(others[wanted])  # type: ignore[arg-type]
    before = _line(stage)
    yield
    assert kept_settings("line_spacing") == wanted
    assert _line(stage) > before if wanted == "wide" else _line(stage) < before


def _line(stage: Stage) -> float:
    """The height of a line of text."""
    metrics = stage.window.pair_view.metrics
    return metrics.text_height + metrics.leading


PANES: dict[str, tuple[Script, ...]] = {
    "both": ("Hant", "Hans"),
    "hant": ("Hant",),
    "hans": ("Hans",),
    "source": ("Hant",),
}


@entry(*(f"panes_{choice}" for choice in PANES))
def panes(stage: Stage) -> Steps:
    stage.open()
    wanted = stage.action.removeprefix("panes_")
    stage.window.commands.comfort.show_panes("Hans" if wanted in ("both", "source") else "both")
    yield
    assert stage.session.visible_panes == PANES[wanted]
    assert str(kept_settings("panes")).lower() == wanted


@entry("panes_swapped")
def swap(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.session.visible_panes == ("Hans", "Hant")
    assert kept_settings("panes_swapped") is True


@entry("bare")
def bare(stage: Stage) -> Steps:
    stage.open()
    yield
    window = stage.window
    parts = (window.articles, window.side, window.tool_bar, window.status_bar, window.menuBar())
    assert [part.isVisible() for part in parts] == [False] * len(parts)
    assert window.pair_view.isVisible()


@entry("show_articles", "show_spans")
def lists(stage: Stage) -> Steps:
    stage.open()
    panel = stage.window.articles if stage.action == "show_articles" else stage.window.spans
    assert panel.isVisible()
    yield
    assert not panel.isVisible()
    name = stage.action.removeprefix("show_")
    assert not stage.window.commands.preferences.state(f"hidden_{name}").isEmpty()


@entry("show_guideline")
def guideline(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.window.guideline.isVisible()


def _linked(stage: Stage) -> None:
    """Two editions of one story, linked, the first one shown."""
    project = builders.new_project(stage.folder, LEFT, RIGHT)
    workflow.link(project, workflow.annotator(project, "Lin").id, *project.article_ids())
    project.close()
    stage.open_path(project.path)
    stage.session.show_article(stage.session.listed[0].id)
    stage.rest()


@entry("show_edition")
def show_edition(stage: Stage) -> Steps:
    _linked(stage)
    yield
    assert stage.session.editions.couple is not None
    assert stage.window.edition_bar.isVisible()


@entry("next_difference", "previous_difference")
def step_difference(stage: Stage) -> Steps:
    _linked(stage)
    stage.session.editions.toggle()
    stage.rest()
    differences = stage.session.editions.differences
    assert len(differences) > 1
    assert stage.session.cursor is not None
    before = stage.session.cursor.head
    yield
    after = stage.session.cursor.head
    assert after != before or stage.session.cursor.pane != "Hant"


@entry("statistics")
def statistics(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.window.pages.currentWidget() is stage.window.statistics
    stage.until(lambda: not stage.window.commands.charting.figuring.is_busy)
    stage.window.commands.charting.leave()


@entry("theme_system", "theme_light", "theme_dark", "theme_contrast")
def theme(stage: Stage) -> Steps:
    wanted = stage.action.removeprefix("theme_")
    stage.window.commands.set_theme("light" if wanted == "dark" else "dark")
    yield
    assert kept_settings("theme") == wanted
    colors = stage.window.commands.appearance.colors
    assert colors is {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(wanted, colors)


UNDO = {"en": "&Undo", "zh_CN": "撤销(&U)", "zh_TW": "復原(&U)"}


@entry("language_system", "language_en", "language_zh_CN", "language_zh_TW")
def language(stage: Stage) -> Steps:
    wanted = stage.action.removeprefix("language_")
    commands = stage.window.commands
    commands.set_language("en" if wanted.startswith("zh") else "zh_TW")
    yield
    undo = stage.window.actions_of_window.actions["undo"]
    stage.until(lambda: undo.text() == UNDO.get(wanted, undo.text()))
    assert kept_settings("language") == wanted
    commands.set_language("en")
