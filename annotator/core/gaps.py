"""Open points of the guidelines: decisions whose reason was that the guidelines say nothing, or not enough,
each with its sentence in both scripts, to mend the guidelines from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.core.align import Range
from annotator.core.decisions import Reason
from annotator.core.pair import Pair
from annotator.core.script import Script
from annotator.core.spans import Label, Language
from annotator.core.text import paragraphs, sentences

REASONS: tuple[Reason, ...] = ("guideline gap", "ambiguous")
"""What makes a decision an open point."""

_AROUND = 60
"""So many characters of a sentence stand on either side of the place."""

_LEFT_OUT = "…"
_HEADINGS: dict[Language, str] = {
    "en": "Open points",
    "zh-Hans": "待补充的问题",
    "zh-Hant": "待補充的問題",
}
_REASONS: dict[Language, dict[str, str]] = {
    "en": {"guideline gap": "not covered yet", "ambiguous": "ambiguous"},
    "zh-Hans": {"guideline gap": "指引尚未写到", "ambiguous": "两可"},
    "zh-Hant": {"guideline gap": "指引尚未寫到", "ambiguous": "兩可"},
}
_WORDS: dict[Language, tuple[str, str, str, str]] = {
    "en": ("Annotators had", "Decided", "no span", "; "),
    "zh-Hans": ("标注者标了", "裁定", "不标", "；"),
    "zh-Hant": ("標註者標了", "裁定", "不標", "；"),
}
_SCRIPTS: dict[Language, tuple[Script, ...]] = {
    "en": ("Hant", "Hans"),
    "zh-Hans": ("Hans", "Hant"),
    "zh-Hant": ("Hant", "Hans"),
}

Labelled = tuple[str, str]
"""A text in the article's own script and the id of its label."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A place and what stands beside it in its sentence."""

    before: str
    text: str
    after: str

    @property
    def line(self) -> str:
        return f"{self.before}【{self.text}】{self.after}"


@dataclass(frozen=True, slots=True)
class Gap:
    """An open point. ``start`` and ``end`` are code points of the article's text; ``answers`` are those of
    the annotators, each with all its spans, an empty one for those who had none; ``reviewer`` is a name."""

    article: str
    title: str
    start: int
    end: int
    quotes: Mapping[Script, Quote]
    answers: tuple[tuple[Labelled, ...], ...]
    gold: tuple[Labelled, ...]
    reason: Reason
    note: str
    reviewer: str


def quote(pair: Pair, place: Range, script: Script) -> Quote:
    """A range of the canonical text, as its sentence reads in a script."""
    around = _sentence(pair.text, place)
    text = pair.text_in(script)
    first, start, end, last = (
        pair.offset_in(script, each) for each in (around.start, place.start, place.end, around.end)
    )
    before, after = text[first:start], text[end:last]
    if len(before) > _AROUND:
        before = _LEFT_OUT + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + _LEFT_OUT
    return Quote(before.lstrip(), text[start:end], after.rstrip())


def _sentence(text: str, place: Range) -> Range:
    """The sentences that hold a place, without what stands before and after them."""
    start, end = place
    for paragraph in paragraphs(text):
        if paragraph.start >= place.end or paragraph.end <= place.start:
            continue
        for each in sentences(text[paragraph.start : paragraph.end]):
            here = Range(paragraph.start + each.start, paragraph.start + each.end)
            if here.start < place.end and place.start < here.end:
                start, end = min(start, here.start), max(end, here.end)
    return Range(start, end)


def markdown(gaps: Iterable[Gap], labels: Mapping[str, Label], language: Language) -> str:
    """The open points as a chapter of the guidelines, the scripts in the order of its readers."""
    parts = [f"## {_HEADINGS[language]}"]
    for number, gap in enumerate(gaps, start=1):
        parts.append("\n".join(_lines(number, gap, labels, language)))
    return "\n\n".join(parts)


def _lines(number: int, gap: Gap, labels: Mapping[str, Label], language: Language) -> list[str]:
    had, decided, nothing, between = _WORDS[language]

    def said(answer: Iterable[Labelled]) -> str:
        named = [
            f"{_escaped(text)} → {labels[label].name(language) if label in labels else label}"
            for text, label in answer
        ]
        return ", ".join(named) or nothing

    first, *others = _SCRIPTS[language]
    title, reason = _escaped(" ".join(gap.title.split())), _REASONS[language].get(gap.reason, gap.reason)
    lines = [f"{number}. {_escaped(gap.quotes[first].line)} ({title}, {reason})"]
    lines += [f"   - {_escaped(gap.quotes[script].line)}" for script in others]
    lines.append(f"   - {had}: {between.join(map(said, gap.answers))}")
    lines.append(f"   - {decided}: {said(gap.gold)}")
    if gap.note:
        lines.append(f"   - {_escaped(' '.join(gap.note.split()))}")
    return lines


def _escaped(text: str) -> str:
    """Text that Markdown takes for nothing else, in one line."""
    line = text.replace("\n", " ")
    return "".join(f"\\{char}" if char in r"\`*_[]<>#|~" else char for char in line)
