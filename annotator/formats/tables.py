"""Tables (.csv, .tsv): an article in each row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from annotator.errors import BrokenRow, EmptySource, NoTextColumn, TooManyRows
from annotator.formats.columns import MOST_ROWS, composed, roles
from annotator.formats.document import Aids, Document, checked, refuse_other_kind
from annotator.formats.html_meta import date_in
from annotator.formats.plain_text import decoded

_DELIMITERS = ",\t;|"
_LONGEST_NAME = 60
_MOST_LINES = 20 * MOST_ROWS

# The number of the line it begins in, its number among the rows, its cells.
_Row = tuple[int, int, list[str]]


def read(
    name: str, data: bytes, aids: Aids, columns: Mapping[str, str] | None = None
) -> tuple[Document, ...]:
    """A document for each row that has a text; ``columns`` names the column for a role.

    Raises ``NoTextColumn`` where the text's column is not known, ``BrokenRow`` for a row with more
    cells than the header.
    """
    text, encoding = _decoded(name, data, aids)
    rows = _rows(name, text)
    first = next(rows, None)
    if first is None:
        raise EmptySource(path=name)
    header = [cell.strip() for cell in first[2]]
    known = roles(header, columns)
    if "text" not in known:
        if len(header) > 1 or columns:
            raise NoTextColumn(path=name, columns=_listed(header))
        # A table of one column without a known head has no head.
        header, known, rows = ["text"], {"text": "text"}, _rows(name, text)
    documents = tuple(_documents(name, encoding, header, known, rows))
    if not documents:
        raise EmptySource(path=name)
    return documents


def header_of(name: str, data: bytes, aids: Aids) -> list[str]:
    """The names of the columns, for a person to choose from."""
    first = next(_rows(name, _decoded(name, data, aids)[0]), None)
    return [cell.strip() for cell in first[2]] if first else []


def _decoded(name: str, data: bytes, aids: Aids) -> tuple[str, str]:
    refuse_other_kind(name, data, "a table of text (.csv)")
    # A cell can have several lines; a row has at least one.
    if data.count(b"\n") > _MOST_LINES:
        raise TooManyRows(path=name, limit=_MOST_LINES)
    text, encoding = decoded(name, data, aids)
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding


def _listed(header: list[str]) -> str:
    names = [cell if len(cell) <= _LONGEST_NAME else cell[: _LONGEST_NAME - 1] + "…" for cell in header[:20]]
    return ", ".join(names)


def _documents(
    name: str,
    encoding: str,
    header: list[str],
    columns: Mapping[str, str],
    rows: Iterator[_Row],
) -> Iterator[Document]:
    for line, number, row in rows:
        if number > MOST_ROWS:
            raise TooManyRows(path=name, limit=MOST_ROWS)
        if len(row) > len(header) and any(cell.strip() for cell in row[len(header) :]):
            reason = f"it has {len(row)} cells, the header {len(header)}"
            raise BrokenRow(path=name, line=line, reason=reason)
        text, meta = composed(dict(zip(header, row, strict=False)), columns)
        if not text.strip():
            continue
        if "date" in meta:
            meta["date"] = date_in(meta["date"]) or meta["date"]
        yield checked(name, Document(text, encoding, meta, suffix=f"#{number}"))


def _rows(name: str, text: str) -> Iterator[_Row]:
    """The rows that are not empty."""
    delimiter, skipped = _delimiter(name, text)
    lines = text.split("\n")[skipped:]
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    begins = skipped + 1
    try:
        for number, row in enumerate(reader, skipped + 1):
            if any(cell.strip() for cell in row):
                yield begins, number, row
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        raise BrokenRow(path=name, line=begins, reason=str(error)) from error


def _delimiter(name: str, text: str) -> tuple[str, int]:
    """What stands between the cells, and how many lines come before the header."""
    first = text[: text.find("\n")] if "\n" in text else text
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first[4], 1
    if name.lower().endswith((".tsv", ".tab")):
        return "\t", 0
    return max(_DELIMITERS, key=lambda mark: (first.count(mark), -_DELIMITERS.index(mark))), 0
