"""The statistics page: its numbers open the spans behind them, its charts are copied and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.agreement.values import Undefined
from annotator.core.statistics.behind import Answers
from annotator.gui.statistics.chart_view import ChartView
from annotator.gui.statistics.page import StatisticsPage
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import Answers as Prepared
from tests.gui.conftest import label


@pytest.fixture
def compared(window: Window, tmp_path: Path) -> Window:
    """The window with a project in which two people have read the first article, and differ."""
    project = builders.new_project(tmp_path, builders.HANT, builders.HANS, name="compared.duizhao")
    for name, surface, wanted in (
        ("Lin", "柳橋鎮", "place"),
        ("Lin", "里鄰食堂", "initiative"),
        ("Wang", "柳橋鎮", "place"),
        ("Wang", "里鄰食", "metric"),
    ):
        builders.label(project, surface, wanted, name=name)
    project.close()
    assert window.commands.open_path(project.path)
    return window


@pytest.fixture
def page(compared: Window, qtbot: QtBot) -> StatisticsPage:
    """The page, opened by its key, with all its figures."""
    action = compared.actions_of_window.actions["statistics"]
    qtbot.waitUntil(lambda: compared.pair_view.hasFocus() and action.isEnabled())
    QTest.keyClick(compared.pair_view, Qt.Key.Key_F9)
    settled(compared, qtbot)
    found = compared.statistics
    qtbot.waitUntil(lambda: view(found, "confusion").width() > found.area.viewport().width() / 2)
    return found


def settled(window: Window, qtbot: QtBot, said: Callable[[], bool] = lambda: True) -> None:
    figuring = window.commands.charting.figuring
    qtbot.waitUntil(lambda: figuring.found is not None and not figuring.is_busy and said(), timeout=10_000)


def view(page: StatisticsPage, key: str) -> ChartView:
    return next(each for card in page.cards.values() for each in card.views if each.chart.key == key)


def spot(found: ChartView, start: str) -> int:
    return next(i for i, each in enumerate(found.drawing.spots) if each.tip.startswith(start))


def click(page: StatisticsPage, found: ChartView, index: int) -> None:
    page.area.ensureWidgetVisible(found)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.place_of(index).toPoint())
    assert found.current == index


def listed(page: StatisticsPage, qtbot: QtBot) -> list[tuple[str, str]]:
    qtbot.waitUntil(lambda: not page.places.is_busy)
    return [(first, second) for _, first, second in page.places.model.rows]


def test_every_section_is_there(page: StatisticsPage) -> None:
    assert list(page.cards) == [
        "work",
        "labels",
        "agreement",
        "confusion",
        "time",
        "least",
        "gold",
        "reviewers",
    ]
    assert not page.cards["gold"].views
    (text,) = page.findChildren(QLabel, "section_gold_text")
    assert text.text().startswith("Not defined")


def test_a_click_on_a_cell_opens_its_spans(page: StatisticsPage, qtbot: QtBot) -> None:
    chart = view(page, "confusion")
    click(page, chart, spot(chart, "initiative · metric"))
    assert page.places.isVisible()
    assert listed(page, qtbot) == [
        ("“里鄰食堂”", "Lin: initiative, Wang: metric · 柳橋鎮設立「里鄰食堂」"),
    ]


def test_a_row_of_the_list_leads_to_the_text(compared: Window, page: StatisticsPage, qtbot: QtBot) -> None:
    chart = view(page, "matrix_exact")
    click(page, chart, spot(chart, "Lin · Wang"))
    qtbot.waitUntil(lambda: page.places.model.rowCount() == 1)
    row = page.places.view.visualRect(page.places.model.index(0, 0))
    QTest.mouseClick(page.places.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert not page.isVisible()
    assert compared.session.stored is not None
    assert compared.session.cursor is not None
    text = compared.session.stored.pair.text
    assert compared.session.cursor.head == text.index("里鄰食堂")


def test_everything_by_keyboard(compared: Window, page: StatisticsPage, qtbot: QtBot) -> None:
    chart = view(page, "matrix_exact")
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    here = chart.spot(chart.current)
    assert here is not None
    assert here.tip.startswith("Lin · Wang")
    assert chart.accessibleDescription() == here.tip
    QTest.keyClick(chart, Qt.Key.Key_Down)
    there = chart.spot(chart.current)
    assert there is not None
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert len(listed(page, qtbot)) == 1
    page.places.view.setFocus()
    page.places.view.setCurrentIndex(page.places.model.index(0, 0))
    QTest.keyClick(page.places.view, Qt.Key.Key_Escape)
    assert not page.places.isVisible()
    assert page.isVisible()
    QTest.keyClick(page.area, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert compared.pair_view.hasFocus()


def test_two_people_are_chosen(page: StatisticsPage) -> None:
    assert [page.pair.itemText(i) for i in range(page.pair.count())] == [
        "All pairs",
        "Lin and Wang",
        "Wang and Lin",
    ]
    page.pair.setFocus()
    QTest.keyClick(page.pair, Qt.Key.Key_Down)
    table = view(page, "precision").chart
    assert table.title == "Lin as the reference, Wang compared with it"
    assert view(page, "confusion").chart.down == "Lin"  # type: ignore[union-attr]


def test_people_are_compared_by_another_measure(page: StatisticsPage) -> None:
    page.measure.setFocus()
    QTest.keyClick(page.measure, Qt.Key.Key_Down)
    assert page.cards["agreement"].keys == ["matrix_overlap", "together"]
    assert page.cards["agreement"].isVisible()


def test_only_what_is_done_counts(compared: Window, page: StatisticsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.finished, Qt.MouseButton.LeftButton, pos=QPoint(8, page.finished.height() // 2))
    settled(compared, qtbot, lambda: not page.cards["agreement"].views)
    figuring = compared.commands.charting.figuring
    assert figuring.found is not None
    assert isinstance(figuring.found.figures.together.alpha, Undefined)


def test_a_changed_article_is_counted_alone(compared: Window, page: StatisticsPage, qtbot: QtBot) -> None:
    figuring = compared.commands.charting.figuring
    compared.commands.charting.leave()
    session = compared.session
    session.show_article(session.listed[0].id)
    label(compared, "青石縣", "place")
    numbers: list[int] = []
    figuring.progressed.connect(lambda _, number: numbers.append(number))
    QTest.keyClick(compared, Qt.Key.Key_F9)
    settled(compared, qtbot)
    assert set(numbers) == {1}
    assert session.project is not None
    _, anew = workflow.statistics(session.project)
    assert figuring.found == anew


def test_nothing_is_read_while_nobody_looks(compared: Window, page: StatisticsPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F9)
    label(compared, "青石縣", "place")
    assert not compared.commands.charting.figuring.is_busy


def test_leaving_early_stops_the_work(compared: Window, qtbot: QtBot) -> None:
    charting = compared.commands.charting
    charting.toggle()
    assert charting.figuring.is_busy
    charting.leave()
    assert not charting.figuring.is_busy
    charting.toggle()
    settled(compared, qtbot)
    assert compared.statistics.cards["agreement"].views


def test_another_project_brings_other_figures(
    compared: Window, page: StatisticsPage, project_file: Path, qtbot: QtBot
) -> None:
    assert compared.commands.open_path(project_file)
    assert not page.isVisible()
    QTest.keyClick(compared, Qt.Key.Key_F9)
    settled(compared, qtbot)
    assert not page.cards["agreement"].views


def test_a_picture_is_copied(page: StatisticsPage) -> None:
    (button,) = page.findChildren(QToolButton, "copy_matrix_exact")
    page.area.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    image = QGuiApplication.clipboard().image()
    assert image.width() > 800
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 9))
    assert len({image.pixelColor(x, y).name() for x, y in places}) > 3


def test_numbers_are_copied(page: StatisticsPage) -> None:
    page.wished.emit("numbers", view(page, "matrix_exact"))
    assert QGuiApplication.clipboard().text() == "\tLin\tWang\nLin\t\t0.5\nWang\t0.5\t"


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_a_chart_is_saved(page: StatisticsPage, answers: Prepared, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"chart.{suffix}"
    answers.prepared["chart_target"] = target
    (button,) = page.findChildren(QToolButton, "save_confusion")
    page.area.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answers.asked == ["chart_target"]
    content = target.read_bytes()
    if suffix == "png":
        assert QImage.fromData(content).width() > 800
    else:
        assert "initiative" in content.decode("utf-8-sig")


def test_a_folder_that_cannot_be_written_is_told(
    compared: Window, page: StatisticsPage, answers: Prepared, tmp_path: Path
) -> None:
    answers.prepared["chart_target"] = tmp_path / "nowhere" / "chart.csv"
    page.wished.emit("save", view(page, "confusion"))
    assert compared.message_bar.isVisible()


def test_every_language_says_it(compared: Window, page: StatisticsPage, qtbot: QtBot) -> None:
    compared.commands.set_language("zh_TW")
    qtbot.waitUntil(lambda: view(page, "matrix_exact").chart.title == "F1：邊界與標籤相同")
    assert view(page, "confusion").accessibleName() == "彼此對應的標籤"
    assert page.pair.itemText(0) == "所有兩兩組合"


def test_the_list_reads_what_the_number_counts(page: StatisticsPage, qtbot: QtBot) -> None:
    chart = view(page, "confusion")
    for index, each in enumerate(chart.drawing.spots):
        if isinstance(each.behind, Answers):
            click(page, chart, index)
            number = int(each.tip.rpartition(" ")[2])
            qtbot.waitUntil(lambda: not page.places.is_busy)
            assert page.places.model.rowCount() == number
