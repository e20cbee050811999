"""Export: labelled articles into files for training."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.core.articles import Source
from annotator.core.edits import Layer
from annotator.errors import (
    BadValue,
    CannotWrite,
)
from annotator.formats import EXPORTERS
from annotator.formats.gold import Header, Labelled, record
from annotator.store.project import Project, Stored
from annotator.workflow.projects import annotator_names


def export(project: Project, layer: str, format_name: str, target: Path) -> int:
    """Write a layer to a file and say how many spans it has; the file is whole or not there at all.

    Raises ``BadValue``, ``SurfaceMismatch``, ``RelationLoose``, ``CannotWrite``.
    """
    exporter = EXPORTERS.get(format_name)
    if exporter is None:
        raise BadValue(what="the format", value=format_name, known=", ".join(EXPORTERS))
    count = 0

    def counted() -> Iterator[Labelled]:
        nonlocal count
        for labelled in labelled_articles(project, layer):
            count += len(labelled.spans)
            yield labelled

    if target.resolve() == project.path.resolve():
        raise CannotWrite(path=target, reason="this is the project itself")
    write_whole(target, exporter(header(project, layer), counted()))
    return count


def header(project: Project, layer: str) -> Header:
    meta = project.meta()
    names = annotator_names(project)
    return Header(meta["id"], meta["name"], names.get(layer, layer), project.labels())


def labelled_articles(project: Project, layer: str) -> Iterator[Labelled]:
    """Every article with the spans of one layer, in the order of the project."""
    names = annotator_names(project)
    said = project.attributes.of_layer(layer)
    source: Source | None = None
    for known in project.article_ids():
        stored = project.article(known)
        if source is None or source.sha256 != stored.sha256:
            source = project.source(stored.sha256)
        work = Layer(
            known,
            stored.pair.text,
            layer,
            project.spans(known, layer),
            said.states.get(known, "new"),
            said.notes.get(known, ""),
            said.relations.get(known, ()),
        )
        yield _labelled(stored, source.text, work, names)


def shown(project: Project, stored: Stored, layer: str) -> dict[str, object]:
    """One article as it stands in gold JSON."""
    raw = project.source(stored.sha256).text
    return record(_labelled(stored, raw, project.layer(stored, layer), annotator_names(project)))


def _labelled(stored: Stored, raw: str, layer: Layer, names: dict[str, str]) -> Labelled:
    return Labelled(
        id=stored.id,
        article=stored.article,
        pair=stored.pair,
        source=stored.source,
        sha256=stored.sha256,
        encoding=stored.encoding,
        raw=raw,
        state=layer.state,
        spans=layer.spans,
        annotators=names,
        note=layer.note,
        relations=layer.relations,
    )


def write_whole(target: Path, parts: Iterable[bytes]) -> None:
    """Write beside ``target`` first, so that it never is half written. Of a link, the file is replaced."""
    whole = target.resolve()
    if whole.exists() and not whole.is_file():
        raise CannotWrite(path=target, reason="something that is no file has this name")
    new = whole.with_name(f".{secrets.token_hex(8)}.new")
    try:
        with new.open("xb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        new.replace(whole)
    except OSError as error:
        raise CannotWrite(path=target, reason=error.strerror) from error
    finally:
        new.unlink(missing_ok=True)
