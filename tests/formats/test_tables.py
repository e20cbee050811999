"""Tables and records: an article a row."""

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import (
    BrokenRow,
    EmptySource,
    NoSuchColumn,
    NoTextColumn,
    NotText,
    TooManyRows,
    UserError,
    WrongEncoding,
    WrongKind,
)
from annotator.formats import jsonl, tables
from annotator.formats.columns import Column, Table, roles
from annotator.formats.document import Aids
from tests.formats.readers import READERS, aids, check, read, sample


def chosen(**columns: str) -> Aids:
    return replace(aids(), columns=columns)


def test_a_table_in_gb18030() -> None:
    first, second = sample("articles-gb.csv")
    assert first.encoding == "gb18030"
    assert first.meta == {
        "title": "青芜区开展“河畔课堂”活动",
        "date": "2024-07-09",
        "outlet": "青芜区融媒体中心",
    }
    assert first.text.split("\n")[0] == first.meta["title"]
    assert len(first.text.split("\n")) == 4
    assert (first.suffix, second.suffix) == ("#2", "#3")
    assert second.meta["date"] == "2023-11-02"
    assert second.text.endswith('"楼道虽小，事情不小。"')


def test_a_table_with_tabs() -> None:
    first, second = sample("articles.tsv")
    assert first.text.startswith("雲汀鄉「共食廚房」滿週年　供餐三萬份\n　　雲汀鄉公所")
    assert first.meta["byline"] == "葉青禾"
    assert second.meta == {"title": "供餐站下月增設兩處", "date": "2022-11-06"}


def test_records() -> None:
    first, second = sample("articles.jsonl")
    assert (first.suffix, second.suffix) == ("#1", "#3")
    assert first.meta["url"] == "https://www.example.gov/a.html"
    assert first.meta["date"] == "2023-08-24"
    assert second.text.count("\n") == 3
    assert second.meta == {"title": "青芜区开展“河畔课堂”活动", "byline": "高远"}


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("sep=;\n标题;正文\n甲;乙\n", ["甲\n乙"]),
        ("标题;正文\n甲;乙\n", ["甲\n乙"]),
        ("\ufeff正文,标题\r\n乙,甲\r\n", ["甲\n乙"]),
        ("正文,标题\r乙,甲\r", ["甲\n乙"]),
        ("Title,Full Text\n甲,甲乙\n", ["甲乙"]),
        ("标题,正文\n甲,\n,\n丙,丁,,\n", ["丙\n丁"]),
        ("标题,正文\n甲\n丙,丁\n", ["丙\n丁"]),
        ("甲，第一篇。\n乙，第二篇。\n", ["甲，第一篇。", "乙，第二篇。"]),
    ],
)
def test_shapes_of_tables(text: str, documents: list[str]) -> None:
    assert [document.text for document in read("a.csv", text.encode())] == documents


def test_columns_can_be_named() -> None:
    data = "第一,第二,正文\n甲,乙,丙\n".encode()
    (document,) = tables.read("a.csv", data, chosen(text="第二", title="第一"))
    assert document.text == "甲\n乙"
    assert roles(["正文", "标题"], {"title": ""}) == {"text": "正文"}
    (document,) = tables.read("a.csv", data, chosen(text="正文", title=""))
    assert document.text == "丙"


def test_fields_of_records_can_be_named() -> None:
    data = '{"甲":"一","乙":"二"}\n{"乙":"三"}\n'.encode()
    first, second = jsonl.read("a.jsonl", data, chosen(text="乙", title="甲"))
    assert (first.text, first.meta) == ("一\n二", {"title": "一"})
    assert (second.text, second.meta) == ("三", {})
    with pytest.raises(BrokenRow) as refused:
        jsonl.read("a.jsonl", data, chosen(text="甲"))
    assert refused.value.data["line"] == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.csv", "甲,乙\n一,二\n"), ("a.csv", "乙\n二\n"), ("a.jsonl", '{"甲":"一","乙":"二"}')],
)
def test_a_column_that_is_not_there_is_refused(name: str, text: str) -> None:
    with pytest.raises(NoSuchColumn) as refused:
        READERS[name[1:]](name, text.encode(), chosen(text="乙", title="丙"))
    assert refused.value.data["column"] == "丙"
    assert "乙" in str(refused.value.data["columns"])


def test_columns_are_listed_with_their_first_values() -> None:
    rows = [f"题{n},,第{n}篇\n{'长' * 300 if n else ''}" for n in range(9)]
    data = "标题,备注,正文\n" + "\n".join(f'"{row}"'.replace(",", '","') for row in rows)
    found = tables.columns("a.csv", data.encode("gb18030"), aids())
    assert [column.name for column in found.columns] == ["标题", "备注", "正文"]
    assert found.columns[0].values == ("题0", "题1", "题2")
    assert found.columns[1].values == ()
    assert found.columns[2].values[0] == "第0篇"
    assert (len(found.columns[2].values[1]), found.columns[2].values[1][-1]) == (80, "…")
    assert found.guess == {"title": "标题", "text": "正文"}
    assert found.encoding == "gb18030"


def test_a_table_without_a_head_lists_its_one_column() -> None:
    found = tables.columns("a.csv", "甲，第一篇。\n乙，第二篇。\n".encode(), aids())
    assert found == Table((Column("text", ("甲，第一篇。", "乙，第二篇。")),), {"text": "text"}, "utf-8")


def test_fields_are_listed_that_hold_text_in_any_of_the_first_records() -> None:
    data = '{"n":1,"标题":"甲"}\n{"内容":["乙","丙"],"":"丁"}\n'.encode()
    found = jsonl.columns("a.jsonl", data, aids())
    assert found.columns == (Column("标题", ("甲",)), Column("内容", ("乙 丙",)))
    assert found.guess == {"title": "标题", "text": "内容"}


def test_a_chosen_encoding_is_used() -> None:
    data = "text\n桃坪村".encode("utf-16-le")
    (document,) = tables.read("a.csv", data, replace(aids(), encoding="utf-16-le"))
    assert document.text == "桃坪村"
    with pytest.raises(WrongEncoding):
        tables.read("a.csv", b"\xff", replace(aids(), encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "text", "error", "line"),
    [
        ("a.csv", "标题,正文\n甲,乙\n丙,丁,戊\n", BrokenRow, 3),
        ("a.csv", '标题,正文\n甲,"' + "乙" * 140_000, BrokenRow, 2),
        ("a.csv", "甲,乙\n丙,丁\n", NoTextColumn, 0),
        ("a.csv", "正文\n", EmptySource, 0),
        ("a.csv", "\n" * 4_000_000, TooManyRows, 0),
        ("a.csv", "正文\n" + "甲\n" * 160_000, TooManyRows, 0),
        ("a.csv", "PK\x03\x04", WrongKind, 0),
        ("a.csv", "正文\n\0", NotText, 0),
        ("a.jsonl", '{"text":"甲"}\n\n{"text":', BrokenRow, 3),
        ("a.jsonl", "[1]\n", BrokenRow, 1),
        ("a.jsonl", '{"标签":"甲"}', NoTextColumn, 0),
        ("a.jsonl", '{"正文":"甲"}\n{"标签":"甲"}', BrokenRow, 2),
        ("a.jsonl", '{"text":5}', BrokenRow, 1),
        ("a.jsonl", "[" * 100_000, BrokenRow, 1),
        ("a.jsonl", '{"text":"\\ud800"}', BrokenRow, 1),
        ("a.jsonl", '{"text":"\\u0000"}', NotText, 0),
        ("a.jsonl", '{"text":" "}\n', EmptySource, 0),
        ("a.jsonl", "\n" * 200_000, TooManyRows, 0),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(
    name: str, text: str, error: type[UserError], line: int
) -> None:
    with pytest.raises(error) as refused:
        read(name, text.encode())
    assert refused.value.data.get("line", 0) == line


@given(st.text(alphabet='甲乙",;\t\n\r ab=', max_size=60), st.sampled_from(["正文,标题\n", "text\tid\n", ""]))
def test_any_table_gets_a_verdict(body: str, header: str) -> None:
    for name in ("a.csv", "a.tsv"):
        with contextlib.suppress(UserError):
            for document in read(name, (header + body).encode()):
                check(document)


@given(
    st.lists(
        st.fixed_dictionaries({"title": st.text(max_size=9), "content": st.text(min_size=1, max_size=30)})
    )
)
def test_records_come_back_as_they_were_written(records: list[dict[str, str]]) -> None:
    data = "\n".join(map(json.dumps, records)).encode()
    try:
        documents = jsonl.read("a.jsonl", data, aids())
    except UserError:
        return
    wanted = [record["content"] for record in records if record["content"].strip()]
    assert all(document.text.endswith(text) for document, text in zip(documents, wanted, strict=True))
