"""Code points and UTF-16 units, and the text of one row in one pane. Qt counts UTF-16; nothing else does."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.align import OffsetMap, Range
from annotator.core.pair import Pair
from annotator.core.script import Script


@dataclass(frozen=True, slots=True)
class PaneText:
    """A stretch of a pair as one pane shows it. ``start`` is its place in the whole text of ``script``."""

    pair: Pair
    script: Script
    start: int
    text: str
    utf16: OffsetMap

    @classmethod
    def of(cls, pair: Pair, script: Script, stretch: Range) -> PaneText:
        """The stretch of the canonical text, as the pane of ``script`` shows it."""
        here = pair.range_in(script, stretch)
        if here is None:
            place = pair.offset_in(script, stretch.start)
            here = Range(place, place)
        text = here.slice(pair.text_in(script))
        return cls(pair, script, here.start, text, OffsetMap.to_utf16(text))

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position, within this stretch, of an offset of the canonical text."""
        local = self.pair.offset_in(self.script, offset) - self.start
        return self.utf16.position(min(max(local, 0), len(self.text)))

    def from_qt(self, position: int) -> int:
        """The offset of the canonical text that a UTF-16 position within this stretch stands for."""
        local = self.utf16.inverse().position(position)
        return self.pair.offset_from(self.script, self.start + local)

    def range_to_qt(self, span: Range) -> Range | None:
        """The UTF-16 range, within this stretch, of a range of the canonical text; ``None`` where the
        two share nothing."""
        here = self.pair.range_in(self.script, span)
        if here is None:
            return None
        first = max(here.start - self.start, 0)
        last = min(here.end - self.start, len(self.text))
        return self.utf16.forward(Range(first, last)) if first < last else None
