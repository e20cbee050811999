"""Words. The only file that imports jieba.

jieba knows Simplified words only, so a text is segmented on its Simplified side and the borders are
carried to the canonical text by the map.
"""

from __future__ import annotations

import logging
import threading
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import Any

from annotator.core.align import Range
from annotator.core.pair import Pair
from annotator.core.text import sentences

_loading = threading.Lock()
_BLOCK = 1000


class Segmenter:
    """Cuts texts into words. ``cache_folder`` keeps jieba's compiled dictionary: a folder of the
    user's own, as jieba's default is shared with every other user of the machine."""

    def __init__(self, cache_folder: Path) -> None:
        self._cache_folder = cache_folder
        self._tokenizer: Any = None

    @property
    def is_loaded(self) -> bool:
        """Whether the next question is answered at once; the first takes most of a second."""
        return self._tokenizer is not None

    def load(self) -> None:
        """Read the dictionary, on whichever thread; who asks meanwhile waits."""
        with _loading:
            self._tokenizer = _tokenizer(str(self._cache_folder))

    def words(self, text: str) -> list[Range]:
        """The words of a Simplified text, in order, covering all of it."""
        if self._tokenizer is None:
            self.load()
        return [Range(start, end) for _, start, end in self._tokenizer.tokenize(text)]

    def words_of(self, pair: Pair, paragraph: Range) -> list[Range]:
        """The words of one paragraph of a pair, in offsets of its canonical text."""
        simplified = pair.range_in("Hans", paragraph)
        if simplified is None:
            return [paragraph]
        words = self.words(simplified.slice(pair.text_in("Hans")))
        found = (pair.range_from("Hans", word.shift(simplified.start)) for word in words)
        return _joined([word for word in found if word is not None])

    def word_at(self, pair: Pair, paragraph: Range, offset: int) -> Range:
        """The word of ``paragraph`` that holds the character at ``offset`` (the last at its end)."""
        words = self.words_of(pair, paragraph)
        return next((word for word in words if offset < word.end), words[-1])


def blocks(text: str, paragraph: Range) -> list[Range]:
    """A paragraph in parts that are segmented apart, so that a text without line breaks is not segmented
    whole for one word: no word goes over the end of a sentence, and hardly one over that of a block."""
    if paragraph.length <= 2 * _BLOCK:
        return [paragraph]
    inside = paragraph.slice(text)
    ends = [each.end for each in sentences(inside)]
    found, start = [], 0
    while start < len(inside):
        index = bisect_left(ends, min(start + _BLOCK, len(inside)))
        end = min(ends[index], start + 2 * _BLOCK)
        found.append(Range(start, end).shift(paragraph.start))
        start = end
    return found


def _joined(words: list[Range]) -> list[Range]:
    """Words that grew over each other through the map, made one."""
    joined: list[Range] = []
    for word in words:
        if joined and word.start < joined[-1].end:
            joined[-1] = Range(joined[-1].start, max(word.end, joined[-1].end))
        else:
            joined.append(word)
    return joined


@cache
def _tokenizer(cache_folder: str) -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.tmp_dir = cache_folder
    tokenizer.initialize()
    return tokenizer
