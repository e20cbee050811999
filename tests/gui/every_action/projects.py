"""The menus of the project, of editing and of help."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.core.review import Choice
from annotator.gui.dialogs.new_project import NewProject
from annotator.gui.dialogs.overlap import ProjectChoice
from annotator.gui.team.gaps_dialog import GapsAnswer
from annotator.gui.team.hand_out import HandOut
from annotator.workflow import Project
from tests import builders
from tests.gui.conftest import import_all
from tests.gui.every_action.stage import Stage, Steps, entry, kept_settings
from tests.gui.import_page.conftest import PLAIN
from tests.gui.review.texts import disagreeing


@entry("new_project")
def new_project(stage: Stage) -> Steps:
    path = stage.folder / "new.duizhao"
    stage.answers.prepared["new_project"] = NewProject(path, "Shiqiao", "HK")
    yield
    assert stage.project.path == path
    assert stage.in_file(lambda project: project.conversion().region) == "HK"


@entry("open_project")
def open_project(stage: Stage) -> Steps:
    stage.open()
    other = builders.new_project(stage.folder, builders.HANS, name="other.duizhao")
    other.close()
    stage.answers.prepared["project_to_open"] = other.path
    yield
    assert stage.project.path == other.path
    assert stage.text == builders.HANS


@entry("import_files", "import_folder", "import_clipboard")
def import_something(stage: Stage) -> Steps:
    stage.open()
    folder = stage.folder / "in"
    folder.mkdir()
    path = builders.write(folder, "plain.txt", PLAIN)
    stage.answers.prepared.update(files_to_import=[path], folder_to_import=folder)
    QGuiApplication.clipboard().setText(PLAIN)
    yield
    import_all(stage.window, stage.qtbot)
    assert stage.in_file(lambda project: len(project.article_ids())) == 4
    assert stage.text.startswith("石岭村办起“故事馆”")


@entry("assign")
def assign(stage: Stage) -> Steps:
    stage.open()
    ids = tuple(stage.project.article_ids())
    stage.answers.prepared["assign"] = HandOut(
        ("Lin", "Zhou"), stage.folder / "out", 1.0, 2, "production", ids, shuffle=False, blind=False
    )
    yield
    stage.until(lambda: stage.window.message_bar.text.startswith("2 files made"))
    for name in ("Lin", "Zhou"):
        with workflow.open_project(stage.folder / "out" / f"{name}.duizhao", reading=True) as project:
            assert set(project.article_ids()) == set(ids)
    assert stage.in_file(lambda project: len(workflow.assignments(project))) == 2 * len(ids)


@entry("merge_files")
def merge_files(stage: Stage) -> Steps:
    stage.open()
    (sent,) = workflow.assign(stage.project, ["Lin"], stage.folder / "out", overlap=0)
    with workflow.open_project(sent.path) as project:
        builders.label(project, "柳橋鎮", name="Lin")
    stage.answers.prepared["files_to_merge"] = [sent.path]
    stage.answers.merge = lambda *_: workflow.merge(stage.project, [sent.path])
    yield
    stage.until(lambda: stage.window.message_bar.text.startswith("1 file merged."))
    lin = workflow.annotator_named(stage.project, "Lin")
    kept = stage.in_file(lambda project: [span.text for span in project.spans(stage.stored.id, lin)])
    assert kept == ["柳橋鎮"]


def _decided(stage: Stage) -> None:
    """A project in which Rao has decided a question, for a gap in the guideline."""
    project = disagreeing(stage.folder)
    rao = workflow.annotator(project, "Rao").id
    asked = next(each for each in workflow.all_questions(project) if each.case.kind == "border")
    workflow.decide(project, rao, asked, Choice("candidate", (0,)), reason="guideline gap", note="帶量詞？")
    project.close()
    stage.session.annotator_name = "Rao"
    stage.open_path(project.path)


@entry("feedback")
def feedback(stage: Stage) -> Steps:
    _decided(stage)
    path = stage.folder / "to-Lin.duizhao"
    lin = workflow.annotator_named(stage.project, "Lin")
    stage.answers.prepared["feedback"] = (lin, path)
    yield
    stage.until(lambda: "Feedback for Lin" in stage.window.message_bar.text)
    with workflow.open_project(path, reading=True) as project:
        assert project.feedback_for == lin


@entry("gaps")
def gaps(stage: Stage) -> Steps:
    _decided(stage)
    stage.answers.prepared["gaps"] = GapsAnswer("add", tuple(workflow.gaps(stage.project)))
    yield
    assert "帶量詞？" in stage.in_file(lambda project: workflow.guideline(project, "en"))


@entry("export_gold", "export_jsonl")
def export(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    target = stage.folder / "out.json"
    stage.answers.prepared["export_target"] = target
    yield
    text = target.read_text("utf-8")
    read = [json.loads(each) for each in (text.splitlines() if stage.action == "export_jsonl" else [text])]
    (kept,) = stage.kept.spans
    assert len(read) == (4 if stage.action == "export_jsonl" else 1)
    assert kept.id in json.dumps(read)


@entry("close_project")
def close_project(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    path = stage.project.path
    yield
    assert stage.session.project is None
    assert stage.window.welcome.isVisible()
    assert kept_settings("last_project") == ""
    assert not Path(f"{path}-wal").exists(), "the one file is whole"


@entry("quit")
def quit_it(stage: Stage) -> Steps:
    stage.open()
    yield
    assert not stage.window.isVisible()
    assert stage.session.project is None


@entry("undo")
def undo(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    yield
    assert stage.kept_spans == []


@entry("redo")
def redo(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    stage.session.undo()
    yield
    assert stage.kept_spans == [("柳橋鎮", "place")]


@entry("edit_conversion")
def edit_conversion(stage: Stage) -> Steps:
    stage.open()
    stage.answers.prepared["conversion"] = Conversion("HK")
    yield
    assert stage.in_file(lambda project: project.conversion().region) == "HK"


@entry("edit_project")
def edit_project(stage: Stage) -> Steps:
    stage.open()
    stage.answers.prepared["project"] = ProjectChoice("flat", None)
    yield
    assert stage.in_file(workflow.overlap_policy) == "flat"


@entry("edit_name")
def edit_name(stage: Stage) -> Steps:
    stage.open()
    stage.answers.prepared["name"] = "Pan Qiaoyun"
    yield
    stage.label("柳橋鎮")

    def authors(project: Project) -> list[str]:
        return [each.name for each in project.annotators() if project.spans(stage.stored.id, each.id)]

    assert stage.in_file(authors) == ["Pan Qiaoyun"]
    assert kept_settings("annotator") == "Pan Qiaoyun"


@entry("show_shortcuts", "edit_shortcuts", "about")
def show_help(stage: Stage) -> Steps:
    yield
    asked = {"show_shortcuts": "shortcuts"}.get(stage.action, stage.action)
    assert stage.answers.asked == [asked]
