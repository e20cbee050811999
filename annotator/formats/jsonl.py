"""Records, one JSON object a line (.jsonl): an article in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from annotator.errors import BrokenRow, EmptySource, NoTextColumn, TooManyRows
from annotator.formats.columns import MOST_ROWS, Table, composed, listed, refuse_strangers, roles, table
from annotator.formats.document import Aids, Document, checked, refuse_other_kind
from annotator.formats.html_meta import date_in
from annotator.formats.plain_text import decoded

_decoder = msgspec.json.Decoder()


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """A document for each record that has a text.

    Raises ``BrokenRow`` with the line's number for what is no record, ``NoTextColumn`` where the text's field
    is not known, ``NoSuchColumn`` where no record has a field that was chosen.
    """
    text, encoding = _decoded(name, data, aids)
    if aids.columns:
        names = dict.fromkeys(key for _, fields in _records(name, text) for key in fields)
        refuse_strangers(name, names, aids.columns)
    documents = tuple(_documents(name, text, encoding, aids.columns))
    if not documents:
        raise EmptySource(path=name)
    return documents


def columns(name: str, data: bytes, aids: Aids) -> Table:
    """The fields of the first records with their first values, for a person to choose from."""
    text, encoding = _decoded(name, data, aids)
    return table(encoding, (fields for _, fields in _records(name, text)))


def _decoded(name: str, data: bytes, aids: Aids) -> tuple[str, str]:
    refuse_other_kind(name, data, "a file of records (.jsonl)")
    if data.count(b"\n") > MOST_ROWS:
        raise TooManyRows(path=name, limit=MOST_ROWS)
    return decoded(name, data, aids)


def _records(name: str, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each record's line and fields."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, _fields(name, number, line)


def _documents(name: str, text: str, encoding: str, chosen: Mapping[str, str]) -> Iterator[Document]:
    for place, (number, fields) in enumerate(_records(name, text)):
        known = roles(list(fields), chosen)
        if "text" not in known:
            raise _without_text(name, number, fields, chosen, is_first=place == 0)
        body, meta = composed(fields, known)
        if not body.strip():
            continue
        if "date" in meta:
            meta["date"] = date_in(meta["date"]) or meta["date"]
        yield checked(name, Document(body, encoding, meta, suffix=f"#{number}"))


def _without_text(
    name: str, line: int, fields: Mapping[str, str], chosen: Mapping[str, str], *, is_first: bool
) -> NoTextColumn | BrokenRow:
    """A first record without a text speaks for all of them, a later one for itself."""
    if is_first and fields and not chosen.get("text"):
        return NoTextColumn(path=name, columns=listed(fields))
    wanted = "it lacks the field chosen for" if "text" in chosen else "no field is known to hold"
    reason = f"{wanted} the text; it has {listed(fields) or 'none'}"
    return BrokenRow(path=name, line=line, reason=reason[:300])


def _fields(name: str, number: int, line: str) -> dict[str, str]:
    """The fields of one record that are texts, or lists of texts."""
    try:
        record: Any = _decoder.decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        reason = str(error) if isinstance(error, msgspec.DecodeError) else "it is no JSON"
        raise BrokenRow(path=name, line=number, reason=reason) from error
    if not isinstance(record, dict):
        raise BrokenRow(path=name, line=number, reason="it is no JSON object")
    return {key: _text(value) for key, value in record.items() if _is_text(value)}


def _is_text(value: Any) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(each, str) for each in value)
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else "\n".join(value)
