"""What a file that came by mail must be before anything of it is kept: every value is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any

import msgspec

from annotator.core.align import OffsetMap
from annotator.core.articles import Article, Wording
from annotator.core.changes import Kind, Value
from annotator.core.convert import Phrase
from annotator.core.decisions import GOLD_PREFIX, OUTCOMES, Decision
from annotator.core.editions import Link
from annotator.core.edits import LONGEST_NOTE
from annotator.core.rounds import Assignment
from annotator.core.spans import GOLD, Annotator, Label, Relation, Span
from annotator.errors import ForeignDamaged, GoldAsAnnotator, LabelUnknown, SpansDiffer
from annotator.store import codec, sums, union
from annotator.store.foreign import Foreign
from annotator.store.incoming import Incoming, IncomingChange, IncomingStep, Log, changes_of_spans
from annotator.store.project import Project

LONGEST_ID = 200
"""In characters: hashes, device names, and pairs of them."""
_STAMP = re.compile("([0-9a-f]{12})-[0-9a-f]{4}-(.+)")
_HEAD = re.compile("[0-9a-f]{12}-[0-9a-f]{4}-")
_STAMP_HEAD = 18
"""In characters: the time and the counter of a stamp, before the device."""
_LAST_STAMP = f"{253_402_300_799_999:012x}"
"""The last millisecond of the year 9999."""
_LAYER = 2
"""Where a row of the table ``span`` names the layer."""
_MOST_CHANGES = 10_000_000
_LONGEST_TEXT = 32 * 1024 * 1024


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class _Wrong(Exception):
    """What is wrong with a value."""


def check(ours: Project, theirs: Foreign, incoming: Incoming, lone: Mapping[str, Span]) -> None:
    """Raise the ``MergeError`` that fits if a file is not as the program writes it. Of the spans of ``lone``
    (:func:`lone_spans`), only their texts and who knows them are left to look at."""
    texts = _Texts(ours, theirs)
    what = ""
    others = [each for each in incoming.changes if each.kind != "span" or each.subject not in lone]
    if len(others) < len(incoming.changes) and not _stand_there(incoming.changes, lone, texts):
        others = incoming.changes
    try:
        if not _are_steps(incoming.steps):
            for step in incoming.steps:
                what = f"step {step.id}"
                _check_step(step)
        for change in others:
            what = f"{change.kind} {change.subject}"
            _check_change(change, texts, theirs.path)
    except (_Wrong, msgspec.MsgspecError, ValueError, TypeError, KeyError) as error:
        raise ForeignDamaged(path=theirs.path, what=speakable(what), reason=speakable(error)) from error
    if incoming.known:
        others = incoming.changes
    _check_identities(ours, theirs, [each for each in others if each.kind == "span"])


def _stand_there(changes: Iterable[IncomingChange], lone: Mapping[str, Span], texts: _Texts) -> bool:
    """Whether the texts of the spans of ``lone`` that are missing here are what stands in their places."""
    spans = [lone[each.subject] for each in changes if each.kind == "span" and each.subject in lone]
    try:
        there = {article: texts.of(article, "") for article in {span.article for span in spans}}
    except _Wrong:
        return False
    return all(there[span.article][span.start : span.end] == span.text for span in spans)


def lone_spans(theirs: Foreign, log: Log) -> dict[str, Span]:
    """The spans of a file that were made and never changed, as nearly all are: those whose values are as
    the program writes them and as they stand in its table. They are looked at all together; if
    anything about any of them is odd there are none, and whoever looks at them one by one finds what it is.
    """
    texts = {row[0] for row in theirs.project.database.execute_sql("SELECT article FROM reworded")}
    labels = union.aliases(theirs.project.database)
    once: dict[str, IncomingChange | None] = {}
    for change in log.changes:
        if change.kind == "span":
            once[change.subject] = None if change.subject in once else change
    made = [
        each
        for each in once.values()
        if each is not None
        and each.before is each.seen is None
        and each.after
        and not each.wording
        and each.article not in texts
        and not each.subject.startswith(GOLD_PREFIX)
    ]
    try:
        spans = codec.spans_from_json([each.after for each in made if each.after])
        _check_together(made, spans)
    except (_Wrong, ValueError):
        return {}
    found = {span.id: span for span in spans if span.label not in labels}
    rows = log.spans
    return found if all(rows.get(key) == codec.span_to_row(span) for key, span in found.items()) else {}


def _check_together(made: Sequence[IncomingChange], spans: Sequence[Span]) -> None:
    """What ``_check_change`` looks at but for the texts, of many spans that were made."""
    if any(
        (each.subject, each.article) != (span.id, span.article)
        for each, span in zip(made, spans, strict=True)
    ):
        raise _Wrong
    if any(not 0 <= span.start < span.end == span.start + len(span.text) for span in spans):
        raise _Wrong
    if not all(
        0 <= each.position < _MOST_CHANGES and len(each.after or "") <= _LONGEST_TEXT for each in made
    ):
        raise _Wrong
    names = {name for span in spans for name in (span.article, span.layer, span.label, *span.origins)}
    _check_ids(*names, *(span.id for span in spans))
    said = {said for span in spans for said in (span.note, span.comment)}
    if not all(span.id and span.layer for span in spans) or any(len(each) > LONGEST_NOTE for each in said):
        raise _Wrong


def check_sum(ours: Project, theirs: Foreign, log: Log, lone: Mapping[str, Span]) -> None:
    """Raise the ``MergeError`` that fits if a file's tables are not what its log adds up to, or if it has
    spans of a label that nobody defines. Of the spans of ``lone`` it is known that they are."""
    project = theirs.project
    try:
        said = _added_up(theirs, log, lone)
        kept = sums.read(project.database, without=_BY_ROW)
    except (msgspec.MsgspecError, ValueError, TypeError, KeyError) as error:
        raise ForeignDamaged(path=theirs.path, what="its log", reason=speakable(error)) from error
    rows = {span: row for span, row in log.spans.items() if span not in lone}
    if any(span.startswith(GOLD_PREFIX) and row[_LAYER] != GOLD for span, row in rows.items()):
        raise GoldAsAnnotator(path=theirs.path)
    faults = [
        key
        for key in said.keys() | kept.keys()
        if key[0] not in _ELSEWHERE and said.get(key) != kept.get(key)
    ]
    for (kind, subject), value in said.items():
        if kind == "span":
            row = rows.pop(subject, None)
            if row != (codec.span_to_row(value) if isinstance(value, Span) else None):
                faults.append((kind, subject))
    faults += [("span", subject) for subject in rows]
    if faults:
        what, reason = speakable(" ".join(faults[0])), "its log says something else"
        raise ForeignDamaged(path=theirs.path, what=what, reason=reason)
    _check_names(ours, theirs, kept.values())


def _added_up(theirs: Foreign, log: Log, lone: Mapping[str, Span]) -> dict[union.Key, Value | None]:
    """What the log of a file adds up to, without some spans."""
    rest = [each for each in log.changes if each.kind != "span" or each.subject not in lone]
    rest.sort(key=itemgetter(2, 3))  # kind and subject; the rest is in order
    rows = [(c.kind, c.subject, c.article, c.step, c.seen, c.after, c.wording) for c in rest]
    values = union.add_up(theirs.project.database, union.survivors(rows)).values
    return union.without_loose_relations(values, lone.keys())


_BY_ROW: tuple[Kind, ...] = ("span",)
_ELSEWHERE: tuple[Kind, ...] = ("span", "wording", "cuts")
"""What is not compared value by value."""


def _check_names(ours: Project, theirs: Foreign, kept: Iterable[Value]) -> None:
    known: set[str] = set()
    for each in (ours, theirs.project):
        known.update(
            row[0] for row in each.database.execute_sql("SELECT subject FROM change WHERE kind = 'label'")
        )
    for (label,) in theirs.project.database.execute_sql("SELECT DISTINCT label FROM span"):
        if label not in known:
            raise LabelUnknown(path=theirs.path, label=speakable(label))
    for value in kept:
        if isinstance(value, Annotator) and GOLD in (value.id, value.name.strip().casefold()):
            raise GoldAsAnnotator(path=theirs.path)


def speakable(said: object) -> str:
    """In one line, and not longer than a person reads."""
    text = " ".join(str(said).encode("utf-8", "replace").decode().split())
    return text if len(text) <= 120 else text[:119] + "…"


class _Texts:
    """The texts that spans of a file stand on."""

    def __init__(self, ours: Project, theirs: Foreign) -> None:
        self._ours = ours
        self._theirs = theirs.project
        self._known: dict[tuple[str, str], str] = {}
        self._sources: dict[str, int] = {}

    def of(self, article: str, wording: str) -> str:
        key = article, wording
        if key not in self._known:
            self._known[key] = self._read(article, wording)
        return self._known[key]

    def _read(self, article: str, wording: str) -> str:
        for project in (self._ours, self._theirs):
            found = union.wordings(project.database, article).get(wording)
            if found is not None:
                return found.text
            if not wording and project.has_article(article):
                return project.article(article).article.text
        raise _Wrong("it is about an article or a wording that is not in the file")

    def source_length(self, article: str) -> int:
        project = self._theirs if self._theirs.has_article(article) else self._ours
        sha256 = project.article(article).sha256
        if sha256 not in self._sources:
            self._sources[sha256] = len(project.source(sha256).text)
        return self._sources[sha256]


def _are_steps(steps: Sequence[IncomingStep]) -> bool:
    """Whether ``_check_step`` would find nothing wrong with any of them."""
    heads = [step.id[:_STAMP_HEAD] for step in steps]
    names = {name for step in steps for name in (step.device, step.author, step.reverts or "")}
    try:
        _check_ids(*names)
    except _Wrong:
        return False
    return (
        all(map(_HEAD.fullmatch, heads))
        and all(step.device and step.id[_STAMP_HEAD:] == step.device for step in steps)
        and max(heads, default="")[:12] <= _LAST_STAMP
        and {step.undoing for step in steps} <= {0, 1}
    )


def _check_step(step: IncomingStep) -> None:
    stamp = _STAMP.fullmatch(step.id)
    if stamp is None or stamp[2] != step.device or stamp[1] > _LAST_STAMP or step.undoing not in (0, 1):
        raise _Wrong("its stamp is none")
    _check_ids(step.device, step.author, step.reverts or "")


def _check_ids(*ids: str) -> None:
    if max(map(len, ids), default=0) > LONGEST_ID or _CONTROL.search("".join(ids)):
        raise _Wrong("an id is too long or holds control characters")


def _check_change(change: IncomingChange, texts: _Texts, path: Path) -> None:
    _check_ids(change.subject, change.article, change.wording, change.seen or "")
    if change.kind not in sums.kinds() or not 0 <= change.position < _MOST_CHANGES:
        raise _Wrong("this version knows no such thing")
    if change.before is not None:
        _checked_value(change, change.before, texts)
    value = _checked_value(change, change.after, texts) if change.after is not None else None
    if isinstance(value, Span):
        if value.id.startswith(GOLD_PREFIX) and value.layer != GOLD:
            raise GoldAsAnnotator(path=path)
        _check_surfaces([value], texts.of(change.article, change.wording))
    elif isinstance(value, Decision):
        _check_surfaces(value.gold, texts.of(change.article, change.wording))


def _checked_value(change: IncomingChange, json: str, texts: _Texts) -> Value | None:
    if len(json) > _LONGEST_TEXT:
        raise _Wrong("it is too large")
    value = codec.value_from_json(change.kind, json)
    if codec.value_to_json(value) != json:
        raise _Wrong("it is written otherwise")
    if _subject(change.kind, change.subject, change.article, value) != (change.subject, change.article):
        raise _Wrong("it says it is something else")
    check = _CHECKS.get(type(value))
    if check is not None:
        check(value)
    if isinstance(value, Wording):
        _check_wording(value, texts.source_length(change.article))
    return value


def _subject(kind: Kind, subject: str, article: str, value: Value | None) -> tuple[str, str]:
    """The subject and the article that a change of this value has."""
    match value:
        case Span() | Relation() | Decision():
            return value.id, value.article
        case Label() | Annotator():
            return value.id, ""
        case Phrase():
            return value.hans, ""
        case Link() | Assignment():
            return value.subject, value.article if isinstance(value, Assignment) else ""
        case Wording():
            return subject, subject
        case _:
            return subject, subject.partition("/")[0] if kind in ("state", "note") else article


def _check_surfaces(spans: Iterable[Span], text: str) -> None:
    for span in spans:
        if text[span.start : span.end] != span.text:
            raise _Wrong("its text is not what stands in its place")


def _check_span(span: Span) -> None:
    _check_ids(span.id, span.layer, span.label, *span.origins)
    if not 0 <= span.start < span.end or len(span.text) != span.end - span.start:
        raise _Wrong("its offsets do not fit its text")
    if not span.id or not span.layer or len(span.note) > LONGEST_NOTE or len(span.comment) > LONGEST_NOTE:
        raise _Wrong("it is too long or empty")


def _check_annotator(annotator: Annotator) -> None:
    _check_ids(annotator.id, annotator.name)
    if not annotator.id or not annotator.name.strip():
        raise _Wrong("it has no name")


def _check_label(label: Label) -> None:
    said = [*label.names.values(), label.color, label.shortcut]
    _check_ids(label.id, *label.names, *said)


def _check_wording(wording: Wording, source_length: int) -> None:
    raw = OffsetMap(wording.raw)
    if raw.source_length != wording.end - wording.start or raw.target_length != len(wording.text):
        raise _Wrong("its map does not fit its text")
    if not 0 <= wording.start <= wording.end <= source_length:
        raise _Wrong("it lies outside its source")


def _check_decision(decision: Decision) -> None:
    if decision.outcome not in OUTCOMES:
        raise _Wrong("it has no such outcome")
    for span in decision.gold:
        _check_span(span)
        if not span.id.startswith(GOLD_PREFIX) or (span.layer, span.article) != (GOLD, decision.article):
            raise _Wrong("its gold is somewhere else")


_CHECKS: dict[type[Any], Callable[[Any], None]] = {
    Span: _check_span,
    Annotator: _check_annotator,
    Label: _check_label,
    Decision: _check_decision,
}


def check_article(path: Path, article: Article, source_length: int) -> None:
    """Raise ``ForeignDamaged`` for an article whose map does not fit."""
    try:
        _check_wording(Wording.of(article), source_length)
    except (_Wrong, ValueError) as error:
        raise ForeignDamaged(path=path, what=speakable(article.title), reason=speakable(error)) from error


def _check_identities(ours: Project, theirs: Foreign, changes: Iterable[IncomingChange]) -> None:
    """A span stays in its article and its layer, and is new only once."""
    known: dict[str, tuple[str, Span, bool]] = {}
    for subject, step, made, json in changes_of_spans(ours, {change.subject for change in changes}):
        if subject not in known:
            known[subject] = step, _span(json), bool(made)
    for change in changes:
        json = change.after or change.before
        if json is None:
            continue
        here = known.get(change.subject)
        span = _span(json)
        made = change.before is None and change.seen is None
        if here is None:
            known[change.subject] = change.step, span, made
        elif (span.article, span.layer) != (here[1].article, here[1].layer) or (
            made and here[2] and here[0] != change.step
        ):
            raise SpansDiffer(
                path=theirs.path,
                span=change.subject,
                there=speakable(span.text),
                here=speakable(here[1].text),
            )


def _span(json: str) -> Span:
    value = codec.value_from_json("span", json)
    assert isinstance(value, Span)
    return value
