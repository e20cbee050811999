"""Which block of a page is the article: one with a known name, else the one that reads most like prose."""

from __future__ import annotations

from collections import Counter

from annotator.formats.html_names import PERHAPS, has_name, names_an_article
from annotator.formats.html_tree import Element, Page

_CONTAINERS = frozenset(
    "div td th article section main body form center dd blockquote fieldset figure li".split()
)
_LEAST_HAN = 10
# A block with a good name must hold this share of what the best block holds.
_NAMED_SHARE = 0.4
_LIKELY = 1.1
_PART_SHARE = 0.5
_NEARLY_ALL = 0.95


def score(element: Element, number: int) -> float:
    """How much a block reads like prose: ideographs and punctuation, against links and markup."""
    markup = element.last - number
    return element.han - 2.5 * element.linked + 6 * element.points - 0.2 * markup


def article_block(page: Page) -> int | None:
    """The number of the element that holds the article; ``None`` where nothing reads like one."""
    scores = {
        number: score(element, number) * (_LIKELY if has_name(element.names, PERHAPS) else 1.0)
        for number, element in enumerate(page.elements)
        if element.han >= _LEAST_HAN and element.end > element.start and _may_be(element)
    }
    best = _best(scores)
    if best is None:
        return None
    named = {number: scores[number] for number in scores if names_an_article(page.elements[number].names)}
    _add_common_parents(page, named, scores)
    chosen = _best(named)
    if chosen is not None and named[chosen] >= _NAMED_SHARE * scores[best]:
        return _narrowed(page, chosen, named)
    return _narrowed(page, best, scores)


def _add_common_parents(page: Page, named: dict[int, float], scores: dict[int, float]) -> None:
    """An article in several blocks of good names is the block around them."""
    parents = Counter(page.elements[number].parent for number in named if named[number] > 0)
    named.update(
        {parent: scores[parent] for parent, count in parents.items() if count > 1 and parent in scores}
    )


def _may_be(element: Element) -> bool:
    return element.tag in _CONTAINERS or names_an_article(element.names) or "-" in element.tag


def _best(scores: dict[int, float]) -> int | None:
    if not scores:
        return None
    best = max(scores, key=lambda number: (scores[number], -number))
    return best if scores[best] > 0 else None


def _narrowed(page: Page, number: int, scores: dict[int, float]) -> int:
    """The innermost block that leaves out no sentence of this one."""
    elements = page.elements
    share = _PART_SHARE if elements[number].stops else _NEARLY_ALL
    for inner in range(number + 1, elements[number].last + 1):
        if inner in scores and inner <= elements[number].last:
            outside = elements[number].stops - elements[inner].stops
            if not outside and scores[inner] >= share * scores[number]:
                number = inner
    return number
