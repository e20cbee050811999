"""Twins on the import page: marked in the list, offered at the article, done as the person says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.align import Range
from annotator.core.convert import Conversion
from annotator.gui.import_page import twins
from annotator.gui.import_page.files import MARK, SECOND_LINE
from annotator.gui.window import Window
from annotator.workflow import Reply, crew
from tests import builders
from tests.gui.conftest import import_all, read_all
from tests.gui.import_page.conftest import PLAIN, Hand, drop

STORY = (
    "溪口镇修通环村步道\n\n今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众。\n\n"
    "“以前出门一脚泥，现在散步到桥头。”村民李阿婆说，孩子们上学也近了。\n\n"
    "镇里还在沿线设立“最美红石榴”驿站5处，供人歇脚、喝水、充电。\n"
)
EDITION = STORY.replace("最美红石榴", "最美石榴") + "\n（青石日报记者王小明）\n"
HANT = Conversion("TW").convert(STORY, "Hant")[0]


@pytest.fixture
def twinned(opened: Window, tmp_path: Path, qtbot: QtBot) -> Window:
    """The project has the story; on the desk lie the same in the other script, an edition and a stranger."""
    folder = tmp_path / "twins"
    folder.mkdir()
    known = builders.write(folder, "known.txt", STORY)
    assert opened.session.project is not None
    list(workflow.import_files(opened.session.project, [known]))
    files = [
        builders.write(folder, "hant.txt", HANT),
        builders.write(folder, "edition.txt", EDITION),
        builders.write(folder, "plain.txt", PLAIN),
    ]
    drop(opened, *files)
    read_all(opened, qtbot)
    return opened


def marks(window: Window) -> list[str]:
    model = window.import_page.files.model
    return [model.index(row).data(MARK) for row in range(model.rowCount())]


def second_lines(window: Window) -> list[str]:
    model = window.import_page.files.model
    return [model.index(row).data(SECOND_LINE) for row in range(model.rowCount())]


def offered(window: Window) -> list[str]:
    return [row.words.text() for row in window.import_page.twins.rows]


def replies(window: Window) -> list[Reply]:
    return [reply for entry in window.desk.entries for reply in entry.replies]


def links(window: Window) -> int:
    project = window.session.project
    assert project is not None
    return sum(len(project.links(each)) for each in project.article_ids()) // 2


def test_twins_are_marked_and_offered(twinned: Window) -> None:
    assert marks(twinned) == ["duplicate", "edition", "ready"]
    assert second_lines(twinned)[0].startswith("1 duplicate skipped · 1 article")
    assert second_lines(twinned)[1].startswith("1 edition linked · 1 article")
    assert offered(twinned) == ["1  Same as “溪口镇修通环村步道”"]
    assert "Skipped: not imported" in twinned.import_page.result.text.toPlainText()
    bar = twinned.import_page.bar
    assert bar.start.text().strip() == "&Import 2 articles"
    assert bar.totals.text().endswith("; 1 duplicate skipped, 1 edition linked")
    twinned.desk.sheet.show(twinned.desk.entries[1])
    assert offered(twinned) == ["1  Second edition of “溪口镇修通环村步道”"]
    assert twinned.import_page.twins.rows[0].place.text().startswith("known.txt · 9")
    twinned.desk.sheet.show(twinned.desk.entries[2])
    assert not twinned.import_page.twins.isVisible()


def test_the_usual_is_done_with_one_key(twinned: Window, qtbot: QtBot) -> None:
    import_all(twinned, qtbot)
    assert len(twinned.session.listed) == 3 + 3
    assert links(twinned) == 1
    assert "1 duplicate skipped, 1 edition linked" in twinned.message_bar.text
    twinned.session.undo()
    assert links(twinned) == 0


def test_a_second_import_adds_nothing(twinned: Window, tmp_path: Path, qtbot: QtBot) -> None:
    import_all(twinned, qtbot)
    drop(twinned, tmp_path / "twins")
    read_all(twinned, qtbot)
    assert [entry.state for entry in twinned.desk.entries] == ["known"] * 4


def test_replies_are_chosen_by_key(twinned: Window, qtbot: QtBot) -> None:
    page = twinned.import_page
    box = page.twins.rows[0].reply
    page.files.view.setFocus()
    page.next_part()
    page.next_part()
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert [reply.action for reply in replies(twinned)] == ["apart", "link"]
    assert box.hasFocus()
    assert marks(twinned) == ["ready", "edition", "ready"]
    twinned.desk.sheet.show(twinned.desk.entries[1])
    QTest.keyClick(page.twins.rows[0].reply, Qt.Key.Key_End)
    assert [reply.action for reply in replies(twinned)] == ["apart", "skip"]
    import_all(twinned, qtbot)
    assert len(twinned.session.listed) == 3 + 3
    assert links(twinned) == 0


def test_all_may_be_skipped(twinned: Window, qtbot: QtBot) -> None:
    for entry in twinned.desk.entries[1:]:
        twinned.desk.remove(entry)
    read_all(twinned, qtbot)
    qtbot.waitUntil(lambda: twinned.import_page.bar.start.text().strip() == "&Skip 1 duplicate")
    import_all(twinned, qtbot)
    assert len(twinned.session.listed) == 4
    assert "1 duplicate skipped" in twinned.message_bar.text


def test_what_is_cut_by_hand_is_looked_at_again(twinned: Window, qtbot: QtBot) -> None:
    twinned.desk.sheet.show(twinned.desk.entries[1])
    qtbot.waitUntil(lambda: twinned.import_page.raw.document is not None)
    hand = Hand(twinned.import_page)
    hand.select("（青石日报记者王小明）")
    twinned.desk.sheet.cut_selection()
    before = twinned.desk.entries[1].offers
    with qtbot.waitSignal(twinned.commands.importer.finished):
        QTest.keyClick(twinned.import_page.files.view, Qt.Key.Key_Return)
    assert before is not None
    assert links(twinned) == 1


def test_a_twin_on_the_desk_that_is_left_out_is_none(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    drop(opened, builders.write(tmp_path, "one.txt", STORY), builders.write(tmp_path, "two.txt", HANT))
    read_all(opened, qtbot)
    qtbot.waitUntil(lambda: marks(opened) == ["ready", "duplicate"])
    opened.desk.remove(opened.desk.entries[0])
    qtbot.waitUntil(lambda: marks(opened) == ["ready"])


def test_a_bug_in_the_search_does_not_hold_up_the_import(
    opened: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[object]:
        raise RuntimeError("broken")
        yield

    monkeypatch.setattr(twins, "look", broken)
    opened.commands.importer.broke.disconnect()
    drop(opened, builders.write(tmp_path, "one.txt", STORY))
    read_all(opened, qtbot)
    assert opened.desk.entries[0].offers == ()


def test_many_files_are_read_and_saved_by_processes(
    opened: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "WORTH_PROCESSES", 10)
    monkeypatch.setattr(crew.os, "cpu_count", lambda: 2)
    started: list[int] = []
    pool: Callable[..., object] = crew._pool
    monkeypatch.setattr(crew, "_pool", lambda count, do: started.append(count) or pool(count, do))
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        mark = hashlib.sha256(str(number).encode()).hexdigest()
        builders.write(folder, f"{number:02}.txt", f"第{number}篇\n\n{mark}\n\n{mark[::-1]}。\n")
    drop(opened, folder)
    read_all(opened, qtbot)
    entry = opened.desk.entries[4]
    opened.desk.sheet.show(entry)
    assert entry.draft is not None
    assert entry.change(entry.draft.cut(Range(0, 3)))
    opened.desk.sheet.edited.emit(entry)
    import_all(opened, qtbot)
    assert started == [2, 2]
    assert len(opened.session.listed) == 33
    project = opened.session.project
    assert project is not None
    texts = [project.article(each).pair.text for each in project.article_ids()]
    assert [
        number for number in range(30) if not any(text.startswith(f"第{number}篇") for text in texts)
    ] == [4]
