"""What a page shows, in reading order: one block a line, cells of a row apart by tabs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.formats.html_tree import Element, Page

# Marks the end of a cell until its line is whole; a page's own are dropped.
_TAB = "\x1f"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\U00020000-\U0003ffff“”‘’…—"
# A line break of the source between two Chinese characters shows as nothing.
_WRAP = re.compile(f"(?<=[{_WIDE}])[ \t\r\f]*\n[ \t\r\n\f]*(?=[{_WIDE}])")
_BLANKS = re.compile("[ \t\r\n\f]{2,}|[\t\r\n\f]")
# Most texts have none of these, and looking is faster than translating.
_RARE = re.compile("[\0-\x08\x0b\x0e-\x1e\x7f-\xa0\xad\u2007\u2028\u2029\u200b\u202f\u2060\ufeff]")
_UNSEEN: dict[int, str | None] = {code: None for code in (*range(9), *range(14, 31), *range(127, 160))}
_UNSEEN |= {
    0x0B: " ",
    0x85: " ",
    0x2028: " ",
    0x2029: " ",
    0xAD: None,
    0x200B: None,
    0x2060: None,
    0xFEFF: None,
}
_NO_BREAK = "\u00a0"
_VISIBLE_BLANK = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " "))
_COLLAPSING = " \t\r\n\f"
_KEEPING = frozenset(("pre", "listing", "xmp"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text, with how many of its characters are links."""

    start: int
    end: int
    linked: int


@dataclass(slots=True)
class Rendering:
    """The text of a page, its lines, and how far it has come."""

    lines: list[Line] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    length: int = 0
    _pieces: list[str] = field(default_factory=list)
    _linked: int = 0

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    @property
    def begun(self) -> bool:
        return bool(self._pieces)

    def write(self, text: str, linked: bool = False) -> None:
        self._pieces.append(text)
        if linked:
            self._linked += len(text.strip())

    def end_line(self) -> None:
        """Finish the line if it holds anything but blanks."""
        if not self._pieces:
            return
        text = tidy("".join(self._pieces))
        if text:
            self.texts.append(text)
            self.lines.append(Line(self.length, self.length + len(text), self._linked))
            self.length += len(text) + 1
        self._pieces.clear()
        self._linked = 0


def tidy(text: str) -> str:
    """``text`` as a browser shows it in one line: blanks fall together, those that may not break stay."""
    rare = _RARE.search(text) is not None
    if rare:
        text = text.translate(_UNSEEN)
    if "\n" in text:
        text = _WRAP.sub("", text)
    text = _BLANKS.sub(" ", text)
    if _TAB in text:
        text = "\t".join(cell.translate(_VISIBLE_BLANK).strip() for cell in text.split(_TAB))
    else:
        text = text.strip(" ")
    return (text.translate(_VISIBLE_BLANK) if rare else text).rstrip()


def render(page: Page) -> Rendering:
    """The text of ``page``; every block element learns its place in it."""
    out = _Writer(page)
    for event in page.events:
        if isinstance(event, str):
            out.say(event)
        elif event >= 0:
            out.open(page.elements[event])
        else:
            out.close(page.elements[~event])
    out.rendering.end_line()
    return out.rendering


class _Writer:
    def __init__(self, page: Page) -> None:
        self.rendering = Rendering()
        self._tables: list[bool] = []
        self._links = self._kept = self._cells = 0
        # What stood in the cells of the row that is being written, and how many cells there were.
        self._in_row: list[Element] = []
        self._row_cells = 0

    def say(self, text: str) -> None:
        text = text.replace(_TAB, "") if _TAB in text else text
        if not self._kept:
            if self.rendering.begun or text.strip(_COLLAPSING):
                self.rendering.write(text, self._links > 0)
            return
        first, *others = text.split("\n")
        self.rendering.write(first)
        for line in others:
            self.rendering.end_line()
            self.rendering.write(line.replace(" ", _NO_BREAK))

    def open(self, element: Element) -> None:
        tag = element.tag
        if element.inline:
            self._open_inline(tag)
            return
        if self._is_cell(tag):
            self._cells += 1
            self._row_cells += 1
        elif not self._cells:
            self.rendering.end_line()
        elif self.rendering.begun:
            self.rendering.write(" ")
        if tag == "table":
            self._tables.append(element.layout)
        elif tag in _KEEPING:
            self._kept += 1
        element.start = self.rendering.length

    def close(self, element: Element) -> None:
        tag = element.tag
        if element.inline:
            self._close_inline(tag)
            return
        if tag in _KEEPING:
            self._kept -= 1
        if self._cells:
            self._in_row.append(element)
        if self._is_cell(tag):
            self._cells -= 1
            self.rendering.write(_TAB)
        elif not self._cells:
            self.rendering.end_line()
            self._place_row()
        if tag == "table":
            self._tables.pop()
        element.end = max(element.start, self.rendering.length - 1)

    def _place_row(self) -> None:
        """What is in a row's only cell has the row's line as its place."""
        if self._row_cells == 1:
            for element in self._in_row:
                element.end = max(element.start, self.rendering.length - 1)
        self._in_row.clear()
        self._row_cells = 0

    def _is_cell(self, tag: str) -> bool:
        """Whether this is a cell of a table of data, which shares its line with the row's others."""
        return tag in ("td", "th") and bool(self._tables) and not self._tables[-1]

    def _open_inline(self, tag: str) -> None:
        if tag == "a":
            self._links += 1
        elif tag == "rt":
            self.rendering.write("(")

    def _close_inline(self, tag: str) -> None:
        if tag == "a":
            self._links -= 1
        elif tag == "rt":
            self.rendering.write(")")
