"""Records, one JSON object a line (.jsonl): an article in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from annotator.errors import BrokenRow, EmptySource, TooManyRows
from annotator.formats.columns import MOST_ROWS, composed, roles
from annotator.formats.document import Aids, Document, checked, refuse_other_kind
from annotator.formats.html_meta import date_in
from annotator.formats.plain_text import decoded

_decoder = msgspec.json.Decoder()


def read(
    name: str, data: bytes, aids: Aids, columns: Mapping[str, str] | None = None
) -> tuple[Document, ...]:
    """A document for each record that has a text; ``columns`` names the field for a role.

    Raises ``BrokenRow`` with the line's number for what is no record.
    """
    refuse_other_kind(name, data, "a file of records (.jsonl)")
    if data.count(b"\n") > MOST_ROWS:
        raise TooManyRows(path=name, limit=MOST_ROWS)
    text, encoding = decoded(name, data, aids)
    documents = tuple(_documents(name, text, encoding, columns))
    if not documents:
        raise EmptySource(path=name)
    return documents


def _documents(name: str, text: str, encoding: str, columns: Mapping[str, str] | None) -> Iterator[Document]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        fields = _fields(name, number, line)
        known = roles(list(fields), columns)
        if "text" not in known:
            reason = f"no field is known to hold the text; it has {', '.join(list(fields)[:20]) or 'none'}"
            raise BrokenRow(path=name, line=number, reason=reason[:300])
        body, meta = composed(fields, known)
        if not body.strip():
            continue
        if "date" in meta:
            meta["date"] = date_in(meta["date"]) or meta["date"]
        yield checked(name, Document(body, encoding, meta, suffix=f"#{number}"))


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
