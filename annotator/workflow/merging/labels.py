"""Label sets that differ: labels of the same name are one label, and a label in use is kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from annotator.core.changes import Change
from annotator.core.spans import Label
from annotator.errors import LabelAdded, LabelChanged, LabelKept, LabelMatched, MergeNotice
from annotator.store import codec, union
from annotator.store.foreign import Foreign
from annotator.store.project import Project
from annotator.workflow.merging.reports import LabelMatch
from annotator.workflow.projects import PROGRAM


def differing(before: Collection[Label], theirs: Foreign) -> Iterator[MergeNotice]:
    """Labels that are defined otherwise in a file than here; their order in the list is left out."""
    known = {label.id: label for label in before}
    for label in theirs.project.labels():
        here = known.get(label.id)
        if here and (here.names, here.color, here.shortcut) != (label.names, label.color, label.shortcut):
            yield LabelChanged(path=theirs.path, label=here.name("en"))


def match(
    project: Project, before: Collection[str], came_with: Mapping[str, Path], chosen: Mapping[str, str | None]
) -> tuple[list[LabelMatch], list[MergeNotice]]:
    """Take new labels for those of the same name that were there first, in whatever language.

    ``before`` are the labels that were here, ``chosen`` what the reviewer says of some new ones: the label
    that one is, or ``None`` for one of its own.
    """
    labels = {label.id: label for label in project.labels()}
    first = _first_steps(project)
    matches: list[LabelMatch] = []
    notices: list[MergeNotice] = []
    for new in sorted(labels.keys() - set(before), key=lambda each: (first.get(each, ""), each)):
        path = came_with.get(new, project.path)
        other = chosen[new] if new in chosen else _namesake(labels, new, first)
        if other is None or other not in labels or other == new:
            notices.append(LabelAdded(path=path, label=labels[new].name("en"), id=new))
            continue
        project.commit(PROGRAM, [Change("alias", new, "", None, other)])
        matches.append(LabelMatch(new, other, labels[new].name("en")))
        notices.append(LabelMatched(path=path, label=labels[new].name("en"), old=new, new=other))
        del labels[new]
    return matches, notices


def _namesake(labels: Mapping[str, Label], new: str, first: Mapping[str, str]) -> str | None:
    mine = _names(labels[new])
    alike = [each for each in labels if each != new and mine & _names(labels[each])]
    return min(alike, key=lambda each: (first.get(each, ""), each), default=None)


def _names(label: Label) -> set[str]:
    said = (unicodedata.normalize("NFKC", name).casefold().split() for name in label.names.values())
    return {"".join(words) for words in said if words}


def _first_steps(project: Project) -> dict[str, str]:
    """When each label came to be."""
    rows = project.database.execute_sql(
        "SELECT subject, min(step) FROM change WHERE kind = 'label' GROUP BY subject"
    )
    return dict(rows)


def keep_used(project: Project) -> Iterator[MergeNotice]:
    """Bring back labels that somebody deleted while somebody else was using them."""
    rows = project.database.execute_sql(
        "SELECT DISTINCT label FROM span WHERE label NOT IN (SELECT id FROM label)"
    )
    for (label,) in rows.fetchall():
        found = project.database.execute_sql(
            "SELECT coalesce(after, before) FROM change WHERE kind = 'label' AND subject = ?"
            " ORDER BY step DESC, position DESC LIMIT 1",
            (label,),
        ).fetchone()
        value = codec.value_from_json("label", found[0]) if found else None
        if isinstance(value, Label) and label not in union.aliases(project.database):
            project.commit(PROGRAM, [Change("label", label, "", None, value)])
            yield LabelKept(path=project.path, label=value.name("en"))
