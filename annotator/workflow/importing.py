"""Import: read → clean → split → pair → save."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import msgspec

from annotator.core.align import Range
from annotator.core.articles import Article, Source
from annotator.core.clean import Cut
from annotator.core.convert import Conversion
from annotator.core.draft import BY_HAND, Draft, propose
from annotator.core.evaluate import ImportScore, compare_articles
from annotator.core.likeness import Fingerprint, fingerprint
from annotator.core.pair import Pair, make_pair
from annotator.core.reading import ALL_RULES, DEFAULT_RULES
from annotator.core.text import speakable
from annotator.errors import (
    DamagedSource,
    EmptySource,
    NoSuchArticle,
    NotADocument,
    NoTexts,
    SourceChanged,
    SourceError,
    SourceTooLarge,
    UnreadableSource,
)
from annotator.formats import IMPORTERS, column_lister, radicals, reader
from annotator.formats.columns import Table
from annotator.formats.document import Aids, Document
from annotator.formats.encodings import Likelihood, known_encoding
from annotator.paths import resource
from annotator.store.project import Project, Stored
from annotator.workflow.choosing import GUESSED, Choices
from annotator.workflow.converting import conversion_of, fold
from annotator.workflow.twins import Reply, Told, settled, skipped

LARGEST_SOURCE = 32 * 1024 * 1024
"""In bytes. A newspaper's whole year is smaller; more is a wrong file."""

CUT_REASONS: dict[str, str] = {rule.name: rule.reason for rule in ALL_RULES} | {
    "gloss": "pinyin in brackets behind a character",
    "outside the article": "parts of a web page around its article",
    BY_HAND: "cut by hand",
}
"""What the reasons of cuts mean, by their codes."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: its source, cuts and articles; or why not. ``known`` says that the
    project had the same file already, and that nothing was added; ``replies`` what was done about the
    twins of its articles: ``articles`` are without those that were skipped."""

    path: Path
    source: Source | None = None
    cuts: tuple[Cut, ...] = ()
    articles: tuple[str, ...] = ()
    known: bool = False
    error: SourceError | None = None
    replies: tuple[Reply, ...] = ()

    @property
    def skipped(self) -> int:
        """How many articles were not added, as the same text is in the project."""
        return len(skipped(self.replies))

    @property
    def linked(self) -> int:
        """How many editions of one story its articles were linked with."""
        return sum(reply.action == "link" for reply in self.replies)


def source_files(paths: Iterable[Path]) -> list[Path]:
    """The files to import: those named, and all readable ones in the folders named.

    Links to folders are followed, but no folder is looked into twice. A folder inside that nobody may
    look into stands for itself. Raises ``NoTexts`` for a named folder without any file.
    """
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(_inside(path))
        if not inside:
            raise NoTexts(path=path, known=", ".join(IMPORTERS))
        files.extend(inside)
    return files


def _inside(folder: Path) -> Iterator[Path]:
    seen: set[Path] = set()
    closed: list[Path] = []
    for here, folders, names in os.walk(
        folder, followlinks=True, onerror=lambda error: closed.append(Path(error.filename))
    ):
        folders.sort()
        there = Path(here).resolve()
        if there in seen:
            folders.clear()
            continue
        seen.add(there)
        files = (Path(here, name) for name in names if Path(name).suffix.lower() in IMPORTERS)
        yield from (file for file in files if file.is_file())
    yield from closed


def import_files(
    project: Project,
    files: Iterable[Path],
    rules: Container[str] = DEFAULT_RULES,
    choices: Choices = GUESSED,
) -> Iterator[Imported]:
    """Import files one by one, read as ``choices`` say and cleaned by the named rules; a file that fails is
    reported and the others go on.

    Runs in one transaction from the first file to the last: nothing is kept when it is closed early.
    """
    conversion = conversion_of(project)
    with project.transaction():
        for path in files:
            try:
                yield from _import_file(project, path, rules, choices, conversion)
            except SourceError as error:
                yield Imported(path, error=error)


def _import_file(
    project: Project, path: Path, rules: Container[str], choices: Choices, conversion: Conversion
) -> Iterator[Imported]:
    for draft in read_drafts(path, rules, choices):
        known = known_source(project, path, draft.source)
        yield known or keep(project, prepare_draft(path, draft, conversion))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source that was read, cleaned and paired, and is not saved yet; ``bands`` has the fingerprint of
    each article."""

    path: Path
    source: Source
    cuts: tuple[Cut, ...]
    articles: tuple[tuple[str, Article, Pair], ...]
    bands: tuple[Fingerprint, ...]


def prepare_draft(path: Path, draft: Draft, conversion: Conversion) -> Prepared:
    """What ``keep`` saves. Touches no project, so any thread may do it. Raises ``EmptySource``."""
    entries = tuple(
        (article_id(draft.source, article), article, make_pair(article.text, article.canonical, conversion))
        for article in draft.articles()
    )
    if not entries:
        raise EmptySource(path=path)
    bands = tuple(fingerprint(pair.text_in("Hans"), fold()) for _, _, pair in entries)
    return Prepared(path, draft.source, draft.made_cuts, entries, bands)


def tell(draft: Draft, conversion: Conversion) -> tuple[Told, ...]:
    """The articles that a draft gives, to be compared with others. Touches no project."""
    found = []
    for article in draft.articles():
        text = make_pair(article.text, article.canonical, conversion).text_in("Hans")
        bands = fingerprint(text, fold())
        found.append(Told(article_id(draft.source, article), article.title, draft.source.name, text, bands))
    return tuple(found)


def known_source(project: Project, path: Path, source: Source) -> Imported | None:
    """What a source became that the project has already, else ``None``."""
    known = project.source_articles(source.sha256)
    if known is None:
        return None
    return Imported(path, source, tuple(project.cuts(source.sha256)), tuple(known), known=True)


def keep(project: Project, prepared: Prepared, replies: Iterable[Reply] = ()) -> Imported:
    """Save a prepared source, unless the project has it already, without the articles to be skipped.

    A source is kept even where all its articles are skipped: imported again, it is known. What
    ``replies`` say of links is left to :func:`annotator.workflow.twins.link_twins`, which makes one step
    of those of several sources.
    """
    known = known_source(project, prepared.path, prepared.source)
    if known is not None:
        return known
    done = settled(project, replies)
    left_out = skipped(done)
    with project.transaction():
        added = [entry for entry in prepared.articles if entry[0] not in left_out]
        project.add_source(prepared.source, prepared.cuts, added)
        for (article, _, _), bands in zip(prepared.articles, prepared.bands, strict=True):
            if article not in left_out:
                project.add_fingerprint(article, bands)
    ids = tuple(entry[0] for entry in added)
    return Imported(prepared.path, prepared.source, prepared.cuts, ids, replies=done)


def told_by(prepared: Prepared) -> tuple[Told, ...]:
    """The articles of a prepared source, to be compared with others."""
    return tuple(
        Told(article_id, article.title, prepared.source.name, pair.text_in("Hans"), bands)
        for (article_id, article, pair), bands in zip(prepared.articles, prepared.bands, strict=True)
    )


def read_drafts(path: Path, rules: Container[str] = DEFAULT_RULES, choices: Choices = GUESSED) -> list[Draft]:
    """What the rules make of a file, read as ``choices`` say: one draft, or one for each row of a table.

    Touches no project, so any thread may do it. Raises the ``SourceError`` that fits.
    """
    found = documents(path, read_bytes(path), choices)
    return [propose(source, rules, document.cuts, document.meta) for source, document in found]


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a source, as they were at one moment."""
    ending = path.suffix.lower()
    try:
        before = path.stat()
        if path.is_dir():
            next(path.iterdir(), None)  # who may not look into a folder hears why
        if ending not in IMPORTERS:
            raise NotADocument(path=path, known=", ".join(IMPORTERS))
        if not path.is_file():
            raise UnreadableSource(path=path, reason="this is no file")
        if before.st_size > LARGEST_SOURCE:
            raise SourceTooLarge(path=path, size=before.st_size, limit=LARGEST_SOURCE)
        data = path.read_bytes()
        after = path.stat()
    except OSError as error:
        raise UnreadableSource(path=path, reason=error.strerror) from error
    if (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, len(data)):
        raise SourceChanged(path=path)
    return data


def documents(path: Path, data: bytes, choices: Choices = GUESSED) -> list[tuple[Source, Document]]:
    """What stands in a file with these bytes, read as ``choices`` say: one source, or one for each row of a
    table."""
    name = speakable(path.name)
    read = reader(path.suffix.lower())
    return [(_source(name, data, found), found) for found in read(name, data, _aids_for(choices))]


def read_table(path: Path, encoding: str = "") -> Table:
    """The columns of a table with their first values, and what each is guessed to be.

    Touches no project, so any thread may do it. Raises the ``SourceError`` that fits; ``KeyError`` for a
    file that is no table.
    """
    lister = column_lister(path.suffix.lower())
    return lister(speakable(path.name), read_bytes(path), _aids_for(Choices(encoding)))


def _source(name: str, data: bytes, found: Document) -> Source:
    # The rows of a table are sources of their own; a whole file is known by its bytes.
    named = f"{name} {found.suffix}" if found.suffix else name
    digest = hashlib.sha256(found.text.encode() if found.suffix else data).hexdigest()
    return Source(named, digest, found.encoding, found.text)


def _aids_for(choices: Choices) -> Aids:
    return replace(_aids(), encoding=known_encoding(choices.encoding), columns=choices.columns)


@cache
def _aids() -> Aids:
    """The tables that readers look things up in."""
    likelihood = Likelihood.parse(resource("characters.txt").read_text("utf-8"))
    return Aids(likelihood, radicals.parse(resource("radicals.txt").read_text("utf-8")))


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


def evaluate_import(path: Path) -> ImportScore:
    """How well the articles found in a file agree with those that a careful reader marked.

    The marks stand beside the file, in ``NAME.gold.json``: ``{"articles": [{"start", "end"}]}`` in code
    points of the raw text. Raises ``SourceError``.
    """
    marks = path.with_suffix(".gold.json")
    try:
        marked = msgspec.json.decode(marks.read_bytes())["articles"]
        gold = [Range(int(each["start"]), int(each["end"])) for each in marked]
    except OSError as error:
        raise UnreadableSource(path=marks, reason=error.strerror) from error
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        raise DamagedSource(path=marks, kind="gold marks", reason=str(error)) from error
    found = [article.range for draft in read_drafts(path) for article in draft.articles()]
    return compare_articles(gold, found)
