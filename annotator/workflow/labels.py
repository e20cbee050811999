"""The labels of a project: each function saves one step, which is undone as one.

Where the step has a change of kind ``alias``, gold spans have another label than before without a change
of their own: what was read of gold is to be read anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.core import labels as core
from annotator.core.changes import Change, Step
from annotator.core.decisions import GOLD_PREFIX
from annotator.core.labels import Clash
from annotator.core.spans import Label, Span
from annotator.errors import CannotWrite, UnreadableSource
from annotator.formats import labels as label_sets
from annotator.store.project import Project
from annotator.workflow.exporting import write_whole


@dataclass(frozen=True, slots=True)
class LabelsImported:
    """What a label set brought: ids of labels that are new and of those that changed, and the shortcuts
    that were taken already. ``step`` is ``None`` where everything was so before."""

    step: Step | None
    added: tuple[str, ...]
    changed: tuple[str, ...]
    clashes: tuple[Clash, ...]


def label_counts(project: Project) -> dict[str, int]:
    """On how many spans, of whatever layer, each label is."""
    counts = project.attributes.label_counts()
    return {label.id: counts.get(label.id, 0) for label in project.labels()}


def add_label(project: Project, author: str, label: Label) -> Step | None:
    """Put a label after the others. Raises what ``core.labels.faults`` finds, and ``TooManyLabels``."""
    with project.transaction():
        return _saved(project, author, core.add_label(project.labels(), label, project.attributes.aliases()))


def edit_label(project: Project, author: str, label: Label) -> Step | None:
    """Give the label of this id other names, colour, shortcut, definition or examples.

    Raises ``NoSuchLabel`` and what ``core.labels.faults`` finds.
    """
    with project.transaction():
        return _saved(project, author, core.edit_label(project.labels(), label))


def delete_label(project: Project, author: str, label_id: str) -> Step | None:
    """Raises ``NoSuchLabel``, ``LabelInUse``."""
    with project.transaction():
        used = project.attributes.label_counts().get(label_id, 0)
        aliases = project.attributes.aliases()
        return _saved(project, author, core.delete_label(project.labels(), label_id, used, aliases))


def reorder_labels(project: Project, author: str, order: Sequence[str]) -> Step | None:
    """Show the labels in this order of their ids. Raises ``NoSuchLabel``."""
    with project.transaction():
        return _saved(project, author, core.reorder_labels(project.labels(), order))


def rename_label(project: Project, author: str, label_id: str, new_id: str) -> Step | None:
    """Give a label another id and take all its spans along, in every layer.

    Raises ``NoSuchLabel`` and what ``core.labels.faults`` finds.
    """
    with project.transaction():
        spans, aliases = _spans(project, label_id), project.attributes.aliases()
        return _saved(project, author, core.rename_label(project.labels(), label_id, new_id, spans, aliases))


def save_label(project: Project, author: str, label_id: str, label: Label) -> Step | None:
    """Give the label ``label_id`` all that ``label`` says in one step; with another id its spans go along.

    Raises ``NoSuchLabel``, ``KeyRetired`` and what ``core.labels.faults`` finds.
    """
    with project.transaction():
        spans, aliases = _spans(project, label_id), project.attributes.aliases()
        return _saved(project, author, core.save_label(project.labels(), label_id, label, spans, aliases))


def merge_labels(project: Project, author: str, label_id: str, into: str) -> Step | None:
    """Give all spans of a label the label ``into``, in every layer, and delete the former.

    Spans that then are the same become one with the notes of both. Raises ``NoSuchLabel``.
    """
    with project.transaction():
        said = project.attributes
        changes = core.merge_labels(
            project.labels(),
            label_id,
            into,
            _spans(project, label_id, into),
            said.all_relations(),
            said.aliases(),
        )
        return _saved(project, author, changes)


def _spans(project: Project, *labels: str) -> Iterator[Span]:
    """The spans of some labels, but those that decisions made: they follow from these."""
    found = project.attributes.spans_labelled(labels)
    return (span for span in found if not span.id.startswith(GOLD_PREFIX))


def export_labels(project: Project, target: Path) -> int:
    """Write the labels to a file and say how many there are. Raises ``CannotWrite``."""
    if target.resolve() == project.path.resolve():
        raise CannotWrite(path=target, reason="this is the project itself")
    labels = project.labels()
    write_whole(target, [label_sets.write(labels)])
    return len(labels)


def import_labels(project: Project, author: str, path: Path) -> LabelsImported:
    """Take a label set in: what has an id that is here is changed, the rest is added.

    Raises ``UnreadableSource``, ``BrokenLabelSet``, ``TooManyLabels``, ``BadLabel``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(label_sets.LARGEST + 1)
    except OSError as error:
        raise UnreadableSource(path=path, reason=error.strerror) from error
    incoming = label_sets.read(str(path), data)
    with project.transaction():
        taken = core.take_in(project.labels(), incoming, project.attributes.aliases())
        step = _saved(project, author, taken.changes)
    return LabelsImported(step, taken.added, taken.changed, taken.clashes)


def _saved(project: Project, author: str, changes: Sequence[Change]) -> Step | None:
    return project.commit(author, changes) if changes else None
