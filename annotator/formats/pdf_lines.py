"""Lines of printed pages into paragraphs: what was wrapped at the margin is joined again."""

from __future__ import annotations

import re
from collections import Counter

from annotator.core.clean import Cut

PAGE_NUMBER = "page number"
RUNNING = "running head"

_INDENT = re.compile("[ \u3000\u2003\u00a0]{2,8}(?=\\S)")
_NUMBER = re.compile(
    r"[-—–·•\s]*(?:第?\s*\d{1,4}\s*(?:页|頁|版)?(?:\s*[/／,，共]\s*\d{1,4}\s*(?:页|頁)?)?)[-—–·•\s]*"
)
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\U00020000-\U0003ffff“”‘’…—]")
_END = re.compile("[。！？!?…；;：:][”’」』）)》]*$")
_GOES_ON = re.compile("[，、,（(《“「『]$")
_BEGINS = re.compile(
    r"[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、．]\s?\D|[●■◆▲★○□◎]"
    r"|第[一二三四五六七八九十百]{1,4}[章节節条條]"
)
# A line this much shorter than the others ends where its paragraph does.
_SHORT = 0.75
_INDENTED_SHARE = 0.05
_REPEATED = 3
_LONGEST_NUMBER = 30


class _Line:
    __slots__ = ("indented", "reason", "text", "width")

    def __init__(self, text: str) -> None:
        text = text.replace("\t", " ").rstrip()
        self.indented = _INDENT.match(text) is not None
        self.text = text if self.indented else text.strip()
        self.width = sum(2 if _WIDE.match(char) else 1 for char in self.text.strip())
        self.reason = ""


def joined(pages: list[str]) -> tuple[str, tuple[Cut, ...]]:
    """The pages as one text, a paragraph a line, and cuts for page numbers and running heads.

    Such a cut inside a paragraph takes the line breaks around it along, so that the halves meet.
    """
    lines = [[_Line(line) for line in page.split("\n") if line.strip()] for page in pages]
    _mark_running(lines)
    flat = [line for page in lines for line in page]
    prose = [line for line in flat if not line.reason]
    full = _full_width(prose)
    indents = sum(line.indented for line in prose) > _INDENTED_SHARE * len(prose)
    return _assemble(flat, full, indents)


def _mark_running(pages: list[list[_Line]]) -> None:
    """Mark page numbers, and what stands first or last on several pages."""
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_same(line.text) for line in (*page[:1], *page[-1:])})
    for page in pages:
        for line in (*page[:2], *page[-2:]):
            if len(page) > 1 and line.width <= _LONGEST_NUMBER and _NUMBER.fullmatch(line.text):
                line.reason = PAGE_NUMBER
        for line in (*page[:1], *page[-1:]):
            if edges[_same(line.text)] >= _REPEATED and not line.reason:
                line.reason = RUNNING


def _same(text: str) -> str:
    return re.sub(r"[\d\s]+", "", text)


def _full_width(lines: list[_Line]) -> int:
    """The width that lines have when they are full: that of the widest tenth."""
    widths = sorted(line.width for line in lines)
    return widths[len(widths) * 9 // 10] if widths else 0


class _Assembly:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.cuts: list[Cut] = []
        self._length = 0

    def line(self, text: str) -> None:
        self._append("\n" + text if self._length else text)

    def wrapped(self, text: str) -> None:
        """The rest of a paragraph, straight behind its beginning."""
        last = self.parts[-1][-1:]
        between = (last + text[:1]).isascii() and last.isalnum() and text[:1].isalnum()
        self._append(" " + text if between else text)

    def running(self, line: _Line) -> None:
        start = self._length
        self.line(line.text)
        self.cuts.append(Cut(start, self._length, line.reason))

    def bridge(self) -> None:
        """Let the last cut take the line break behind it along."""
        last = self.cuts[-1]
        self.cuts[-1] = Cut(last.start, last.end + 1, last.reason)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self._length += len(text)


def _assemble(lines: list[_Line], full: int, indents: bool) -> tuple[str, tuple[Cut, ...]]:
    out = _Assembly()
    before: _Line | None = None
    apart = False
    for line in lines:
        if line.reason:
            out.running(line)
            apart = True
            continue
        together = before is not None and _continues(before, line, full, indents)
        if together and not apart:
            out.wrapped(line.text.lstrip())
        else:
            out.line(line.text.lstrip() if together else line.text)
            if apart and (together or before is None):
                out.bridge()
        before, apart = line, False
    return "".join(out.parts), tuple(out.cuts)


def _continues(before: _Line, line: _Line, full: int, indents: bool) -> bool:
    """Whether ``line`` goes on with the paragraph of ``before``."""
    if line.indented or _BEGINS.match(line.text.strip()):
        return False
    if _GOES_ON.search(before.text):
        return True
    if before.width < _SHORT * full:
        return False
    return indents or not _END.search(before.text)
