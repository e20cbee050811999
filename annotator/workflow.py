"""The table of contents: what the program does, as functions.

read → clean → pair → label → save → export. The command line and the window call these and the core,
and nothing below.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import msgspec

from annotator import settings
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.articles import Article, Source, read_articles
from annotator.core.changes import Change, Kind, Step, Value
from annotator.core.clean import Cut
from annotator.core.convert import REGIONS, Conversion, Phrase, Region, opencc_converter
from annotator.core.edits import Layer
from annotator.core.fold import Fold, read_fold
from annotator.core.pair import Pair, make_pair
from annotator.core.regional import RegionalPhrases, read_phrases
from annotator.core.script import Script
from annotator.core.spans import GOLD, Annotator, Label, Span
from annotator.core.words import Segmenter
from annotator.errors import (
    BadName,
    BadValue,
    CannotWrite,
    EmptySource,
    LayerNotChosen,
    NoSuchArticle,
    NoSuchLayer,
    NotADocument,
    NoTexts,
    NothingToRedo,
    NothingToUndo,
    RangeOutside,
    RangeOutsideArticle,
    RangeWithoutText,
    SourceError,
    SourceTooLarge,
    SpanExists,
    UnreadableSource,
)
from annotator.formats import EXPORTERS, IMPORTERS
from annotator.formats.encodings import Likelihood
from annotator.formats.gold import Header, Labelled, record
from annotator.paths import cache_folder, resource
from annotator.store.project import Clock, Listed, Project, Stored, milliseconds

__all__ = ["IMPORTERS", "Clock", "Listed", "Project", "Stored"]

LARGEST_SOURCE = 32 * 1024 * 1024
"""In bytes. A newspaper's whole year is smaller; more is a wrong file."""

LONGEST_NAME = 60

PROGRAM = ""
"""The author of what the program itself puts into a project: labels, annotators. Not undone."""


# Projects.


def new_project(path: Path, name: str = "", region: Region = "TW", clock: Clock = milliseconds) -> Project:
    """A new project file with the bundled labels. Raises ``ProjectError``, ``BadName``, ``BadValue``."""
    if region not in REGIONS:
        raise BadValue(what="the region", value=region, known=", ".join(REGIONS))
    name = checked_name(name or path.stem[:LONGEST_NAME])
    project = Project.create(path, name, device=settings.device(), clock=clock)
    labels = msgspec.json.decode(resource("labels.json").read_bytes(), type=list[Label])
    changes = [Change("label", label.id, "", None, label) for label in labels]
    project.commit(PROGRAM, [*changes, Change("region", "region", "", None, region)])
    return project


def open_project(path: Path, *, reading: bool = False, clock: Clock = milliseconds) -> Project:
    """An existing project; with ``reading`` also where it cannot be written. Raises ``ProjectError``."""
    return Project.open(path, device=settings.device(), reading=reading, clock=clock)


def checked_name(name: str) -> str:
    """A name for a project or a person, without blanks at its ends. Raises ``BadName``."""
    name = unicodedata.normalize("NFC", name).strip()
    reason = ""
    if not name:
        reason = "it is empty"
    elif len(name) > LONGEST_NAME:
        reason = f"it is longer than {LONGEST_NAME} characters"
    elif any(unicodedata.category(char) in ("Cc", "Cs") for char in name):
        reason = "it holds a control character or half a character"
    if reason:
        raise BadName(name=_speakable(name), reason=reason)
    return name


def _speakable(name: str) -> str:
    """``name`` with ``?`` for what no text can hold: bytes of a file name that are not UTF-8."""
    return name.encode("utf-8", "replace").decode()


def segmenter() -> Segmenter:
    return Segmenter(cache_folder())


# Import: read → clean → pair → save.


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: its source, cuts and articles; or why not. ``known`` says that the
    project had the same file already, and that nothing was added."""

    path: Path
    source: Source | None = None
    cuts: tuple[Cut, ...] = ()
    articles: tuple[str, ...] = ()
    known: bool = False
    error: SourceError | None = None


def source_files(paths: Iterable[Path]) -> list[Path]:
    """The files to import: those named, and all readable ones in the folders named.

    Raises ``NoTexts`` for a folder without any.
    """
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(
            file for file in path.rglob("*") if file.suffix.lower() in IMPORTERS and file.is_file()
        )
        if not inside:
            raise NoTexts(path=path, known=", ".join(IMPORTERS))
        files.extend(inside)
    return files


def import_files(project: Project, files: Iterable[Path]) -> Iterator[Imported]:
    """Import files one by one; a file that fails is reported and the others go on.

    Runs in one transaction from the first file to the last: nothing is kept when it is closed early.
    """
    conversion = conversion_of(project)
    with project.transaction():
        for path in files:
            try:
                yield _import_file(project, path, conversion)
            except SourceError as error:
                yield Imported(path, error=error)


def _import_file(project: Project, path: Path, conversion: Conversion) -> Imported:
    source = read_source(path)
    return known_source(project, path, source) or keep(project, prepare(path, source, conversion))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source that was read, cleaned and paired, and is not saved yet."""

    path: Path
    source: Source
    cuts: tuple[Cut, ...]
    articles: tuple[tuple[str, Article, Pair], ...]


def prepare(path: Path, source: Source, conversion: Conversion) -> Prepared:
    """What ``keep`` saves. Touches no project, so any thread may do it. Raises ``EmptySource``."""
    articles, cuts = read_articles(source)
    if not articles:
        raise EmptySource(path=path)
    entries = (
        (article_id(source, article), article, make_pair(article.text, article.canonical, conversion))
        for article in articles
    )
    return Prepared(path, source, cuts, tuple(entries))


def known_source(project: Project, path: Path, source: Source) -> Imported | None:
    """What a source became that the project has already, else ``None``."""
    known = project.source_articles(source.sha256)
    if known is None:
        return None
    return Imported(path, source, tuple(project.cuts(source.sha256)), tuple(known), known=True)


def keep(project: Project, prepared: Prepared) -> Imported:
    """Save a prepared source, unless the project has it already."""
    known = known_source(project, prepared.path, prepared.source)
    if known is not None:
        return known
    project.add_source(prepared.source, prepared.cuts, prepared.articles)
    ids = tuple(entry[0] for entry in prepared.articles)
    return Imported(prepared.path, prepared.source, prepared.cuts, ids)


def read_source(path: Path) -> Source:
    """A file as a source. Raises the ``SourceError`` that fits."""
    importer = IMPORTERS.get(path.suffix.lower())
    try:
        size = path.stat().st_size
        if importer is None:
            raise NotADocument(path=path, known=", ".join(IMPORTERS))
        if not path.is_file():
            raise UnreadableSource(path=path, reason="this is no file")
        if size > LARGEST_SOURCE:
            raise SourceTooLarge(path=path, size=size, limit=LARGEST_SOURCE)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(path=path, reason=error.strerror) from error
    return importer(_speakable(path.name), data, _likelihood())


@cache
def _likelihood() -> Likelihood:
    return Likelihood.parse(resource("characters.txt").read_text("utf-8"))


def article_id(source: Source, article: Article) -> str:
    """The same on every laptop that imports the same file, and another for any other text."""
    named = f"{source.sha256}:{article.range.start}:{article.text}"
    return hashlib.sha256(named.encode()).hexdigest()[:16]


def find_article(project: Project, wanted: str) -> Stored:
    """An article by its id or by the beginning of it, if no other begins so."""
    found = [known for known in project.article_ids() if known.startswith(wanted)]
    if wanted in found:
        found = [wanted]
    if len(found) != 1 or not wanted:
        raise NoSuchArticle(article=wanted)
    return project.article(found[0])


# Annotators and layers.


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


def own_name(project: Project, chosen: str) -> str:
    """The name to work under in a project: the one ``chosen`` in the settings; else that of the only
    annotator, whose work package this is; else that of the system's user."""
    known = [each.name for each in project.annotators()]
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


def listed(project: Project, name: str | None) -> list[Listed]:
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


# Label: every edit is a change, saved when the function returns.


def apply(project: Project, author: str, changes: Sequence[Change]) -> Step | None:
    """Save what ``core.edits`` made of a request; ``None`` where it asks for what is so already."""
    return project.commit(author, changes) if changes else None


def new_span_id() -> str:
    return secrets.token_hex(8)


def canonical_range(stored: Stored, script: Script | None, wanted: Range) -> Range:
    """``wanted`` in the article's own offsets; ``script`` names the text it counts in, ``None`` the
    source's raw text. Raises ``RangeOutside``, ``RangeOutsideArticle``, ``RangeWithoutText``."""
    if wanted.start >= wanted.end or wanted.start < 0:
        raise RangeOutside(start=wanted.start, end=wanted.end, length=len(stored.pair.text))
    if script is None:
        first, last = stored.article.range
        if wanted.start < first or wanted.end > last:
            raise RangeOutsideArticle(start=wanted.start, end=wanted.end, first=first, last=last)
        found = stored.article.from_raw(wanted)
    else:
        text = stored.pair.text_in(script)
        if wanted.end > len(text):
            raise RangeOutside(start=wanted.start, end=wanted.end, length=len(text))
        found = stored.pair.range_from(script, wanted)
    if found is None:
        raise RangeWithoutText(start=wanted.start, end=wanted.end)
    return found


def label(
    project: Project, stored: Stored, wanted: Range, label_id: str, script: Script | None, name: str
) -> Span:
    """Label a range for the annotator called ``name``; the span as it was saved.

    Raises a ``RequestError`` where the range or the label does not fit, or is labelled so already.
    """
    edits.check_label(label_id, project.labels())
    place = canonical_range(stored, script, wanted)
    with project.transaction():
        who = annotator(project, name)
        layer = project.layer(stored, who.id)
        changes = edits.add_span(layer, new_span_id(), place, label_id)
        if not changes:
            start, end = settled = edits.settle(layer.text, place)
            raise SpanExists(text=settled.slice(layer.text), start=start, end=end, label=label_id)
        project.commit(who.id, changes)
    saved = changes[0].after
    assert isinstance(saved, Span)
    return saved


def unlabel(project: Project, span_id: str) -> Span:
    """Delete a span, in the name of whose layer it is. Raises ``NoSuchSpan``."""
    with project.transaction():
        span = project.span(span_id)
        layer = project.layer(project.article(span.article), span.layer)
        project.commit(span.layer, edits.delete_span(layer, span))
    return span


def undo(project: Project, author: str) -> Step:
    """Take back the author's last step. Raises ``NothingToUndo``."""
    with project.transaction():
        target = project.history(author).undo
        if target is None or author == PROGRAM:
            raise NothingToUndo()
        return _revert(project, author, project.step(target), undoing=True)


def redo(project: Project, author: str) -> Step:
    """Take back the author's last undo. Raises ``NothingToRedo``."""
    with project.transaction():
        target = project.history(author).redo
        if target is None or author == PROGRAM:
            raise NothingToRedo()
        return _revert(project, author, project.step(target), undoing=False)


def _revert(project: Project, author: str, target: Step, undoing: bool) -> Step:
    step = project.commit(author, target.inverse(), reverts=target.id, undoing=undoing)
    _reconvert_if_concerned(project, step)
    return step


# How the project converts.


def conversion_of(project: Project) -> Conversion:
    """How a project converts, with the tables that this needs."""
    conversion = project.conversion()
    return replace(conversion, regional=_regional()) if conversion.changes_words else conversion


@cache
def fold() -> Fold:
    """What makes texts comparable whatever script they are in."""
    return read_fold(resource("character_variants.txt").read_text("utf-8"))


@cache
def _regional() -> dict[str, RegionalPhrases]:
    table = resource("regional_phrases.txt").read_text("utf-8")
    return read_phrases(table, fold(), opencc_converter("s2t"))


def set_conversion(project: Project, author: str, region: Region, phrases: Iterable[Phrase]) -> Step | None:
    """Choose the region and the project's own phrases; all counterparts are made anew.

    Spans stand on the articles' own texts and stay where they are. Raises ``BadValue``.
    """
    if region not in REGIONS:
        raise BadValue(what="the region", value=region, known=", ".join(REGIONS))
    before = project.conversion()
    old = {phrase.hans: phrase for phrase in before.phrases}
    new = {phrase.hans: phrase for phrase in phrases if phrase.hans and phrase.hant}
    changes = [
        Change("phrase", hans, "", old.get(hans), new.get(hans))
        for hans in sorted(old.keys() | new.keys())
        if old.get(hans) != new.get(hans)
    ]
    if region != before.region:
        changes.append(Change("region", "region", "", before.region, region))
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        _reconvert_if_concerned(project, step)
    return step


def _reconvert_if_concerned(project: Project, step: Step) -> None:
    if not any(change.kind in ("phrase", "region") for change in step.changes):
        return
    conversion = conversion_of(project)
    for known in project.article_ids():
        pair = project.article(known).pair
        project.replace_pair(known, make_pair(pair.text, pair.canonical, conversion))


# Export.


def export(project: Project, layer: str, format_name: str, target: Path) -> int:
    """Write a layer to a file and say how many spans it has; the file is whole or not there at all.

    Raises ``BadValue``, ``SurfaceMismatch``, ``CannotWrite``.
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
    _write_whole(target, exporter(header(project, layer), counted()))
    return count


def header(project: Project, layer: str) -> Header:
    meta = project.meta()
    names = annotator_names(project)
    return Header(meta["id"], meta["name"], names.get(layer, layer), project.labels())


def annotator_names(project: Project) -> dict[str, str]:
    return {each.id: each.name for each in project.annotators()}


def labelled_articles(project: Project, layer: str) -> Iterator[Labelled]:
    """Every article with the spans of one layer, in the order of the project."""
    names = annotator_names(project)
    source: Source | None = None
    for known in project.article_ids():
        stored = project.article(known)
        if source is None or source.sha256 != stored.sha256:
            source = project.source(stored.sha256)
        yield _labelled(stored, source.text, project.layer(stored, layer), names)


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
    )


def _write_whole(target: Path, parts: Iterable[bytes]) -> None:
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


# Check.


def check(project: Project) -> list[str]:
    """What is wrong with a project, a sentence each: the file, the log against its sum, and every
    span against its texts. Nothing is changed."""
    found = [f"file: {damage}" for damage in project.damage()]
    found += _log_faults(project.log(), project.sum())
    layers = project.layers()
    for known in project.article_ids():
        stored = project.article(known)
        raw = project.source(stored.sha256).text
        found += _article_faults(stored, raw)
        for layer in layers:
            found += _span_faults(stored, project.spans(known, layer))
    return found


def _log_faults(
    log: Iterator[tuple[Kind, str, Value | None]], kept: dict[tuple[Kind, str], Value]
) -> Iterator[str]:
    added: dict[tuple[Kind, str], Value | None] = {}
    for kind, subject, value in log:
        added[kind, subject] = value
    for key in sorted(added.keys() | kept.keys()):
        if added.get(key) != kept.get(key):
            yield f"{key[0]} {key[1]}: the log says {added.get(key)}, the table {kept.get(key)}"


def _article_faults(stored: Stored, raw: str) -> Iterator[str]:
    article, pair = stored.article, stored.pair
    if article.raw.source_length != article.range.length or article.raw.target_length != len(article.text):
        yield f"article {stored.id}: its map to the source does not fit its text"
    elif article.range.end > len(raw):
        yield f"article {stored.id}: its range lies outside its source"
    if pair.map.source_length != len(pair.text) or pair.map.target_length != len(pair.counterpart):
        yield f"article {stored.id}: its map to the other script does not fit its text"


def _span_faults(stored: Stored, spans: Iterable[Span]) -> Iterator[str]:
    for span in spans:
        surface = stored.pair.text[span.start : span.end]
        if surface != span.text:
            yield f"span {span.id}: “{span.text}” was stored, but {span.start}–{span.end} reads “{surface}”"
