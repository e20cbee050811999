"""The menu of the import page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui.dialogs.columns import ColumnChoice
from annotator.gui.import_page.entries import shown_cuts
from annotator.workflow import Project
from tests import builders
from tests.gui.conftest import import_all, read_all
from tests.gui.every_action.stage import Stage, Steps, entry
from tests.gui.import_page.conftest import WEB_PAGE, Hand, drop

HEAD = "首页 > 要闻 > 乡镇动态"
SECOND = "镇里还请来营养师"
ROWS = "id,tekst\n1,柳桥镇设立里邻食堂，每天供餐300份。\n2,石岭村办起故事馆，孩子们放学就来。\n"


def _look_at(stage: Stage, name: str, text: str, encoding: str = "utf-8") -> Hand:
    """The import page with this file on it."""
    stage.open()
    drop(stage.window, builders.write(stage.folder, name, text, encoding))
    read_all(stage.window, stage.qtbot)
    raw = stage.window.import_page.raw
    stage.until(lambda: raw.document is not None or stage.window.import_page.error.isVisible())
    raw.setFocus()
    stage.window.actions_of_window.refresh()
    return Hand(stage.window.import_page)


def _imported(stage: Stage) -> list[str]:
    """The new articles in the file, once all is imported."""
    known = set(stage.project.article_ids())
    import_all(stage.window, stage.qtbot)

    def read(project: Project) -> list[str]:
        return [project.article(each).pair.text for each in project.article_ids() if each not in known]

    return stage.in_file(read)


@entry("import_toggle_cut")
def toggle_cut(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    hand.sheet.set_caret(WEB_PAGE.index("来源："))
    yield
    (text,) = _imported(stage)
    assert "来源：青石日报" in text


@entry("import_cut")
def cut(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    hand.select("青石县")
    yield
    (text,) = _imported(stage)
    assert "青石县" in WEB_PAGE
    assert "青石县" not in text


@entry("import_next_cut", "import_previous_cut")
def step_cut(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    assert hand.sheet.draft is not None
    cuts = shown_cuts(hand.sheet.draft)
    assert len(cuts) > 2
    hand.sheet.select_cut(cuts[1])
    yield
    assert hand.sheet.cut == cuts[2 if stage.action == "import_next_cut" else 0]


@entry("import_begin_article", "import_end_article", "import_split_article")
def borders(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    hand.sheet.set_caret(WEB_PAGE.index(SECOND))
    yield
    texts = _imported(stage)
    begun, ended = [text.startswith(SECOND) for text in texts], [SECOND not in text for text in texts]
    assert (begun, ended) == {
        "import_begin_article": ([True], [False]),
        "import_end_article": ([False], [True]),
        "import_split_article": ([False, True], [True, False]),
    }[stage.action]


@entry("import_add_article")
def add_article(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    hand.sheet.set_caret(WEB_PAGE.index(SECOND))
    hand.sheet.remove_article()
    hand.select("每天供餐300份")
    yield
    assert _imported(stage) == ["每天供餐300份"]


@entry("import_remove_article")
def remove_article(stage: Stage) -> Steps:
    hand = _look_at(stage, "page.txt", WEB_PAGE)
    hand.sheet.set_caret(WEB_PAGE.index(SECOND))
    hand.sheet.split_article()
    hand.sheet.set_caret(WEB_PAGE.index(SECOND) + 2)
    yield
    (text,) = _imported(stage)
    assert SECOND not in text


@entry("import_choose_encoding")
def choose_encoding(stage: Stage) -> Steps:
    _look_at(stage, "short.txt", "东岸村", "gb18030")
    yield
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(each for each in menu.actions() if each.objectName() == "encoding_gb18030")
    menu.close()
    wanted.trigger()
    read_all(stage.window, stage.qtbot)
    assert _imported(stage) == ["东岸村"]


@entry("import_choose_columns")
def choose_columns(stage: Stage) -> Steps:
    _look_at(stage, "table.csv", ROWS)
    stage.answers.prepared["columns"] = ColumnChoice({"text": "tekst"})
    yield
    texts = _imported(stage)
    assert [text[:3] for text in texts] == ["柳桥镇", "石岭村"]
