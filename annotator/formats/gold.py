"""Gold JSON: what models are trained on. ``resources/gold.schema.json`` describes it (draft 2020-12).

Every offset is given with the text it counts in: the canonical text, the same article in either
script, and the source's raw text. Each surface is checked against its text before it is written. The
same project gives the same bytes: nothing here depends on the day or on the order of a set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from annotator.core.align import Range
from annotator.core.articles import Article
from annotator.core.pair import Pair
from annotator.core.spans import Label, Relation, Span
from annotator.errors import RelationLoose, SurfaceMismatch

FORMAT = "duizhao-gold"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Header:
    """What the whole file says: the project's id and name, its labels, whose spans they are."""

    project: str
    name: str
    layer: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article with all that its record needs. ``raw`` is the whole raw text of its source;
    ``annotators`` gives the name of every layer."""

    id: str
    article: Article
    pair: Pair
    source: str
    sha256: str
    encoding: str
    raw: str
    state: str
    spans: tuple[Span, ...]
    annotators: dict[str, str]
    note: str = ""
    relations: tuple[Relation, ...] = ()


class _Place(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    text: str


class _Span(msgspec.Struct, frozen=True, gc=False):
    id: str
    label: str
    start: int
    end: int
    text: str
    Hans: _Place | None
    Hant: _Place | None
    raw: _Place | None
    note: str
    comment: str
    unsure: bool
    annotator: str
    origins: tuple[str, ...]


class _Relation(msgspec.Struct, frozen=True, rename={"from_span": "from", "to_span": "to"}):
    id: str
    from_span: str
    to_span: str
    name: str


_encoder = msgspec.json.Encoder(order="deterministic")


def write_json(header: Header, articles: Iterable[Labelled]) -> Iterator[bytes]:
    """One JSON object, an article a line, in parts to be written one after the other."""
    yield _encoder.encode(_head(header))[:-1] + b',"articles":['
    separator = b"\n"
    for labelled in articles:
        yield separator + _encoder.encode(record(labelled))
        separator = b",\n"
    yield b"\n]}\n"


def write_jsonl(header: Header, articles: Iterable[Labelled]) -> Iterator[bytes]:
    """A line with what the file is, then one article a line."""
    yield _encoder.encode(_head(header)) + b"\n"
    for labelled in articles:
        yield _encoder.encode(record(labelled)) + b"\n"


def _head(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "project": {"id": header.project, "name": header.name},
        "layer": header.layer,
        "labels": [{"id": label.id, "names": label.names, "color": label.color} for label in header.labels],
    }


def record(labelled: Labelled) -> dict[str, Any]:
    """One article as its record. Raises ``SurfaceMismatch`` where a span does not fit its text, and
    ``RelationLoose`` where a relation leads to no span of it."""
    article, pair = labelled.article, labelled.pair
    start, end = article.range
    return {
        "id": labelled.id,
        "title": article.title,
        "meta": article.meta,
        "script": article.script,
        "state": labelled.state,
        "note": labelled.note,
        "source": {
            "name": labelled.source,
            "sha256": labelled.sha256,
            "encoding": labelled.encoding,
            "start": start,
            "end": end,
        },
        "canonical": article.canonical,
        "text": {"Hans": pair.text_in("Hans"), "Hant": pair.text_in("Hant")},
        "spans": _spans(labelled),
        "relations": _relations(labelled) if labelled.relations else [],
    }


def _spans(labelled: Labelled) -> list[_Span]:
    pair, article, names = labelled.pair, labelled.article, labelled.annotators
    is_hans, text, counterpart = pair.canonical == "Hans", pair.text, pair.counterpart
    alike = pair.map.is_identity and len(counterpart) == len(text)
    length, to_counterpart = len(text), pair.map.forward
    to_raw, origin = article.raw.backward, article.range.start
    raw_text = labelled.raw[origin : article.range.end]
    made = []
    for span in labelled.spans:
        start, end, said = span.start, span.end, span.text
        if text[start:end] != said or not 0 <= start < end <= length:
            span.verified(text)  # which says what is wrong
        place = Range(start, end)
        own = _Place(start, end, said)
        if alike:
            other: _Place | None = _Place(start, end, counterpart[start:end])
        else:
            other = _checked(span, to_counterpart(place), counterpart, 0)
        raw = _checked(span, to_raw(place), raw_text, origin)
        # What was corrected reads otherwise in the source, as it should.
        if raw and raw.text[0] != said[0] and not _is_corrected(article, raw):
            raise SurfaceMismatch(span=span.id, text=span.text, start=raw.start, end=raw.end, found=raw.text)
        made.append(
            _Span(
                span.id,
                span.label,
                start,
                end,
                said,
                own if is_hans else other,
                other if is_hans else own,
                raw,
                span.note,
                span.comment,
                span.unsure,
                names.get(span.layer, span.layer),
                span.origins,
            )
        )
    return made


def _relations(labelled: Labelled) -> list[_Relation]:
    """In the order in which their spans stand."""
    places = {span.id: place for place, span in enumerate(labelled.spans)}
    for relation in labelled.relations:
        for end in (relation.from_span, relation.to_span):
            if end not in places:
                raise RelationLoose(relation=relation.id, span=end)
    ordered = sorted(
        labelled.relations,
        key=lambda each: (places[each.from_span], places[each.to_span], each.name, each.id),
    )
    return [_Relation(each.id, each.from_span, each.to_span, each.name) for each in ordered]


def _is_corrected(article: Article, raw: _Place) -> bool:
    return any(each.start < raw.end and raw.start < each.end for each in article.corrections)


def _checked(span: Span, place: Range | None, text: str, origin: int) -> _Place | None:
    """The place in ``text``, counted from ``origin`` before it."""
    if place is None:
        return None
    start, end = place
    if not 0 <= start < end <= len(text):
        raise SurfaceMismatch(span=span.id, text=span.text, start=start + origin, end=end + origin, found="")
    return _Place(start + origin, end + origin, text[start:end])
