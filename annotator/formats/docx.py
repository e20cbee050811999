"""Word documents (.docx): paragraphs, tables, text boxes and notes; nothing that was deleted or hidden."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.errors import LegacyDocument
from annotator.formats import html
from annotator.formats.archive import Archive, Target, attribute
from annotator.formats.document import Aids, Document, checked, kind_of
from annotator.formats.prose import Prose

_KIND = "a Word document"
_MAIN = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_OFF = ("0", "false", "off", "none")
# Definitions, what tracked changes took away, field codes, comments, the second copy of a text box.
_SKIPPED = frozenset(
    "del moveFrom delText instrText delInstrText Fallback sectPr tblPr tblGrid trPr tcPr comment "
    "object".split()
)
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_STYLES = "word/styles.xml"
_HEADINGS = ("title", "标题", "標題", "heading1", "heading 1")


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """The document's text; its first heading is the headline."""
    archive = Archive(name, data, _KIND, "a Word document (.docx)")
    main = _main_part(archive)
    folder = main.rpartition("/")[0]
    styles = _Styles()
    if _STYLES in archive:
        archive.feed(_STYLES, styles)
    prose = Prose()
    archive.feed(main, _Body(prose, styles.names))
    for note in _NOTES:
        part = note.replace("word", folder, 1)
        if part in archive:
            archive.feed(part, _Body(prose, {}))
    meta = {"title": prose.title} if prose.title else {}
    return (checked(name, Document(prose.text, "", meta)),)


def read_old(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """A .doc or .wps file: many are web pages or new documents by content; the others must be converted."""
    kind = kind_of(data)
    if "zip" in kind:
        return read(name, data, aids)
    if data and not kind and b"<" in data[:4096]:
        return html.read(name, data, aids)
    if kind.startswith(("an old", "a rich")) or not kind:
        raise LegacyDocument(path=name)
    return html.read(name, data, aids)


def _main_part(archive: Archive) -> str:
    """Where the text is; a few programs give it another name."""
    if _MAIN in archive:
        return _MAIN
    others = [part for part in archive.parts if part.lower().endswith(("/document.xml", "/document2.xml"))]
    return others[0] if others else _MAIN


class _Styles(Target):
    """The names of the styles by their ids, which differ from one Word to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self._style = ""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style":
            self._style = attribute(attributes, "styleId")
        elif tag == "name" and self._style:
            self.names[self._style] = attribute(attributes, "val")

    def shut(self, tag: str) -> None:
        if tag == "style":
            self._style = ""


class _Body(Target):
    def __init__(self, prose: Prose, styles: Mapping[str, str]) -> None:
        super().__init__()
        self._prose = prose
        self._styles = styles
        self._skipped = 0
        self._properties: list[str] = []
        self._text = False
        self._hidden = False
        self._heading = [False]
        # The reading of a character stands before the character itself.
        self._reading: list[str] = []
        self._in_reading = False

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._skipped or tag in _SKIPPED:
            self._skipped += 1
        elif tag in ("rPr", "pPr") or self._properties:
            self._property(tag, attributes)
        elif tag == "t":
            self._text = not self._hidden
        elif tag in _BREAKS:
            self.write(_BREAKS[tag])
        else:
            self._begin(tag, attributes)

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "p":
            self._prose.begin_paragraph()
            self._heading.append(False)
        elif tag == "r":
            self._hidden = False
        elif tag == "tr":
            self._prose.begin_row()
        elif tag == "tc":
            self._prose.begin_cell()
        elif tag == "rt":
            self._in_reading = True
        elif tag in ("footnote", "endnote"):
            self._prose.begin_note()
            if attribute(attributes, "type"):
                self._skipped = 1

    def _property(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._properties.append(tag)
        value = attribute(attributes, "val")
        if tag == "vanish" and self._properties[0] == "rPr":
            self._hidden = value.lower() not in _OFF
        elif tag == "pStyle":
            self._heading[-1] = self._styles.get(value, value).lower().startswith(_HEADINGS)

    def shut(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
            if not self._skipped and tag in ("footnote", "endnote"):
                self._prose.end_note()
        elif self._properties:
            self._properties.pop()
        elif tag == "t":
            self._text = False
        elif tag == "p":
            self._prose.end_paragraph(self._heading.pop())
        elif tag == "tr":
            self._prose.end_row()
        elif tag == "ruby":
            self._prose.write(f"({''.join(self._reading)})" if self._reading else "")
            self._reading.clear()
        elif tag == "rt":
            self._in_reading = False
        elif tag in ("footnote", "endnote"):
            self._prose.end_note()

    def data(self, text: str) -> None:
        if self._text and not self._skipped:
            self.write(text)

    def write(self, text: str) -> None:
        if self._in_reading:
            self._reading.append(text)
        else:
            self._prose.write(text)
