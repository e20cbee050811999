"""Tables (.csv, .tsv): an article in each row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from annotator.errors import BrokenRow, EmptySource, NoTextColumn, TooManyRows
from annotator.formats.columns import MOST_ROWS, Table, composed, listed, refuse_strangers, roles, table
from annotator.formats.document import Aids, Document, checked, refuse_other_kind
from annotator.formats.html_meta import date_in
from annotator.formats.plain_text import decoded

_DELIMITERS = ",\t;|"
_MOST_LINES = 20 * MOST_ROWS

# The number of the line it begins in, its number among the rows, its cells.
_Row = tuple[int, int, list[str]]


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """A document for each row that has a text.

    Raises ``NoTextColumn`` where the text's column is not known, ``NoSuchColumn`` where a chosen one is not
    there, ``BrokenRow`` for a row with more cells than the header.
    """
    text, encoding = _decoded(name, data, aids)
    header, rows = _opened(name, text, aids.columns)
    refuse_strangers(name, header, aids.columns)
    known = roles(header, aids.columns)
    if "text" not in known:
        raise NoTextColumn(path=name, columns=listed(header))
    documents = tuple(_documents(name, encoding, header, known, rows))
    if not documents:
        raise EmptySource(path=name)
    return documents


def columns(name: str, data: bytes, aids: Aids) -> Table:
    """The columns with their first values, for a person to choose from."""
    text, encoding = _decoded(name, data, aids)
    header, rows = _opened(name, text, {})
    return table(encoding, (dict(zip(header, row, strict=False)) for _, _, row in rows), header)


def _opened(name: str, text: str, chosen: Mapping[str, str]) -> tuple[list[str], Iterator[_Row]]:
    """The names of the columns and the rows below. Raises ``EmptySource``."""
    rows = _rows(name, text)
    first = next(rows, None)
    if first is None:
        raise EmptySource(path=name)
    header = [cell.strip() for cell in first[2]]
    if len(header) == 1 and not chosen and "text" not in roles(header):
        # A table of one column without a known head has no head.
        return ["text"], _rows(name, text)
    return header, rows


def _decoded(name: str, data: bytes, aids: Aids) -> tuple[str, str]:
    refuse_other_kind(name, data, "a table of text (.csv)")
    # A cell can have several lines; a row has at least one.
    if data.count(b"\n") > _MOST_LINES:
        raise TooManyRows(path=name, limit=_MOST_LINES)
    text, encoding = decoded(name, data, aids)
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding


def _documents(
    name: str,
    encoding: str,
    header: list[str],
    known: Mapping[str, str],
    rows: Iterator[_Row],
) -> Iterator[Document]:
    for line, number, row in rows:
        if number > MOST_ROWS:
            raise TooManyRows(path=name, limit=MOST_ROWS)
        if len(row) > len(header) and any(cell.strip() for cell in row[len(header) :]):
            reason = f"it has {len(row)} cells, the header {len(header)}"
            raise BrokenRow(path=name, line=line, reason=reason)
        text, meta = composed(dict(zip(header, row, strict=False)), known)
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
