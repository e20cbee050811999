"""What a layer's spans say about each surface, kept up to date span by span.

Whatever a span adds can be taken away again, so that an edit costs what it changes and not what there is.
Findings are worked out for the surfaces that something happened to since the last time.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from operator import itemgetter

from annotator.core.consistency.findings import (
    Finding,
    Kind,
    Rank,
    labelled_otherwise,
    several_labels,
    variants,
)
from annotator.core.consistency.looking import Elsewhere, Patterns
from annotator.core.consistency.surfaces import Borders

LEAST = 2
"""So often a surface must be labelled to be looked for where it is not."""

_OF_SURFACES: tuple[Kind, ...] = ("labels", "unlabelled", "borders")

_MANY = 500
"""From so many touched surfaces on all findings are sorted anew."""

Name = tuple[Kind, str]
"""Of a finding: kind and subject."""

Labels = dict[str, list[str]]
"""By label: the article of each span."""

Row = tuple[str, str, str]
"""Of a span: article, label, text."""


class Index:
    """``key_of`` makes a surface of a span's text. What stands in articles is told by ``set_article`` and
    ``set_surface``, as ``looking`` finds it with ``patterns``."""

    def __init__(self, key_of: Callable[[str], str]) -> None:
        self._key_of = key_of
        self._keys: dict[str, str] = {}
        self._articles: dict[str, Labels] = {}
        """By surface."""
        self._names: dict[str, str] = {}
        """One string for each article, not one for each span."""
        self._written: dict[str, str] = {}
        self._by_text: dict[str, Labels] = {}
        """The same by the texts that were met."""
        self._cores: dict[str, str] = {}
        """Of the surfaces that are not their own."""
        self._by_core: dict[str, set[str]] = {}
        self._elsewhere: dict[str, dict[str, tuple[Elsewhere, ...]]] = {}
        self._held: dict[str, set[str]] = {}
        """By article: the surfaces that stand in it otherwise than as spans."""
        self._findings: dict[Name, Finding] = {}
        self._ranked: list[tuple[Rank, Finding]] = []
        """The same in order, but while many are worked out."""
        self._touched: set[str] = set()
        self._touched_all = False
        self._touched_cores: set[str] = set()
        self._fresh: set[str] = set()
        self.borders = Borders(key_of)
        self.patterns = Patterns()

    def key(self, text: str) -> str:
        """The surface that a text is."""
        found = self._keys.get(text)
        if found is None:
            found = self._keys[text] = self._key_of(text)
        return found

    def written(self, surface: str) -> str:
        """A text that is this surface, as somebody wrote it."""
        return self._written.get(surface, surface)

    # Spans.

    def load(self, rows: Iterable[Row]) -> None:
        """Many spans at once, a microsecond each; everything is worked out anew after that."""
        by_text, names = self._by_text, self._names
        self._touched_all = True
        name = ""
        for article, label, text in rows:
            if article != name:
                name = names.setdefault(article, article)
            labels = by_text.get(text) or self._labels_of(text)
            known = labels.get(label)
            if known is None:
                labels[label] = [name]
            else:
                known.append(name)

    def add(self, article: str, label: str, text: str) -> None:
        """A span was made."""
        name = self._names.setdefault(article, article)
        self._labels_of(text).setdefault(label, []).append(name)
        self._touch(self.key(text))

    def remove(self, article: str, label: str, text: str) -> bool:
        """A span that was there is gone; whether it was known."""
        key = self.key(text)
        labels = self._articles.get(key, {})
        if article not in labels.get(label, ()):
            return False
        labels[label].remove(article)
        if not labels[label]:
            del labels[label]
        if not labels:
            del self._articles[key]
            self._leave_core(key)
        self._touch(key)
        return True

    def _labels_of(self, text: str) -> Labels:
        """What is on a text and on all that are the same surface."""
        key = self.key(text)
        labels = self._articles.get(key)
        if labels is None:
            labels = self._articles[key] = {}
            self._written[key] = text
            self._take_core(key)
        self._by_text[text] = labels
        return labels

    def _touch(self, key: str) -> None:
        self._touched.add(key)
        self._reconsider(key)

    def _reconsider(self, key: str) -> None:
        """Whether a surface is to be looked for in articles."""
        labels = self._articles.get(key)
        is_known = key in self.patterns
        wanted = labels is not None and sum(map(len, labels.values())) >= LEAST
        if wanted and not is_known and not self.borders.unfit(key):
            self.patterns.add(key)
            self._fresh.add(key)
        elif is_known and not wanted:
            self.patterns.discard(key)
            self._fresh.discard(key)
            for article in self._elsewhere.pop(key, ()):
                self._held[article].discard(key)

    def _take_core(self, key: str) -> None:
        core = self.borders.core(key)
        if core != key and not self.borders.is_amount(key):
            self._cores[key] = core
            self._by_core.setdefault(core, set()).add(key)

    def _leave_core(self, key: str) -> None:
        core = self._cores.pop(key, None)
        if core is not None:
            self._by_core[core].discard(key)
            self._touched_cores.add(core)

    # Articles.

    def take_fresh(self) -> list[str]:
        """The surfaces that are looked for since the last time this was asked: who asks looks for them in
        all articles."""
        self._settle()
        fresh = sorted(self._fresh)
        self._fresh.clear()
        return fresh

    def set_article(self, article: str, found: Mapping[str, tuple[Elsewhere, ...]]) -> None:
        """What of all patterns an article holds now otherwise than as spans."""
        before = self._held.get(article, set())
        for key in before.difference(found):
            self._put(key, article, ())
        for key, places in found.items():
            self._put(key, article, places)

    def set_surface(self, article: str, key: str, places: tuple[Elsewhere, ...]) -> None:
        """What of one pattern it holds."""
        if key in self.patterns:
            self._put(key, article, places)

    def _put(self, key: str, article: str, places: tuple[Elsewhere, ...]) -> None:
        known = self._elsewhere.get(key, {})
        if known.get(article, ()) == places:
            return
        self._touched.add(key)
        if places:
            self._elsewhere.setdefault(key, {})[article] = places
            self._held.setdefault(article, set()).add(key)
            return
        del known[article]
        self._held[article].discard(key)
        if not known:
            del self._elsewhere[key]

    # What comes of it.

    def labelled(self, key: str, label: str) -> dict[str, int]:
        """How many spans of a surface with a label each article has."""
        counts: dict[str, int] = {}
        for article in self._articles.get(key, {}).get(label, ()):
            counts[article] = counts.get(article, 0) + 1
        return counts

    def labels(self, key: str) -> dict[str, int]:
        """How often each label is on a surface."""
        return {label: len(articles) for label, articles in sorted(self._articles.get(key, {}).items())}

    def elsewhere(self, key: str) -> dict[str, tuple[Elsewhere, ...]]:
        """By article: where a surface stands otherwise than as a span."""
        return self._elsewhere.get(key, {})

    def findings(self) -> list[Finding]:
        """All there are, the most suspicious first."""
        self._work_out()
        return [each for _, each in self._ranked]

    def finding(self, kind: Kind, subject: str) -> Finding | None:
        self._work_out()
        return self._findings.get((kind, subject))

    def _settle(self) -> None:
        """After many spans came in: what is looked for."""
        if self._touched_all:
            self._touched_all = False
            self._touched.update(self._articles)
            for key in self._articles:
                self._reconsider(key)

    def _work_out(self) -> None:
        self._settle()
        many = len(self._touched) > _MANY
        found: dict[Name, Finding | None] = {}
        for key in self._touched:
            if len(self._articles.get(key, ())) > 1 or key in self._elsewhere:
                found.update(self._of_surface(key))
            elif self._findings:
                found.update({(kind, key): None for kind in _OF_SURFACES if (kind, key) in self._findings})
        for name, finding in found.items():
            self._keep(name, finding, ranked=not many)
        for name, finding in self._of_cores().items():
            self._keep(name, finding, ranked=not many)
        if many:
            self._ranked = sorted(((each.rank, each) for each in self._findings.values()), key=itemgetter(0))
        self._touched.clear()
        self._touched_cores.clear()

    def _of_cores(self) -> dict[Name, Finding | None]:
        cores, by_core = self._cores, self._by_core
        touched = {cores.get(key, key) for key in self._touched} & by_core.keys()
        found: dict[Name, Finding | None] = {}
        for core in touched | self._touched_cores:
            like = self._like(core)
            # The same text with two borders says more than two texts do.
            told = any(("borders", key) in self._findings for key in like)
            found["variants", core] = None if told else variants(core, like)
            if not by_core.get(core):
                by_core.pop(core, None)
        return found

    def _like(self, core: str) -> dict[str, dict[str, int]]:
        surfaces = chain(self._by_core.get(core, ()), [core] if core in self._articles else ())
        return {key: self.labels(key) for key in surfaces}

    def _of_surface(self, key: str) -> dict[Name, Finding | None]:
        counts = self.labels(key)
        elsewhere = chain.from_iterable(self._elsewhere.get(key, {}).values())
        unlabelled, borders = labelled_otherwise(key, counts, elsewhere)
        return {
            ("labels", key): several_labels(key, counts),
            ("unlabelled", key): unlabelled,
            ("borders", key): borders,
        }

    def _keep(self, name: Name, finding: Finding | None, *, ranked: bool) -> None:
        before = self._findings.pop(name, None)
        if finding is not None:
            self._findings[name] = finding
        if not ranked:
            return
        if before is not None:
            del self._ranked[bisect_left(self._ranked, before.rank, key=itemgetter(0))]
        if finding is not None:
            insort(self._ranked, (finding.rank, finding), key=itemgetter(0))
