"""Paragraphs and tables as they come out of an office document: one paragraph a line, one row a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# Rows with more in a cell lay a page out: their paragraphs are lines.
_LONGEST_CELL = 200
_UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]")
_BREAKS = re.compile("[\x0b\x0c\r\x85\u2028\u2029]")


@dataclass(slots=True)
class _Row:
    cells: list[list[str]] = field(default_factory=list)


class Prose:
    """Collects the text of a document. Notes come behind everything else."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._notes: list[str] = []
        self._rows: list[_Row] = []
        self._paragraphs: list[list[str]] = []
        self._in_note = 0
        self.title = ""

    @property
    def text(self) -> str:
        return "\n".join((*self._lines, *self._notes))

    @property
    def in_paragraph(self) -> bool:
        return bool(self._paragraphs)

    def begin_paragraph(self) -> None:
        self._paragraphs.append([])

    def write(self, text: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    def end_paragraph(self, heading: bool = False) -> None:
        if not self._paragraphs:
            return
        text = _UNSEEN.sub("", _BREAKS.sub("\n", "".join(self._paragraphs.pop()))).replace("\u00a0", " ")
        lines = [line.rstrip() for line in text.split("\n") if line.strip()]
        if heading and lines and not self.title:
            self.title = " ".join(line.strip() for line in lines)
        self._sink().extend(lines)

    def begin_row(self) -> None:
        self._rows.append(_Row())

    def begin_cell(self) -> None:
        if self._rows:
            self._rows[-1].cells.append([])

    def end_row(self) -> None:
        if not self._rows:
            return
        cells = self._rows.pop().cells
        if len(cells) > 1 and all(sum(map(len, cell)) <= _LONGEST_CELL for cell in cells):
            row = "\t".join(
                " ".join(line.replace("\t", " ").strip() for line in cell) for cell in cells
            ).rstrip()
            self._sink().extend([row] if row.strip() else [])
            return
        for cell in cells:
            self._sink().extend(cell)

    def begin_note(self) -> None:
        self._in_note += 1

    def end_note(self) -> None:
        self._in_note = max(0, self._in_note - 1)

    def _sink(self) -> list[str]:
        if self._in_note:
            return self._notes
        if self._rows and self._rows[-1].cells:
            return self._rows[-1].cells[-1]
        return self._lines
