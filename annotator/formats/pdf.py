"""PDF files, with pypdf: text by pages, look-alike radicals repaired, wrapped lines joined."""

from __future__ import annotations

import io
import logging
import re
import struct
import time
import zlib
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from annotator.errors import (
    DamagedSource,
    EmptySource,
    EncryptedSource,
    ReaderMissing,
    ScannedPages,
    TooIntricate,
    TooManyPages,
    TooSlow,
    UnreadableFonts,
    WrongKind,
)
from annotator.formats.document import Aids, Document, checked, kind_of
from annotator.formats.pdf_lines import joined
from annotator.formats.radicals import repaired

if TYPE_CHECKING:
    from collections.abc import Callable

    from pypdf import PdfReader

_Found = TypeVar("_Found")
_STUMBLES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NameError,
    OSError,
    RuntimeError,
    StopIteration,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
_KIND = "a PDF file"
_MOST_PAGES = 500
_MOST_OBJECTS = 200_000
SECONDS = 4.0
"""What a file may take before it is given up."""

# A page with less is a picture with a page number.
_LEAST_PER_PAGE = 8
# Characters of private meaning, and what is no character at all.
_MEANINGLESS = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff\ud800-\udfff]")
_MOST_MEANINGLESS = 0.3
_UNSEEN = {
    code: None for code in (*range(9), 0x0B, 0x0C, *range(14, 32), *range(127, 160), 0xAD, 0x200B, 0xFEFF)
}
_LONE = re.compile("[\ud800-\udfff]")
_OWN_TITLE = re.compile(r"microsoft word|untitled|无标题|未命名|\.(?:docx?|pdf|wps|indd|fit|s2|ps)\b", re.I)


def read(name: str, data: bytes, aids: Aids, seconds: float = SECONDS) -> tuple[Document, ...]:
    """The text of all pages as one document.

    Raises ``ReaderMissing`` where pypdf is not installed, ``ScannedPages`` where pages are pictures,
    ``TooSlow`` after ``seconds``.
    """
    _refuse_others(name, data)
    try:
        import pypdf  # noqa: F401
    except ImportError:
        raise ReaderMissing(path=name, kind="PDF files", extra="pdf") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    pages, title = _Reading(name, seconds).pages(data)
    text, cuts = joined(repaired("\f".join(pages), aids.radicals).split("\f"))
    _refuse_textless(name, text, len(pages))
    text_title = title if title and not _OWN_TITLE.search(title) else ""
    meta = {"title": repaired(text_title, aids.radicals)} if text_title else {}
    return (checked(name, Document(text, "", meta, cuts)),)


def _refuse_others(name: str, data: bytes) -> None:
    if not data:
        raise EmptySource(path=name)
    found = kind_of(data)
    if found != _KIND:
        if found:
            raise WrongKind(path=name, found=found, wanted=_KIND + " (.pdf)")
        raise DamagedSource(path=name, kind=_KIND, reason="it does not begin like one")
    if data.count(b" obj") > _MOST_OBJECTS:
        raise TooIntricate(path=name, what="a PDF file of so many objects", limit=_MOST_OBJECTS)


def _refuse_textless(name: str, text: str, pages: int) -> None:
    seen = len(text) - sum(map(str.isspace, text))
    if seen < _LEAST_PER_PAGE * pages and seen < 200:
        raise ScannedPages(path=name, pages=pages)
    if len(_MEANINGLESS.findall(text)) > _MOST_MEANINGLESS * seen:
        raise UnreadableFonts(path=name)


class _OutOfTime(BaseException):
    """Passes through every handler of pypdf."""


class _Reading:
    """One file read against the clock."""

    def __init__(self, name: str, seconds: float) -> None:
        self._name, self._seconds = name, seconds
        self._end = time.monotonic() + seconds
        self._page, self._count = 0, 0

    def pages(self, data: bytes) -> tuple[list[str], str]:
        """The text of each page, and the title that the file gives itself."""
        try:
            return self._read(data)
        except _OutOfTime:
            raise TooSlow(
                path=self._name, seconds=self._seconds, page=self._page, pages=self._count
            ) from None

    def _read(self, data: bytes) -> tuple[list[str], str]:
        from pypdf import PdfReader

        reader = self._guarded(lambda: PdfReader(io.BytesIO(data)))
        self._unlock(reader)
        self._count = self._guarded(lambda: len(reader.pages))
        if not self._count:
            raise DamagedSource(path=self._name, kind=_KIND, reason="there is no page in it")
        if self._count > _MOST_PAGES:
            raise TooManyPages(path=self._name, pages=self._count, limit=_MOST_PAGES)
        texts = [self._guarded(partial(self._text, reader, number)) for number in range(self._count)]
        return texts, self._guarded(partial(self._title, reader))

    def _guarded(self, step: Callable[[], _Found]) -> _Found:
        """What ``step`` finds; whatever pypdf stumbles over says that the file is damaged."""
        from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

        try:
            return step()
        except (DependencyError, FileNotDecryptedError):
            raise EncryptedSource(path=self._name) from None
        except (PyPdfError, *_STUMBLES) as error:
            reason = " ".join(str(error).split())[:120] or type(error).__name__
            raise DamagedSource(path=self._name, kind=_KIND, reason=reason) from error

    def _unlock(self, reader: PdfReader) -> None:
        """Files that only forbid printing open without a password."""
        if self._guarded(lambda: reader.is_encrypted) and not self._guarded(lambda: reader.decrypt("")):
            raise EncryptedSource(path=self._name)

    def _tick(self, *_: object) -> None:
        if time.monotonic() > self._end:
            raise _OutOfTime

    def _text(self, reader: PdfReader, number: int) -> str:
        self._page = number + 1
        self._tick()
        text = reader.pages[number].extract_text(visitor_operand_before=self._tick)
        return _LONE.sub("\ufffd", text).translate(_UNSEEN)

    def _title(self, reader: PdfReader) -> str:
        information = reader.metadata
        title = information.title if information is not None else None
        return _LONE.sub("", " ".join(str(title or "").split()).translate(_UNSEEN))
