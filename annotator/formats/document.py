"""What a reader makes of a file, and what it may need to do so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.clean import Cut
from annotator.errors import EmptySource, NotText, WrongKind
from annotator.formats.encodings import Likelihood

_KINDS = (
    (b"PK\x03\x04", "a zip archive (.docx, .xlsx, .odt or .epub)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls or .wps)"),
    (b"{\\rtf", "a rich text file (.rtf)"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"\x1f\x8b", "a compressed file (.gz)"),
    (b"Rar!\x1a\x07", "a compressed file (.rar)"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (.7z)"),
    (b"SQLite format 3\0", "a database"),
)
_PDF_WITHIN = 1024
_NO_TEXT = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Aids:
    """Tables that readers look things up in, and what a person has chosen instead of the guess.

    ``radicals`` maps look-alikes as ``radicals.parse`` returns them. ``encoding`` is one of
    ``encodings.ENCODINGS``, empty to guess; ``columns`` names a table's column for a role, an empty name
    for none. Readers that have no use for a choice ignore it.
    """

    likelihood: Likelihood
    radicals: dict[int, str] = field(default_factory=dict)
    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A text as a reader found it, kept verbatim for ever.

    ``encoding`` is empty where the format itself says how its characters are stored.
    ``meta`` may have ``title``, ``date`` (2023-08-24), ``outlet``, ``byline`` and ``url``. ``cuts``
    are the reader's proposals, in code points of ``text``, in order, without overlap. ``suffix``
    tells the documents of one file apart: the line of a table's row.
    """

    text: str
    encoding: str
    meta: dict[str, str] = field(default_factory=dict)
    cuts: tuple[Cut, ...] = ()
    suffix: str = ""

    def kept(self) -> str:
        """The text without what the reader proposes to cut."""
        parts, position = [], 0
        for cut in self.cuts:
            parts.append(self.text[position : cut.start])
            position = cut.end
        return "".join((*parts, self.text[position:]))


def kind_of(data: bytes) -> str:
    """What a file really is, where its first bytes say so; empty for whatever may be a text."""
    for mark, kind in _KINDS:
        if data.startswith(mark):
            return kind
    return "a PDF file" if b"%PDF-" in data[:_PDF_WITHIN] else ""


def refuse_other_kind(name: str, data: bytes, wanted: str) -> None:
    """Raise ``WrongKind`` for a file that is certainly no text, ``EmptySource`` for one of no bytes."""
    if not data:
        raise EmptySource(path=name)
    found = kind_of(data)
    if found:
        raise WrongKind(path=name, found=found, wanted=wanted)


def checked(name: str, document: Document) -> Document:
    """``document`` itself. Raises ``EmptySource`` or ``NotText`` where its text is none."""
    if not document.text or document.text.isspace():
        raise EmptySource(path=name)
    found = _NO_TEXT.search(document.text)
    if found:
        what = "a NUL" if found.group() == "\0" else "half of a surrogate pair"
        raise NotText(path=name, offset=found.start(), what=what)
    return document
