"""Projects, and who works in them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

from annotator import settings
from annotator.core.changes import Change
from annotator.core.convert import REGIONS, Region
from annotator.core.spans import GOLD, LANGUAGES, Annotator
from annotator.core.text import checked_line
from annotator.core.words import Segmenter
from annotator.errors import (
    BadName,
    BadValue,
    LayerNotChosen,
    NoSuchAnnotator,
    NoSuchLayer,
)
from annotator.formats import labels as label_sets
from annotator.paths import cache_folder, resource
from annotator.store.listing import Listing
from annotator.store.project import Clock, Project, milliseconds

LONGEST_NAME = 60

PROGRAM = ""
"""The author of what the program itself puts into a project: labels, annotators. Not undone."""


def new_project(path: Path, name: str = "", region: Region = "TW", clock: Clock = milliseconds) -> Project:
    """A new project file with the bundled labels and guidelines.

    Raises ``ProjectError``, ``BadName``, ``BadValue``.
    """
    if region not in REGIONS:
        raise BadValue(what="the region", value=region, known=", ".join(REGIONS))
    name = checked_name(name or path.stem[:LONGEST_NAME])
    project = Project.create(path, name, device=settings.device(), clock=clock)
    project.commit(PROGRAM, [*_bundled(), Change("region", "region", "", None, region)])
    return project


def _bundled() -> Iterator[Change]:
    """What a new project begins with."""
    labels = resource("labels/default.json")
    for label in label_sets.read(labels.name, labels.read_bytes()):
        yield Change("label", label.id, "", None, label)
    for language in LANGUAGES:
        text = resource(f"guidelines/{language}.md").read_text("utf-8")
        yield Change("guideline", language, "", None, text.strip())


def open_project(path: Path, *, reading: bool = False, clock: Clock = milliseconds) -> Project:
    """An existing project; with ``reading`` also where it cannot be written. Raises ``ProjectError``."""
    return Project.open(path, device=settings.device(), reading=reading, clock=clock)


def checked_name(name: str) -> str:
    """A name for a project or a person, without blanks at its ends. Raises ``BadName``."""
    return checked_line(name, LONGEST_NAME)


def segmenter() -> Segmenter:
    return Segmenter(cache_folder())


def annotator(project: Project, name: str) -> Annotator:
    """The annotator of this name, made if there is none. Raises ``BadName``."""
    name = checked_name(name)
    if name.casefold() == GOLD:
        raise BadName(name=name, reason="that word is kept for the reviewers' layer")
    with project.transaction():
        for known in project.annotators():
            if known.name == name:
                return known
        new = Annotator(secrets.token_hex(8), name)
        project.commit(PROGRAM, [Change("annotator", new.id, "", None, new)])
        return new


def annotator_named(project: Project, name: str) -> str:
    """The id of the annotator of a name. Raises ``NoSuchAnnotator``."""
    names = annotator_names(project)
    found = [each for each, called in names.items() if called == name]
    if len(found) != 1:
        raise NoSuchAnnotator(name=name, known=", ".join(names.values()))
    return found[0]


def own_name(project: Project, chosen: str) -> str:
    """The name to work under in a project: the one ``chosen`` in the settings; else that of the only
    annotator, whose work package this is; else that of the system's user. In feedback it is whose that is."""
    known = [each.name for each in project.annotators()]
    if project.feedback_for:
        names = annotator_names(project)
        return names.get(project.feedback_for) or settings.system_name()
    if not chosen and len(known) == 1:
        return known[0]
    return chosen or settings.system_name()


def layer_named(project: Project, name: str | None) -> str:
    """The layer a person means: gold, or an annotator's by name. Without a name: gold if it has spans,
    else that of the only annotator. Raises ``NoSuchLayer``, ``LayerNotChosen``."""
    known = {each.name: each.id for each in project.annotators()}
    if name is not None:
        if name == GOLD:
            return GOLD
        if name not in known:
            raise NoSuchLayer(layer=name, known=", ".join([GOLD, *known]))
        return known[name]
    if len(known) > 1 and GOLD not in project.layers():
        raise LayerNotChosen(known=", ".join(known))
    return next(iter(known.values())) if len(known) == 1 and GOLD not in project.layers() else GOLD


def listed(project: Project, name: str | None) -> Listing:
    """The list of articles as it stands for a layer, by name. Without one: as ``layer_named``, but the
    gold layer where several annotators have worked."""
    try:
        layer = layer_named(project, name)
    except LayerNotChosen:
        layer = GOLD
    return project.articles(layer)


def acting(project: Project, name: str | None) -> str:
    """The id of the annotator called ``name``; without a name, of who acted last on this computer.

    Raises ``NoSuchLayer``.
    """
    if name is None:
        return project.last_author() or PROGRAM
    return layer_named(project, name)


def annotator_names(project: Project) -> dict[str, str]:
    return {each.id: each.name for each in project.annotators()}
