"""Values of the core as what stands in a table: JSON for values in the log, tuples for rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec

from annotator.core.align import OffsetMap
from annotator.core.articles import Wording
from annotator.core.changes import Change, Kind, Value
from annotator.core.clean import Cuts
from annotator.core.convert import Phrase, Region
from annotator.core.decisions import Decision
from annotator.core.editions import Link
from annotator.core.rounds import Assignment
from annotator.core.spans import Annotator, Label, Policy, Relation, Span, State

_TYPES: dict[Kind, Any] = {
    "span": Span,
    "state": State,
    "note": str,
    "relation": Relation,
    "label": Label,
    "guideline": str,
    "policy": Policy,
    "annotator": Annotator,
    "phrase": Phrase,
    "region": Region,
    "wording": Wording,
    "cuts": Cuts,
    "link": Link,
    "assignment": Assignment,
    "decision": Decision,
    "alias": str,
    "ignored": str,
}
_decoders = {kind: msgspec.json.Decoder(kind_type) for kind, kind_type in _TYPES.items()}
_spans = msgspec.json.Decoder(list[Span])
_pieces = msgspec.json.Decoder(list[tuple[int, int, int]])
_encoder = msgspec.json.Encoder(order="deterministic")


def to_json(value: object) -> str:
    return _encoder.encode(value).decode()


def from_json(text: str) -> Any:
    return msgspec.json.decode(text)


def value_to_json(value: Value | None) -> str | None:
    return None if value is None else to_json(value)


def value_from_json(kind: Kind, text: str | None) -> Value | None:
    if text is None:
        return None
    value: Value = _decode_span(text) if kind == "span" else _decoders[kind].decode(text)
    return value


@lru_cache(maxsize=1 << 14)
def _decode_span(text: str) -> Span:
    """A merge reads each span of a file several times, one after the other."""
    span: Span = _decoders["span"].decode(text)
    return span


def spans_from_json(texts: Sequence[str]) -> list[Span]:
    """Spans that are known to be some, all at once. Raises ``ValueError`` if there are more or less of them,
    or if any is not written as it is here."""
    spans = _spans.decode(f"[{','.join(texts)}]")
    # No line of JSON has a line break in it, so that each text can only be the one of its own span.
    if len(spans) != len(texts) or _encoder.encode_lines(spans) != "\n".join((*texts, "")).encode():
        raise ValueError("a span is written otherwise")
    return spans


def change_from_row(row: tuple[Kind, str, str, str | None, str | None]) -> Change:
    kind, subject, article, before, after = row
    return Change(kind, subject, article, value_from_json(kind, before), value_from_json(kind, after))


def map_to_json(offsets: OffsetMap) -> str:
    """Rows of source length, target length, one by one or not; empty for the identity."""
    if offsets.is_identity:
        return ""
    return to_json([[piece.source, piece.target, int(piece.linear)] for piece in offsets.pieces])


def map_from_json(text: str, length: int) -> OffsetMap:
    """``length`` is that of the text a map starts from, for the identity."""
    if not text:
        return OffsetMap.identity(length)
    return OffsetMap(_pieces.decode(text))


LABEL_COLUMNS = "id, names, color, shortcut, position, definitions, examples"


def label_to_row(label: Label) -> tuple[object, ...]:
    by_language = to_json(label.definitions), to_json(label.examples)
    return (label.id, to_json(label.names), label.color, label.shortcut, label.position, *by_language)


def label_from_row(row: tuple[Any, ...]) -> Label:
    label_id, names, color, shortcut, position, definitions, examples = row
    return Label(
        label_id, from_json(names), color, shortcut, position, from_json(definitions), from_json(examples)
    )


SPAN_COLUMNS = 'id, article, layer, label, "start", "end", text, note, unsure, origins, comment'


def span_to_row(span: Span) -> tuple[object, ...]:
    return (
        span.id,
        span.article,
        span.layer,
        span.label,
        span.start,
        span.end,
        span.text,
        span.note,
        int(span.unsure),
        to_json(span.origins) if span.origins else "",
        span.comment,
    )


def span_from_row(row: tuple[Any, ...]) -> Span:
    span_id, article, layer, *rest = row
    return span_of(article, layer, (span_id, *rest))


def span_of(article: str, layer: str, row: tuple[Any, ...]) -> Span:
    """A span of a layer that is known, from the columns that are left."""
    span_id, label, start, end, text, note, unsure, origins, comment = row
    made_from = tuple(from_json(origins)) if origins else ()
    return Span(span_id, article, layer, label, start, end, text, note, bool(unsure), made_from, comment)
