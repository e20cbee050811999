"""The small print below a chart: why figures are not defined."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Style, Value, written
from annotator.core.charts.shapes import MUTED, Drawing, Look, Writing

_MARKS = "¹²³⁴⁵⁶⁷⁸⁹"
SMALL = 0.87
"""Of the usual size of text."""


class Notes:
    def __init__(self, look: Look, reasons: Sequence[str]) -> None:
        self._look = look
        self._reasons = list(reasons)

    def written(self, value: Value, style: Style) -> str:
        """A number as it is shown; a dash for one that is not defined, with the mark of its reason."""
        if isinstance(value.what, Undefined):
            return f"–{_MARKS[self._reasons.index(value.what.reason) % len(_MARKS)]}"
        return written(value, style)

    def tip(self, names: Sequence[str], value: Value, style: Style) -> str:
        """What a screen reader says of a number, and a pointer that rests on it."""
        if isinstance(value.what, Undefined):
            said = self._look.reason(value.what.reason)
        else:
            said = written(value, style)
        if value.low is not None and value.high is not None:
            said += f" ({value.low:.2f}–{value.high:.2f})"
        return " · ".join([*(name for name in names if name), said])

    def write(self, drawing: Drawing, note: str) -> None:
        """Put the reasons and the chart's own note below the drawing."""
        size = self._look.size * SMALL
        said = [
            f"–{_MARKS[index % len(_MARKS)]} {self._look.reason(reason)}"
            for index, reason in enumerate(self._reasons)
        ]
        for text in [*said, *([note] if note else [])]:
            for line in _wrapped(text, drawing.width - 8, size, self._look):
                drawing.height += round(size * 1.55)
                drawing.shapes.append(Writing(0, drawing.height - size * 0.35, line, size, MUTED))
        drawing.height += 4


def _wrapped(text: str, room: float, size: float, look: Look) -> list[str]:
    """A text in lines that have room; between words, or between Chinese characters."""
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and look.measure(lines[-1] + piece.rstrip(), size) > room:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


def _pieces(text: str) -> list[str]:
    found = [""]
    for character in text:
        found[-1] += character
        if character == " " or ord(character) > 0x2E7F:
            found.append("")
    return [piece for piece in found if piece]
