"""PDF files: lines joined, radicals repaired, and the many that cannot be read."""

import io
import logging
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import (
    DamagedSource,
    EmptySource,
    EncryptedSource,
    ReaderMissing,
    ScannedPages,
    TooIntricate,
    TooManyPages,
    TooSlow,
    UserError,
    WrongKind,
)
from annotator.formats import pdf
from annotator.formats.pdf_lines import PAGE_NUMBER, RUNNING, joined
from tests.formats.readers import SAMPLES, aids, check, read, sample

pypdf = pytest.importorskip("pypdf")


def written(pages: int = 1, password: str = "", owner: str = "") -> bytes:
    """Pages without text, or the sample behind a password."""
    writer = pypdf.PdfWriter()
    if password or owner:
        writer.append(SAMPLES / "wrapped.pdf")
        writer.encrypt(password, owner or password, algorithm="RC4-128")
    else:
        for _ in range(pages):
            writer.add_blank_page(100, 100)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_a_printed_article_is_whole_again() -> None:
    (document,) = sample("wrapped.pdf")
    check(document)
    kept = [line.strip() for line in document.kept().split("\n")]
    assert kept[0] == document.meta["title"] == "临溪县推行“一码到户”让办事少跑路"
    assert len(kept) == 10
    assert all(line.endswith(("。", "”何桂兰说。")) for line in kept[1:])
    assert kept[4].endswith("群众平均少跑路2.4次。")
    assert kept[-1] == "下半年，这一做法将推广到全街道19个社区。"
    assert [cut.reason for cut in document.cuts] == [
        RUNNING,
        PAGE_NUMBER,
        RUNNING,
        PAGE_NUMBER,
        RUNNING,
        PAGE_NUMBER,
    ]
    assert not [char for char in document.text if "\u2e80" <= char <= "\u2fdf"]


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        (["　　甲村修路，村民都\n来帮忙。\n　　乙村也修。"], "　　甲村修路，村民都来帮忙。\n　　乙村也修。"),
        (["　　甲村的路修好了。\n村民都来帮忙。"], "　　甲村的路修好了。村民都来帮忙。"),
        (["甲村的路修好了。\n村民都来帮忙。"], "甲村的路修好了。\n村民都来帮忙。"),
        (["甲村修路\n甲村的路修好了，村民\n都来帮忙。"], "甲村修路\n甲村的路修好了，村民都来帮忙。"),
        (["the road is now\nopen to all, also"], "the road is now open to all, also"),
        (
            ["甲村的路修好了，村\n民都来帮忙修理道路\n一、修路的人"],
            "甲村的路修好了，村民都来帮忙修理道路\n一、修路的人",
        ),
    ],
)
def test_wrapped_lines(pages: list[str], text: str) -> None:
    assert joined(pages) == (text, ())


def test_a_paragraph_goes_on_behind_the_page_number() -> None:
    text, cuts = joined(["　　甲村的路修好\n- 1 -", "了，村民高兴。\n- 2 -"])
    parts = [text[cut.start : cut.end] for cut in cuts]
    assert parts == ["\n- 1 -\n", "\n- 2 -"]
    assert text.replace(parts[0], "").replace(parts[1], "") == "　　甲村的路修好了，村民高兴。"


@given(st.lists(st.text(alphabet="甲乙，。 　\n1-", max_size=40), max_size=5))
def test_joining_loses_nothing_but_blanks(pages: list[str]) -> None:
    text, cuts = joined(pages)
    assert "".join(text.split()) == "".join("".join(pages).split())
    assert all(cut.start < cut.end <= len(text) for cut in cuts)
    assert all(one.end <= other.start for one, other in zip(cuts, cuts[1:], strict=False))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptySource),
        (b"PK\x03\x04", WrongKind),
        (bytes(200), DamagedSource),
        (b"%PDF-1.4\n", DamagedSource),
        (b"%PDF-1.4\n" + b"1 0 obj\n" * 250_000, TooIntricate),
    ],
)
def test_what_is_no_pdf_is_refused(data: bytes, error: type[UserError]) -> None:
    with pytest.raises(error):
        read("a.pdf", data)


def test_a_password_is_asked_for_by_refusing() -> None:
    with pytest.raises(EncryptedSource):
        read("a.pdf", written(password="secret"))


def test_a_file_that_only_forbids_printing_is_read() -> None:
    (document,) = read("a.pdf", written(owner="secret"))
    assert document.text == sample("wrapped.pdf")[0].text


def test_pages_without_text_are_refused() -> None:
    with pytest.raises(ScannedPages, match="text recognition"):
        read("a.pdf", written(pages=3))


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(TooManyPages):
        read("a.pdf", written(pages=501))


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(TooSlow, match="page 1 of 3"):
        pdf.read("a.pdf", (SAMPLES / "wrapped.pdf").read_bytes(), aids(), seconds=0)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_a_file_cut_off_gets_a_verdict(share: float) -> None:
    data = (SAMPLES / "wrapped.pdf").read_bytes()
    begin = time.monotonic()
    with pytest.raises(UserError):
        read("a.pdf", data[: int(len(data) * share)])
    assert time.monotonic() - begin < 5


def test_without_pypdf_the_message_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(ReaderMissing, match=r"annotator\[pdf\]"):
        sample("wrapped.pdf")


def test_pypdf_says_nothing_on_its_own(caplog: pytest.LogCaptureFixture) -> None:
    data = (SAMPLES / "wrapped.pdf").read_bytes().replace(b"startxref\n", b"startxref\n1")
    with caplog.at_level(logging.WARNING):
        read("a.pdf", data)
    assert not caplog.records
