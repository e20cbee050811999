"""Drawings as SVG, charts as CSV."""

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.charts.data import Bars, Row, Series, Table, Value
from annotator.core.charts.drawing import draw
from annotator.core.charts.shapes import Look, rough_width
from annotator.formats.report import as_csv, printed
from annotator.formats.svg import svg

LOOK = Look(rough_width, 13, str)
SVG = "{http://www.w3.org/2000/svg}"


def chart(name: str) -> Bars:
    return Bars("b", name, (Series("n", "#3a6fd0"),), (Row(name, (Value(3, "three"),)),))


@given(st.text(max_size=20))
def test_every_text_makes_a_picture(name: str) -> None:
    made = svg(draw(chart(name), 600, LOOK), printed, "title", alone=True)
    root = ElementTree.fromstring(made.encode())
    assert root.tag == f"{SVG}svg"
    assert "3" in [each.text for each in root.iter(f"{SVG}text")]


def test_markup_in_a_name_stays_text() -> None:
    made = svg(draw(chart("<script>&"), 600, LOOK), printed, '"<b>')
    root = ElementTree.fromstring(made)
    assert not list(root.iter(f"{SVG}script"))
    assert "<script>&" in [each.text for each in root.iter(f"{SVG}text")]
    assert root.get("aria-label") == '"<b>'


def test_a_spreadsheet_takes_no_name_for_a_formula() -> None:
    rows = (Row("=1+1", (Value(-2),)), Row("@x", (Value(1),)), Row("−4", (Value(0),)))
    found = as_csv(Bars("b", "b", (Series("n", "#000000"),), rows)).decode("utf-8-sig")
    assert found == ",n\r\n'=1+1,-2\r\n'@x,1\r\n−4,0\r\n"
    assert as_csv(Table("t", "t", (), ())).startswith(b"\xef\xbb\xbf")
