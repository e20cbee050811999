"""Books (.epub): the texts of their chapters in reading order."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote

from annotator.errors import EncryptedSource, TooIntricate
from annotator.formats.archive import Archive, Target, attribute
from annotator.formats.declared import decode
from annotator.formats.document import Aids, Document, checked
from annotator.formats.html import text_of
from annotator.formats.html_meta import date_in

_KIND = "an EPUB book"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTERS = (".xhtml", ".html", ".htm")
_MOST_CHAPTERS = 2_000
_MOST_BYTES = 12 * 1024 * 1024


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """The book as one document."""
    archive = Archive(name, data, _KIND, "an EPUB book (.epub)")
    book = _book(archive)
    chapters = [part for part in book.chapters() if part in archive] or [
        part for part in archive.parts if part.lower().endswith(_CHAPTERS)
    ]
    _refuse_locked(archive, chapters)
    if len(chapters) > _MOST_CHAPTERS:
        raise TooIntricate(path=name, what="a book of so many chapters", limit=_MOST_CHAPTERS)
    texts, size = [], 0
    for chapter in chapters:
        page = archive.read(chapter)
        size += len(page)
        if size > _MOST_BYTES:
            raise TooIntricate(path=name, what="a book of so many bytes", limit=_MOST_BYTES)
        if page.strip():
            texts.append(text_of(name, decode(name, page, aids)[0]))
    return (checked(name, Document("\n".join(text for text in texts if text), "", book.meta())),)


def _book(archive: Archive) -> _Book:
    """What the book says of itself; an empty one where it says nothing."""
    container = _Container()
    if _CONTAINER in archive:
        archive.feed(_CONTAINER, container)
    book = _Book(posixpath.dirname(container.path))
    if container.path in archive:
        archive.feed(container.path, book)
    return book


def _refuse_locked(archive: Archive, chapters: list[str]) -> None:
    """Fonts may be garbled; chapters must not."""
    if _ENCRYPTION in archive:
        locked = _Locked()
        archive.feed(_ENCRYPTION, locked)
        if locked.parts.intersection(chapters):
            raise EncryptedSource(path=archive.name)


class _Container(Target):
    path = ""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "rootfile" and not self.path:
            self.path = attribute(attributes, "full-path")


class _Locked(Target):
    def __init__(self) -> None:
        super().__init__()
        self.parts: set[str] = set()

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "CipherReference":
            self.parts.add(unquote(attribute(attributes, "URI")))


class _Book(Target):
    _KNOWN = frozenset(("title", "date", "publisher", "creator"))

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self._files: dict[str, str] = {}
        self._order: dict[str, None] = {}
        self._said: dict[str, str] = {}
        self._saying = ""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "item":
            self._files[attribute(attributes, "id")] = unquote(attribute(attributes, "href"))
        elif tag == "itemref":
            # A chapter named twice is read once.
            self._order[attribute(attributes, "idref")] = None
        self._saying = tag if tag in self._KNOWN and tag not in self._said else ""

    def shut(self, tag: str) -> None:
        self._saying = ""

    def data(self, text: str) -> None:
        if self._saying:
            self._said[self._saying] = self._said.get(self._saying, "") + text

    def chapters(self) -> list[str]:
        files = (self._files[key] for key in self._order if key in self._files)
        return list(dict.fromkeys(posixpath.normpath(posixpath.join(self._folder, file)) for file in files))

    def meta(self) -> dict[str, str]:
        said = {key: " ".join(value.split()) for key, value in self._said.items()}
        found = {
            "title": said.get("title", ""),
            "date": date_in(said.get("date", "")),
            "outlet": said.get("publisher", ""),
            "byline": said.get("creator", ""),
        }
        return {key: value for key, value in found.items() if value}
