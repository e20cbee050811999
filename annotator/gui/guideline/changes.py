"""What was changed in a text, as HTML: what went struck through, what came underlined, the rest shortened."""

from __future__ import annotations

import html
from collections.abc import Iterator

from annotator.core.diff import Block, common_blocks
from annotator.gui.theme import Colors, blend

_AROUND = 40
"""So many characters that stayed are shown on either side of a change."""


def marked(before: str, after: str, colors: Colors) -> str:
    """``after`` with what it differs in from ``before``. Not by colour alone: lines say it too."""
    parts = []
    for kind, text in pieces(before, after):
        words = html.escape(text).replace("\n", "<br>")
        if kind == "same":
            parts.append(words)
        else:
            tint, line = (colors.error, "line-through") if kind == "gone" else (colors.success, "underline")
            ground = blend(tint, colors.paper, 34)
            style = f"color:{tint};background:{ground};text-decoration:{line}"
            parts.append(f"<span style='{style}'>{words}</span>")
    return "".join(parts)


def pieces(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The parts of both texts in order: ``same``, ``gone`` or ``new``, with the text."""
    here = there = 0
    for block in [*common_blocks(before, after), Block(len(before), len(after), 0)]:
        if block.a > here:
            yield "gone", before[here : block.a]
        if block.b > there:
            yield "new", after[there : block.b]
        here, there = block.a + block.length, block.b + block.length
        if block.length:
            ends = (block.a > 0 or block.b > 0, here < len(before) or there < len(after))
            yield "same", _shortened(before[block.a : here], *ends)


def _shortened(text: str, is_behind: bool, is_ahead: bool) -> str:
    """Only what stands near a change ``is_behind`` (before it) or ``is_ahead`` (after it)."""
    if len(text) <= 2 * _AROUND:
        return text
    head = text[:_AROUND] if is_behind else ""
    tail = text[-_AROUND:] if is_ahead else ""
    return f"{head} … {tail}"
