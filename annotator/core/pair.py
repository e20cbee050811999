"""One article in both scripts: the text as it was written and its counterpart, joined by a map."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.align import OffsetMap, Range
from annotator.core.convert import Conversion
from annotator.core.script import Script, other_script


@dataclass(frozen=True, slots=True)
class Pair:
    """``text`` is written in ``canonical``; ``map`` leads from it to ``counterpart``."""

    canonical: Script
    text: str
    counterpart: str
    map: OffsetMap

    def text_in(self, script: Script) -> str:
        return self.text if script == self.canonical else self.counterpart

    def range_in(self, script: Script, span: Range) -> Range | None:
        """Where a range of the canonical text stands in the text of ``script``."""
        return span if script == self.canonical else self.map.forward(span)

    def range_from(self, script: Script, span: Range) -> Range | None:
        """The range of the canonical text that answers ``span`` of the text of ``script``."""
        return span if script == self.canonical else self.map.backward(span)

    def offset_in(self, script: Script, offset: int) -> int:
        """Where a caret of the canonical text stands in the text of ``script``."""
        return offset if script == self.canonical else self.map.position(offset)

    def offset_from(self, script: Script, offset: int) -> int:
        return offset if script == self.canonical else self.map.inverse().position(offset)


def make_pair(text: str, canonical: Script, conversion: Conversion) -> Pair:
    """Convert ``text`` into the script it is not written in; the source's own side is never made."""
    counterpart, offsets = conversion.convert(text, other_script(canonical))
    return Pair(canonical, text, counterpart, offsets)
