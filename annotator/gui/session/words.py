"""The paragraphs and words of the shown article; words are looked for only where they are asked for."""

from __future__ import annotations

from bisect import bisect_right

from annotator.core.align import Range
from annotator.core.pair import Pair
from annotator.core.text import paragraphs
from annotator.core.words import Segmenter, blocks

_NEAR = 500
"""Characters before and behind a place whose words may be asked for with its own."""


class Words:
    """What is known of one article's words. Places count in the article's own text; ``pair`` is ``None``
    where no article is shown."""

    def __init__(self, pair: Pair | None, segmenter: Segmenter) -> None:
        self.pair = pair
        """May become another pair of the same text: converted otherwise."""
        self._segmenter = segmenter
        self.paragraphs: list[Range] = paragraphs(pair.text) if pair else []
        self._blocks: dict[Range, list[Range]] = {}
        self.read: dict[Range, list[Range]] = {}
        """The words that were asked for so far, by the blocks they stand in."""

    def paragraph_at(self, offset: int) -> Range:
        """The paragraph that holds ``offset``, or the one before it."""
        index = bisect_right(self.paragraphs, offset, key=lambda each: each.start) - 1
        return self.paragraphs[max(index, 0)]

    def at(self, offset: int) -> list[Range]:
        """The words around ``offset``, of its paragraph only; all of them unless it is very long."""
        paragraph = self.paragraph_at(offset)
        start, end = max(paragraph.start, offset - _NEAR), min(paragraph.end, offset + _NEAR)
        return self.over(Range(min(start, end), end))

    def over(self, place: Range) -> list[Range]:
        """The words of a part of a paragraph, and some beside it."""
        assert self.pair is not None, "asked for within an article"
        paragraph = self.paragraph_at(place.start)
        if paragraph not in self._blocks:
            self._blocks[paragraph] = blocks(self.pair.text, paragraph)
        found: list[Range] = []
        for block in self._blocks[paragraph]:
            if block.start <= place.end and place.start <= block.end:
                if block not in self.read:
                    self.read[block] = self._segmenter.words_of(self.pair, block)
                found += self.read[block]
        return found

    def word_at(self, offset: int) -> Range:
        words = self.at(offset)
        return next((word for word in words if offset < word.end), words[-1])
