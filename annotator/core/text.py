"""Plain text: newlines, graphemes, sentences, paragraphs. Offsets are code points, ends exclusive."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from annotator.core.align import OffsetMap, Range
from annotator.core.patterns import unicode_pattern
from annotator.errors import BadName, TextBroken, TextTooLong

_NEWLINE = unicode_pattern(r"\r\n|[\r\u0085\u2028\u2029\v\f]")
# Beyond these, every code point of a Chinese text is a grapheme of its own.
_CLUSTERED = unicode_pattern(
    r"[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\uac00-\ud7ff\r]"
)
_GRAPHEME = unicode_pattern(r"\X")
# Zero-width space, word joiner, byte order mark, soft hyphen: nobody sees them, nobody labels them.
_INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad")
# Arrows, boxes, blocks and stars: they set a page, nobody means them.
_ORNAMENTS = frozenset(
    map(chr, (*range(0x2190, 0x2200), *range(0x2500, 0x2600), 0x2605, 0x2606, 0x203B, 0x3013))
)
_SENTENCE_END = unicode_pattern(r"[。！？!?；;…]+[”’」』）)》〉\"']*")


def normal_newlines(raw: str) -> tuple[str, OffsetMap]:
    r"""``raw`` with ``\n`` as its only newline, and the map from raw to it."""
    gaps = [(Range(*match.span()), 1) for match in _NEWLINE.finditer(raw) if len(match.group()) != 1]
    text = _NEWLINE.sub("\n", raw)
    return text, OffsetMap.from_gaps(len(raw), gaps)


def is_blank(text: str) -> bool:
    """Whether ``text`` shows nothing: blanks, newlines and invisible characters only."""
    return all(char.isspace() or char in _INVISIBLE for char in text)


def paragraphs(text: str) -> list[Range]:
    """The lines of ``text`` that hold more than blanks, without their newline."""
    found = []
    start = 0
    for line in text.split("\n"):
        if not is_blank(line):
            found.append(Range(start, start + len(line)))
        start += len(line) + 1
    return found


def trim(text: str, span: Range) -> Range:
    """``span`` without the blanks at its ends; empty at its start when there is nothing else."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in _INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE):
        end -= 1
    return Range(start, end)


def has_words(text: str) -> bool:
    """Whether ``text`` has a letter, an ideograph, a digit or a sign that stands for something (℃, 🌾):
    more than blanks, punctuation, and the bullets and rules that pages are set with."""
    return any(_means_something(char) for char in text)


def _means_something(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LN" or (category == "So" and char not in _ORNAMENTS)


def checked_text(text: str, limit: int) -> str:
    """What a person wrote, composed (NFC), with ``\\n`` as its only newline and no blanks at its ends.

    Raises ``TextTooLong`` for more than ``limit`` characters, ``TextBroken`` for what no file can keep.
    """
    text = normal_newlines(unicodedata.normalize("NFC", text))[0].strip()
    if len(text) > limit:
        raise TextTooLong(length=len(text), limit=limit)
    for offset, char in enumerate(text):
        if char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cs"):
            raise TextBroken(offset=offset)
    return text


def checked_line(name: str, limit: int) -> str:
    """A name in one line, composed, without blanks at its ends. Raises ``BadName``."""
    name = unicodedata.normalize("NFC", name).strip()
    reason = ""
    if not name:
        reason = "it is empty"
    elif len(name) > limit:
        reason = f"it is longer than {limit} characters"
    elif any(unicodedata.category(char) in ("Cc", "Cs") for char in name):
        reason = "it holds a control character or half a character"
    if reason:
        raise BadName(name=speakable(name), reason=reason)
    return name


def speakable(name: str) -> str:
    """``name`` with ``?`` for what no text can hold: bytes of a file name that are not UTF-8."""
    return name.encode("utf-8", "replace").decode()


@lru_cache(maxsize=64)
def _grapheme_starts(text: str) -> tuple[int, ...] | None:
    """Where graphemes begin, with the end of the text; ``None`` when every code point is one."""
    if not _CLUSTERED.search(text):
        return None
    return (*(match.start() for match in _GRAPHEME.finditer(text)), len(text))


def whole_graphemes(text: str, span: Range) -> Range:
    """``span`` grown so that it begins and ends between graphemes."""
    starts = _grapheme_starts(text)
    if starts is None:
        return span
    return Range(starts[bisect_right(starts, span.start) - 1], starts[bisect_left(starts, span.end)])


def next_grapheme(text: str, offset: int, step: int) -> int:
    """The border of a grapheme that follows (``step`` 1) or precedes (-1) ``offset``."""
    starts = _grapheme_starts(text)
    if starts is None:
        return min(max(offset + step, 0), len(text))
    if step > 0:
        return starts[min(bisect_right(starts, offset), len(starts) - 1)]
    return starts[max(bisect_left(starts, offset) - 1, 0)]


def sentences(text: str) -> Iterator[Range]:
    """The sentences of one paragraph, covering all of it; closing quotes stay with theirs."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield Range(start, match.end())
        start = match.end()
    if start < len(text):
        yield Range(start, len(text))
