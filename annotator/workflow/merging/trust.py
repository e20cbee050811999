"""What a file that came by mail must be before anything of it is kept: every value is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from annotator.core.align import OffsetMap
from annotator.core.articles import Article, Wording
from annotator.core.changes import Kind, Stamp, Value
from annotator.core.convert import Phrase
from annotator.core.decisions import GOLD_PREFIX, OUTCOMES, Decision
from annotator.core.editions import Link
from annotator.core.edits import LONGEST_NOTE
from annotator.core.rounds import Assignment
from annotator.core.spans import GOLD, Annotator, Label, Relation, Span
from annotator.errors import ForeignDamaged, GoldAsAnnotator, LabelUnknown, SpansDiffer
from annotator.store import codec, sums, union
from annotator.store.foreign import Foreign
from annotator.store.incoming import Incoming, IncomingChange, IncomingStep
from annotator.store.project import Project

LONGEST_ID = 200
"""In characters: hashes, device names, and pairs of them."""
LAST_MILLISECOND = 253_402_300_799_999  # the year 9999
_LONGEST_TEXT = 32 * 1024 * 1024


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class _Wrong(Exception):
    """What is wrong with a value."""


def check(ours: Project, theirs: Foreign, incoming: Incoming) -> None:
    """Raise the ``MergeError`` that fits if a file is not as the program writes it."""
    texts = _Texts(ours, theirs)
    what = ""
    try:
        for step in incoming.steps:
            what = f"step {step.id}"
            _check_step(step)
        for change in incoming.changes:
            what = f"{change.kind} {change.subject}"
            _check_change(change, texts, theirs.path)
    except (_Wrong, msgspec.MsgspecError, ValueError, TypeError, KeyError) as error:
        raise ForeignDamaged(path=theirs.path, what=speakable(what), reason=speakable(error)) from error
    _check_identities(ours, theirs, incoming.changes)


def check_sum(ours: Project, theirs: Foreign) -> None:
    """Raise the ``MergeError`` that fits if a file's tables are not what its log adds up to, or if it has
    spans of a label that nobody defines."""
    project = theirs.project
    try:
        said = project.added_up()
        kept = sums.read(project.database, without=_BY_ROW)
    except (msgspec.MsgspecError, ValueError, TypeError, KeyError) as error:
        raise ForeignDamaged(path=theirs.path, what="its log", reason=speakable(error)) from error
    rows = {
        row[0]: row
        for row in project.database.execute_sql(f"SELECT {codec.SPAN_COLUMNS} FROM span").fetchall()
    }
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


def _check_step(step: IncomingStep) -> None:
    stamp = Stamp.parse(step.id)
    if str(stamp) != step.id or stamp.device != step.device or not 0 <= stamp.counter <= 0xFFFF:
        raise _Wrong("its stamp is none")
    if not 0 <= stamp.milliseconds <= LAST_MILLISECOND or step.undoing not in (0, 1):
        raise _Wrong("its stamp is none")
    _check_ids(step.device, step.author, step.reverts or "")


def _check_ids(*ids: str) -> None:
    if max(map(len, ids)) > LONGEST_ID or _CONTROL.search("".join(ids)):
        raise _Wrong("an id is too long or holds control characters")


def _check_change(change: IncomingChange, texts: _Texts, path: Path) -> None:
    _check_ids(change.subject, change.article, change.wording, change.seen or "")
    if change.kind not in sums.kinds() or not 0 <= change.position < 10_000_000:
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
    if _subject(change.kind, change.subject, value) != (change.subject, change.article):
        raise _Wrong("it says it is something else")
    check = _CHECKS.get(type(value))
    if check is not None:
        check(value)
    if isinstance(value, Wording):
        _check_wording(value, texts.source_length(change.article))
    return value


def _subject(kind: Kind, subject: str, value: Value | None) -> tuple[str, str]:
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
            return subject, subject.partition("/")[0] if kind in ("state", "note") else ""


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
    mine = [change for change in changes if change.kind == "span"]
    union.touch(ours.database, [("span", change.subject) for change in mine])
    rows = ours.database.execute_sql(
        "SELECT c.subject, c.step, c.before IS NULL AND b.step IS NULL, coalesce(c.after, c.before)"
        " FROM temp.touched t CROSS JOIN change c ON c.kind = t.kind AND c.subject = t.subject"
        " LEFT JOIN basis b ON b.step = c.step AND b.position = c.position AND b.seen IS NOT NULL"
        " ORDER BY c.step, c.position"
    )
    known: dict[str, tuple[str, Span, bool]] = {}
    for subject, step, made, json in rows:
        if subject not in known:
            known[subject] = step, _span(json), bool(made)
    for change in mine:
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
