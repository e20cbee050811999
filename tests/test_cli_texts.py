"""Cuts and corrections from the command line: the JSON keys that README documents, and bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator import cli
from tests.builders import write

PAGE = (
    "首頁>新聞\r\n\r\n溪口鎮(zhèn)新修步道\r\n\r\n來源:溪口日報  2024-05-06\r\n\r\n"
    "　　溪口鎮(zhèn)東岸村新建步道12公里,群眾都說好。\r\n\r\n"
)
SOURCE_LINE = PAGE.index("來源")


class Command:
    """Runs commands on one project with one article."""

    def __init__(self, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
        self.project = folder / "probe.duizhao"
        self._captured = capfdbinary
        self.run("new")
        self.run("import", write(folder, "page.txt", PAGE))
        self.article: str = self.answer("articles")[0]["id"]

    def run(self, name: str, *arguments: object) -> tuple[int, str, str]:
        code = cli.main([name, str(self.project), *map(str, arguments)])
        out, err = self._captured.readouterr()
        return code, out.decode(), err.decode()

    def answer(self, name: str, *arguments: object) -> Any:
        code, out, err = self.run(name, *arguments, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    def refused(self, name: str, *arguments: object) -> str:
        before = self.project.read_bytes()
        code, out, err = self.run(name, *arguments)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "bug" not in err
        assert self.project.read_bytes() == before
        return err

    def text(self, script: str = "Hant") -> str:
        return str(self.answer("show", self.article)["text"][script])

    def place(self, words: str, script: str = "Hant") -> tuple[int, int]:
        start = self.text(script).index(words)
        return start, start + len(words)


@pytest.fixture
def command(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    return Command(tmp_path, capfdbinary)


def test_cuts_are_listed(command: Command) -> None:
    listed = command.answer("cuts", command.article)
    assert list(listed[1]) == ["start", "end", "reason", "confidence", "text", "kept"]
    assert (listed[1]["reason"], listed[1]["start"], listed[1]["kept"]) == (
        "source-lines",
        SOURCE_LINE,
        False,
    )
    code, out, err = command.run("cuts", command.article[:6])
    assert (code, err) == (0, "")
    assert "cut   source-lines          “來源:溪口日報 2024-05-06”" in out


def test_a_cut_is_restored_and_made_again(command: Command) -> None:
    place = (SOURCE_LINE, SOURCE_LINE + 20)
    value = command.answer("restore", command.article, *place)
    assert value == {"article": command.article, "changed": True, "spans": []}
    assert "來源:溪口日報  2024-05-06" in command.text()
    kept = [each for each in command.answer("cuts", command.article) if each["kept"]]
    assert [each["reason"] for each in kept] == ["source-lines"]
    assert command.run("cut", command.article, *place)[0] == 0
    assert "來源" not in command.text()
    assert command.run("cut", command.article, *place)[1].endswith("is cut already.\n")
    assert command.run("check")[0] == 0


def test_a_span_in_the_way_of_a_cut_is_asked_about(command: Command) -> None:
    start, end = command.place("東岸村")
    span = command.answer("label", command.article, start, end, "place", "--in", "Hant")
    place = PAGE.index("東岸村"), PAGE.index("新建")
    assert "東岸村" in command.refused("cut", command.article, *place)
    value = command.answer("cut", command.article, *place, "--lose")
    assert value["spans"] == [{"id": span["id"], "text": None}]
    assert command.answer("show", command.article)["spans"] == []


def test_a_typo_is_corrected(command: Command) -> None:
    start, end = command.place("東岸村")
    span = command.answer("label", command.article, start, end, "place", "--in", "Hant")
    value = command.answer("correct", command.article, start, start + 1, "西", "--in", "Hant")
    raw = PAGE.index("東岸")
    assert value == {
        "article": command.article,
        "changed": True,
        "spans": [{"id": span["id"], "text": "西岸村"}],
        "phrase": None,
        "corrections": [{"start": raw, "end": raw + 1, "was": "東", "text": "西"}],
    }
    shown = command.answer("show", command.article)["spans"][0]
    assert (shown["text"], shown["Hans"]["text"], shown["raw"]["text"]) == ("西岸村", "西岸村", "東岸村")
    assert (
        command.answer("correct", command.article, start, start + 1, "西", "--in", "Hant")["changed"] is False
    )
    assert command.run("undo")[0] == 0
    assert "東岸村" in command.text()
    assert command.run("check")[0] == 0


def test_a_wrong_conversion_becomes_a_phrase(command: Command) -> None:
    start, end = command.place("东岸村", "Hans")
    value = command.answer("correct", command.article, start, end, "東岸村", "--in", "Hans")
    assert (value["phrase"], value["corrections"]) == ({"Hans": "東岸村", "Hant": "東岸村"}, [])
    assert "溪口镇東岸村" in command.text("Hans")
    start, end = command.place("12公里")
    both = command.answer(
        "correct", command.article, start, end, "拾貳公里", "--in", "Hant", "--phrase", "拾貳公里"
    )
    assert both["phrase"] == {"Hans": "拾貳公里", "Hant": "拾貳公里"}
    assert "步道拾貳公里" in command.text("Hans")


def test_what_cannot_be_is_refused(command: Command) -> None:
    one = command.article
    assert "nothing is cut at" in command.refused("restore", one, PAGE.index("東岸"), PAGE.index("東岸") + 2)
    assert "lies outside the article" in command.refused("cut", one, 0, 3)
    assert "is not a range" in command.refused("correct", one, 5, 999, "x", "--in", "Hant")
    assert "control character" in command.refused("correct", one, 0, 1, "\x07", "--in", "Hant")
    assert "no phrase" in command.refused("correct", one, 0, 1, "", "--in", "Hans")
    assert "choose one of Hant" in command.refused("correct", one, 0, 1, "x", "--in", "Hans", "--phrase", "y")
    assert "no article" in command.refused("cuts", "nowhere")
    assert "nothing would be left" in command.refused(
        "correct", one, 0, len(command.text()), "", "--in", "Hant"
    )
