"""What a person may ask of a project's labels, as changes for one step.

A label is known by its id. To rename one, or to merge it into another, takes its spans along, and makes
its old id an *alias* of the new one: what decisions say of the old id, and what somebody labels with it on
another laptop meanwhile, is read as the new one. ``aliases`` gives those that there are: by an id that is
no longer used the label it stands for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.core.changes import Change
from annotator.core.colors import contrast, is_color
from annotator.core.relations import carried_over
from annotator.core.spans import Label, Relation, Span
from annotator.core.text import checked_text, speakable
from annotator.errors import (
    BadLabel,
    KeyRetired,
    LabelExists,
    LabelInUse,
    NoSuchLabel,
    RequestError,
    ShortcutTaken,
    TooManyLabels,
)

Changes = tuple[Change, ...]

LONGEST = 40
"""Of a label's id and of each of its names, in characters."""
LONGEST_TEXT = 5_000
"""Of a definition, and of the examples in one language."""
MOST = 200
"""Labels in one project."""

SHORTCUTS = "123456789BCHILMPTVWYZ"
"""The keys that a label may have; the window keeps the other letters for itself."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A label that came in without its shortcut, as ``other`` has it already."""

    label: str
    shortcut: str
    other: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a label set changes in a project: the ids of labels that are new, of those that are otherwise
    than they were, and whose shortcuts clash."""

    changes: Changes
    added: tuple[str, ...]
    changed: tuple[str, ...]
    clashes: tuple[Clash, ...]


def faults(label: Label, labels: Iterable[Label], former: str | None = None) -> list[RequestError]:
    """What keeps ``label`` from being saved, each as the error that saving it would raise: ``BadLabel``,
    ``LabelExists``, ``ShortcutTaken``, ``TextTooLong`` or ``TextBroken``.

    ``former`` is the id it has among ``labels`` at present; ``None`` where it is to be a new one.
    """
    others = [each for each in labels if each.id != former]
    found: list[RequestError] = []
    for field, reason in _reasons(label):
        found.append(BadLabel(label=speakable(label.id), field=field, reason=reason))
    if any(each.id == label.id for each in others):
        found.append(LabelExists(label=label.id))
    holder = next((each for each in others if label.shortcut and each.shortcut == label.shortcut), None)
    if holder is not None:
        found.append(ShortcutTaken(shortcut=label.shortcut, label=holder.id))
    for text in (*label.definitions.values(), *label.examples.values()):
        try:
            checked_text(text, LONGEST_TEXT)
        except RequestError as error:
            found.append(error)
    return found


def _reasons(label: Label) -> Iterable[tuple[str, str]]:
    """The field and the reason for each thing that cannot be so in a label, whatever others there are."""
    if not label.id:
        yield "id", "its key is empty"
    elif len(label.id) > LONGEST:
        yield "id", f"its key has more than {LONGEST} characters"
    elif any(unicodedata.category(char)[0] in "CZ" for char in label.id):
        yield "id", "its key holds a blank or a control character"
    if not any(label.names.values()):
        yield "names", "it has no name"
    elif any(len(name) > LONGEST for name in label.names.values()):
        yield "names", f"a name has more than {LONGEST} characters"
    elif any(unicodedata.category(char) in ("Cc", "Cs") for name in label.names.values() for char in name):
        yield "names", "a name holds a control character or half a character"
    if not is_color(label.color):
        yield "color", "its colour is not written as #rrggbb"
    if label.shortcut and (len(label.shortcut) > 1 or label.shortcut not in SHORTCUTS):
        yield "shortcut", "its shortcut is none of the keys that a label may have"


def contrasts(color: str, grounds: Iterable[str]) -> tuple[float, ...]:
    """How a label's colour stands out from each ground, as WCAG counts it: from 1 to 21."""
    return tuple(contrast(color, ground) for ground in grounds)


def tidied(label: Label) -> Label:
    """``label`` as it is kept: composed, without blanks at the ends or texts that are empty."""

    def texts(by_language: dict[str, str]) -> dict[str, str]:
        composed = {key: unicodedata.normalize("NFC", text).strip() for key, text in by_language.items()}
        return {key: text for key, text in composed.items() if text}

    return replace(
        label,
        id=unicodedata.normalize("NFC", label.id).strip(),
        names=texts(label.names),
        color=label.color.strip().lower(),
        shortcut=label.shortcut.strip().upper(),
        definitions=texts(label.definitions),
        examples=texts(label.examples),
    )


def free_shortcut(labels: Iterable[Label]) -> str:
    """The first key that no label has; empty where all are taken."""
    taken = {label.shortcut for label in labels}
    return next((key for key in SHORTCUTS if key not in taken), "")


def add_label(labels: Sequence[Label], label: Label, aliases: Mapping[str, str]) -> Changes:
    """A new label after the others. Raises what ``faults`` finds, ``KeyRetired`` and ``TooManyLabels``."""
    label = replace(tidied(label), position=_last(labels) + 1)
    if len(labels) >= MOST:
        raise TooManyLabels(count=len(labels) + 1, limit=MOST)
    _refuse(faults(label, labels))
    _refuse_retired(label.id, aliases)
    return (_label_change(None, label),)


def edit_label(labels: Sequence[Label], label: Label) -> Changes:
    """Everything of a label but its id and its place. Raises ``NoSuchLabel`` and what ``faults`` finds."""
    before = label_of(label.id, labels)
    after = replace(tidied(label), position=before.position)
    _refuse(faults(after, labels, former=before.id))
    return () if after == before else (_label_change(before, after),)


def delete_label(labels: Sequence[Label], label_id: str, used: int, aliases: Mapping[str, str]) -> Changes:
    """Raises ``NoSuchLabel``, and ``LabelInUse`` where the label is on ``used`` spans, of whatever layer."""
    label = label_of(label_id, labels)
    if used:
        raise LabelInUse(label=label_id, count=used)
    former = (old for old in sorted(aliases) if aliases[old] == label_id)
    return (_label_change(label, None), *(_alias_change(old, label_id, None) for old in former))


def reorder_labels(labels: Sequence[Label], order: Sequence[str]) -> Changes:
    """Labels in the ``order`` of ids; those not named follow as they did. Raises ``NoSuchLabel``."""
    named = [label_of(each, labels) for each in dict.fromkeys(order)]
    rest = [label for label in labels if label not in named]
    placed = [(label, replace(label, position=place)) for place, label in enumerate([*named, *rest], 1)]
    return tuple(_label_change(before, after) for before, after in placed if before != after)


def rename_label(
    labels: Sequence[Label],
    label_id: str,
    new_id: str,
    spans: Iterable[Span],
    aliases: Mapping[str, str],
) -> Changes:
    """Give a label another id, and its ``spans`` with it; one that it had before may come back.

    Raises ``NoSuchLabel``, ``KeyRetired`` and what ``faults`` finds.
    """
    before = label_of(label_id, labels)
    after = tidied(replace(before, id=new_id))
    if after.id == before.id:
        return ()
    _refuse(faults(after, labels, former=before.id))
    back = after.id in aliases and _stands_for(after.id, aliases) == before.id
    if not back:
        _refuse_retired(after.id, aliases)
    returned = (_alias_change(after.id, aliases[after.id], None),) if back else ()
    return (
        _label_change(before, None),
        _label_change(None, after),
        *returned,
        _alias_change(before.id, aliases.get(before.id), after.id),
        *(
            Change("span", span.id, span.article, span, replace(span, label=after.id))
            for span in spans
            if span.label == before.id
        ),
    )


def save_label(
    labels: Sequence[Label],
    label_id: str,
    label: Label,
    spans: Iterable[Span],
    aliases: Mapping[str, str],
) -> Changes:
    """Make the label ``label_id`` what ``label`` says, its id too; ``spans`` are then to be renamed with it.

    Raises as ``edit_label`` and ``rename_label`` do.
    """
    wanted = tidied(label)
    if wanted.id == label_id:
        return edit_label(labels, wanted)
    after = replace(wanted, position=label_of(label_id, labels).position)
    _refuse(faults(after, labels, former=label_id))
    renamed = rename_label(labels, label_id, after.id, spans, aliases)
    new = _label_change(None, replace(label_of(label_id, labels), id=after.id))
    return tuple(_label_change(None, after) if change == new else change for change in renamed)


def merge_labels(
    labels: Sequence[Label],
    label_id: str,
    into: str,
    spans: Iterable[Span],
    relations: Iterable[Relation],
    aliases: Mapping[str, str],
) -> Changes:
    """Make one label of two: the spans of ``label_id`` get the label ``into``, and the former goes.

    ``spans`` are those of both labels, ``relations`` those of their articles. Spans of one layer that then
    are the same become one, which keeps the notes, comments and relations of both. Raises ``NoSuchLabel``.
    """
    gone, _ = label_of(label_id, labels), label_of(into, labels)
    if label_id == into:
        return ()
    changes, heirs = _merged([span for span in spans if span.label in (label_id, into)], label_id, into)
    links = carried_over(relations, heirs) if heirs else ()
    alias = _alias_change(label_id, aliases.get(label_id), into)
    return (_label_change(gone, None), alias, *changes, *links)


def _merged(spans: list[Span], label_id: str, into: str) -> tuple[list[Change], dict[str, str]]:
    """The changes of the spans; and of each that becomes one with another the id, with its heir's."""
    places = {(span.article, span.layer, span.start, span.end) for span in spans if span.label == label_id}
    kept: dict[tuple[str, str, int, int], tuple[Span, Span]] = {}
    heirs: dict[str, str] = {}
    changes: list[Change] = []
    for span in sorted(spans, key=lambda span: span.label != into):
        place = (span.article, span.layer, span.start, span.end)
        if place not in places:
            continue
        if place in kept:
            before, heir = kept[place]
            kept[place] = before, _inheriting(heir, span)
            heirs[span.id] = heir.id
            changes.append(Change("span", span.id, span.article, span, None))
        else:
            kept[place] = span, replace(span, label=into)
    changes += [
        Change("span", before.id, before.article, before, after)
        for before, after in kept.values()
        if before != after
    ]
    return changes, heirs


def _inheriting(heir: Span, gone: Span) -> Span:
    """A span with what was said about another that stood in the same place."""
    return replace(
        heir,
        note=_both(heir.note, gone.note),
        comment=_both(heir.comment, gone.comment),
        unsure=heir.unsure or gone.unsure,
        origins=tuple(dict.fromkeys((*heir.origins, *gone.origins))),
    )


def _both(one: str, other: str) -> str:
    return "\n".join(dict.fromkeys(filter(None, (one, other))))


def take_in(labels: Sequence[Label], incoming: Sequence[Label], aliases: Mapping[str, str]) -> TakenIn:
    """A label set into a project: labels of an id that is here are changed, the others come after those
    that are here. A shortcut stays with the label that has it.

    Raises what ``faults`` finds otherwise, ``KeyRetired`` and ``TooManyLabels``.
    """
    here = {label.id: label for label in labels}
    incoming = [tidied(label) for label in incoming]
    named = {label.id for label in incoming}
    now = [label for label in labels if label.id not in named]
    if len(now) + len(incoming) > MOST:
        raise TooManyLabels(count=len(now) + len(incoming), limit=MOST)
    last, clashes, made = _last(labels), [], []
    for label in incoming:
        before = here.get(label.id)
        last += before is None
        label = replace(label, position=before.position if before else last)
        holder = next((each for each in now if label.shortcut and each.shortcut == label.shortcut), None)
        if holder is not None:
            clashes.append(Clash(label.id, label.shortcut, holder.id))
            label = replace(label, shortcut="")
        _refuse(faults(label, now))
        if before is None:
            _refuse_retired(label.id, aliases)
        now.append(label)
        if label != before:
            made.append(_label_change(before, label))
    return TakenIn(
        tuple(made),
        tuple(change.subject for change in made if change.before is None),
        tuple(change.subject for change in made if change.before is not None),
        tuple(clashes),
    )


def label_of(label_id: str, labels: Iterable[Label]) -> Label:
    """The label of this id; raises ``NoSuchLabel``."""
    known = {label.id: label for label in labels}
    if label_id not in known:
        raise NoSuchLabel(label=label_id, known=", ".join(known))
    return known[label_id]


def _last(labels: Iterable[Label]) -> int:
    return max((label.position for label in labels), default=0)


def _label_change(before: Label | None, after: Label | None) -> Change:
    subject = before or after
    assert subject is not None
    return Change("label", subject.id, "", before, after)


def _alias_change(label_id: str, before: str | None, after: str | None) -> Change:
    return Change("alias", label_id, "", before, after)


def _stands_for(label_id: str, aliases: Mapping[str, str]) -> str:
    """The label that an id means today."""
    seen = {label_id}
    while (other := aliases.get(label_id)) is not None and other not in seen:
        label_id = other
        seen.add(label_id)
    return label_id


def _refuse_retired(label_id: str, aliases: Mapping[str, str]) -> None:
    """An id that a label was renamed from keeps meaning that label: old spans have it."""
    if label_id in aliases:
        raise KeyRetired(label=label_id, other=_stands_for(label_id, aliases))


def _refuse(found: list[RequestError]) -> None:
    if found:
        raise found[0]
