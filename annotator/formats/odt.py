"""Texts of LibreOffice and OpenOffice (.odt)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.errors import EncryptedSource
from annotator.formats.archive import Archive, Target, attribute
from annotator.formats.document import Aids, Document, checked
from annotator.formats.prose import Prose

_KIND = "an OpenDocument text"
_MAIN = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_SKIPPED = frozenset(
    "tracked-changes annotation forms binary-data note-citation sequence-decls variable-decls title desc "
    "hidden-text hidden-paragraph automatic-styles font-face-decls index-title-template script "
    "tracked-change alphabetical-index-source table-of-content-source".split()
)
_MOST_SPACES = 100
_BLANKS = re.compile("[ \t\r\n]+")


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """The document's text; its title or first heading is the headline."""
    archive = Archive(name, data, _KIND, "an OpenDocument text (.odt)")
    if _MANIFEST in archive:
        archive.feed(_MANIFEST, _Manifest())
    prose = Prose()
    archive.feed(_MAIN, _Body(prose))
    meta = {"title": prose.title} if prose.title else {}
    return (checked(name, Document(prose.text, "", meta)),)


class _Manifest(Target):
    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "encryption-data":
            raise EncryptedSource(path=self.name)


class _Body(Target):
    def __init__(self, prose: Prose) -> None:
        super().__init__()
        self._prose = prose
        self._skipped = 0
        self._headings: list[bool] = []
        self._reading: list[str] = []
        self._in_reading = False

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._skipped or tag in _SKIPPED:
            self._skipped += 1
        elif tag in ("p", "h"):
            style = attribute(attributes, "style-name").lower()
            self._headings.append(tag == "h" or style in ("title", "标题", "標題"))
            self._prose.begin_paragraph()
        elif tag == "table-row":
            self._prose.begin_row()
        elif tag == "table-cell":
            self._prose.begin_cell()
        elif tag == "note-body":
            self._prose.begin_note()
        elif tag == "ruby-text":
            self._in_reading = True
        else:
            self._write_blank(tag, attributes)

    def _write_blank(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "s":
            count = attribute(attributes, "c")
            # Blanks that the writer wanted are no white space of the XML.
            self._prose.write(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif tag == "tab":
            self._prose.write("\t")
        elif tag == "line-break":
            self._prose.write("\n")

    def shut(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif tag in ("p", "h"):
            self._prose.end_paragraph(self._headings.pop())
        elif tag == "table-row":
            self._prose.end_row()
        elif tag == "note-body":
            self._prose.end_note()
        elif tag == "ruby-text":
            self._in_reading = False
        elif tag == "ruby" and self._reading:
            self._prose.write(f"({''.join(self._reading)})")
            self._reading.clear()

    def data(self, text: str) -> None:
        if self._skipped or not self._prose.in_paragraph:
            return
        text = _BLANKS.sub(" ", text)
        if self._in_reading:
            self._reading.append(text)
        else:
            self._prose.write(text)
