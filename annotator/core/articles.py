"""Sources as they came, and the articles that stand on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.core.align import OffsetMap, Range
from annotator.core.script import Script, Verdict
from annotator.core.text import paragraphs

TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came: decoded, otherwise untouched, and kept verbatim for ever.

    ``sha256`` is that of the file's bytes, in hexadecimal.
    """

    name: str
    sha256: str
    encoding: str
    text: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person put right: in code points of the source's raw text, end exclusive, ``was`` stood there
    once what is cut was taken out, and ``text`` is to be read instead. ``was`` is never empty: what was
    added stands with a character beside it."""

    start: int
    end: int
    was: str
    text: str

    @property
    def range(self) -> Range:
        return Range(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its canonical text and where each character of it stands in the source.

    ``text`` is the clean text in the script it was written in (``canonical``); every span counts in
    its code points. ``range`` is the article's place in the source's raw text, and ``raw`` maps that
    part of the raw text (from ``range.start`` on) to ``text``. ``corrections`` are in order and do not
    overlap; those whose raw text is cut wait for it to come back.
    """

    title: str
    text: str
    script: Verdict
    canonical: Script
    range: Range
    raw: OffsetMap
    meta: dict[str, str] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()

    def to_raw(self, span: Range) -> Range | None:
        """The range of the source's raw text that answers ``span`` of the article's text."""
        raw = self.raw.backward(span)
        return raw and raw.shift(self.range.start)

    def from_raw(self, span: Range) -> Range | None:
        """The range of the article's text that answers ``span`` of the source's raw text."""
        first = max(span.start, self.range.start) - self.range.start
        last = min(span.end, self.range.end) - self.range.start
        return self.raw.forward(Range(first, last)) if first < last else None


@dataclass(frozen=True, slots=True)
class Wording:
    """What an article says, as it stands in the log: ``raw`` holds the pieces of its map to the source."""

    title: str
    text: str
    script: Verdict
    canonical: Script
    start: int
    end: int
    raw: tuple[tuple[int, int, bool], ...]
    meta: dict[str, str] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()

    @classmethod
    def of(cls, article: Article) -> Wording:
        pieces = tuple((piece.source, piece.target, piece.linear) for piece in article.raw.pieces)
        return cls(
            article.title,
            article.text,
            article.script,
            article.canonical,
            *article.range,
            pieces,
            article.meta,
            article.corrections,
        )

    def article(self) -> Article:
        return Article(
            self.title,
            self.text,
            self.script,
            self.canonical,
            Range(self.start, self.end),
            OffsetMap(self.raw),
            self.meta,
            self.corrections,
        )


def title_of(text: str) -> str:
    """The first line, shortened to what a list can show."""
    lines = paragraphs(text)
    line = lines[0].slice(text).strip() if lines else ""
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1] + "…"
