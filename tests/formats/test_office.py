"""Word, OpenDocument and EPUB files: what is read, and what is refused without being unpacked."""

import io
import time
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import (
    DamagedSource,
    EmptySource,
    EncryptedSource,
    EntitiesRefused,
    LegacyDocument,
    SwollenSource,
    TooIntricate,
    UserError,
    WrongKind,
)
from annotator.formats.prose import Prose
from tests.formats.readers import SAMPLES, check, read, sample

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BODY = '<w:document xmlns:w="w"><w:body>{}</w:body></w:document>'
PARAGRAPH = "<w:p><w:r><w:t>桃坪村通了公路</w:t></w:r></w:p>"


def packed(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def word(body: str) -> str:
    (document,) = read("a.docx", packed({"word/document.xml": BODY.format(body)}))
    check(document)
    return document.text


def test_a_word_document() -> None:
    (document,) = sample("report.docx")
    check(document)
    lines = document.text.split("\n")
    assert document.meta == {"title": "沙井埠街道试点“楼道议事厅”"}
    assert lines[0] == document.meta["title"]
    assert lines[3:5] == ["街道地处埠(bù)头，", "居民多为码头工人后代。"]
    assert lines[5:8] == ["社区\t建议（条）\t办结", "枫林\t98\t35", "望塔\t75\t26"]
    assert lines.count("图：居民在楼道里议事。") == 1
    assert lines[-1] == "楼长由居民推选产生。"
    assert not {"删除", "隐藏", "分隔"} & {
        word for line in lines for word in (line[4:6], line[:2], line[-3:-1])
    }


def test_an_opendocument_text() -> None:
    (document,) = sample("kitchen.odt")
    check(document)
    lines = document.text.split("\n")
    assert document.meta["title"] == lines[0] == "雲汀鄉「共食廚房」滿週年　供餐三萬份"
    assert lines[2].startswith("  廚房設於")
    assert lines[3:6] == ["（圖／汀(tīng)洲社）", "村\t份數", "松澗\t31000"]
    assert lines[-1] == "數字由鄉公所提供。"
    assert "刪" not in document.text
    assert "批註" not in document.text


def test_a_book() -> None:
    (document,) = sample("selection.epub")
    check(document)
    lines = document.text.split("\n")
    assert lines[0] == "青芜区开展“河畔课堂”活动"
    assert lines[4] == "沙井埠街道试点“楼道议事厅”"
    assert len(lines) == 9
    assert document.meta == {
        "title": "乡里新闻选编",
        "date": "2024-07-10",
        "outlet": "临溪日报",
        "byline": "柳岸",
    }


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>", "甲\t乙"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲"),
        ("<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r></w:p>", "甲"),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>甲</w:t></w:r></w:p>", "甲"),
        ('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>甲</w:t></w:r></w:p>', "甲"),
        (f"<w:tbl><w:tr><w:tc>{PARAGRAPH * 2}</w:tc></w:tr></w:tbl>", "桃坪村通了公路\n桃坪村通了公路"),
        (f"<w:tbl><w:tr><w:tc>{PARAGRAPH * 2}</w:tc><w:tc/></w:tr></w:tbl>", "桃坪村通了公路 桃坪村通了公路"),
    ],
)
def test_runs_of_word(body: str, text: str) -> None:
    assert word(body) == text


def test_old_word_files_that_are_something_else_are_read() -> None:
    assert read("a.doc", (SAMPLES / "report.docx").read_bytes()) == sample("report.docx")
    assert read("a.doc", (SAMPLES / "gov-ucap.html").read_bytes()) == sample("gov-ucap.html")


ENTITIES = '<!DOCTYPE a [<!ENTITY a "甲"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w">&b;</w:document>'


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.docx", b"", EmptySource),
        ("a.docx", OLE + bytes(600), LegacyDocument),
        ("a.doc", OLE + bytes(600), LegacyDocument),
        ("a.doc", b"{\\rtf1 a}", LegacyDocument),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), EncryptedSource),
        ("a.docx", b"%PDF-1.4", WrongKind),
        ("a.docx", "文".encode(), DamagedSource),
        ("a.docx", packed({"a": "b"}), DamagedSource),
        ("a.docx", packed({"word/document.xml": BODY.format("<w:p>")}), DamagedSource),
        ("a.docx", packed({"word/document.xml": BODY.format("<w:p/>")}), EmptySource),
        ("a.docx", packed({"word/document.xml": ENTITIES}), EntitiesRefused),
        (
            "a.docx",
            packed(
                {"word/document.xml": f'<?xml version="1.0" encoding="utf-16"?>{ENTITIES}'.encode("utf-16")}
            ),
            EntitiesRefused,
        ),
        ("a.odt", packed({"content.xml": '<!DOCTYPE a SYSTEM "a.dtd"><a/>'}), EntitiesRefused),
        ("a.docx", packed({"word/document.xml": bytes(50_000_000)}), SwollenSource),
        ("a.docx", packed({"word/document.xml": BODY.format("<w:p/>" * 1_000_000)}), SwollenSource),
        ("a.docx", packed({"word/document.xml": BODY.format("<w:p/>" * 450_000)}), TooIntricate),
        ("a.docx", packed({"word/document.xml": "<a>" * 9_000}), TooIntricate),
        ("a.docx", packed({f"a{number}": "" for number in range(21_000)}), SwollenSource),
        (
            "a.odt",
            packed({"META-INF/manifest.xml": "<a><encryption-data/></a>", "content.xml": "a"}),
            EncryptedSource,
        ),
        (
            "a.epub",
            packed({"a.html": "甲", "META-INF/encryption.xml": '<a><CipherReference URI="a.html"/></a>'}),
            EncryptedSource,
        ),
        ("a.epub", packed({"mimetype": "a"}), EmptySource),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(
    name: str, data: bytes, error: type[UserError]
) -> None:
    begin = time.monotonic()
    with pytest.raises(error) as refused:
        read(name, data)
    assert str(refused.value).startswith(name)
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize("name", ["report.docx", "kitchen.odt", "selection.epub"])
def test_a_document_cut_off_anywhere_is_refused(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    for size in range(0, len(data) - 30, 97):
        with pytest.raises(UserError):
            read(name, data[:size])


def test_a_part_with_a_password_is_refused() -> None:
    data = bytearray(packed({"word/document.xml": BODY.format(PARAGRAPH)}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(EncryptedSource):
        read("a.docx", bytes(data))


STEPS = st.sampled_from(
    ["begin_paragraph", "end_paragraph", "begin_row", "begin_cell", "end_row", "begin_note", "end_note"]
)


@given(st.lists(STEPS, max_size=40))
def test_prose_takes_any_order_of_events(steps: list[str]) -> None:
    prose = Prose()
    for step in steps:
        getattr(prose, step)()
        prose.write("字")
    assert set(prose.text) <= set("字\n\t ")
