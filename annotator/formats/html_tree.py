"""A web page as a flat list: what opens, what is said, what closes; and what each element holds.

The parser takes time with the square of the depth, and unclosed fonts multiply: a glance over the tags
tells beforehand, since nothing can stop it once it runs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.errors import TooIntricate
from annotator.formats.html_names import AROUND, AROUND_TAGS, has_name, names_an_article

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

INVISIBLE = frozenset(
    "script style noscript template head title iframe object embed svg math canvas audio video map "
    "textarea noframes rp input datalist".split()
)
BLOCK = frozenset(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main "
    "menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead "
    "tr ul xmp".split()
)
"""Whatever is not in here shows inside the line, as in a browser."""

# A page of a thousand tags is harmless in any order.
_HARMLESS = 1_000
_MOST_TAGS = 100_000
# More text than in a year of a small newspaper.
_MOST_CHARS = 2_000_000
_MOST_STEPS = 150_000_000
_MOST_COPIES = 400_000
_FEW_FORMATS = 8
# Attributes of a tag are compared with each other, one by one.
_MOST_ATTRIBUTES = 2_000
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{8000,}")
_MOST_NAMES = 20
# A cell of a table of data is short and has no table in it.
_LONGEST_CELL = 200
_MOST_BLOCKS = 5
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)([^<>]*)")
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
# They close each other, or hold nothing.
_FLAT = frozenset(
    "p li td th tr thead tbody tfoot dd dt option optgroup rt rp rb colgroup "
    "area base br col embed hr img input link meta param source track wbr".split()
)
_HAN = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_POINTS = re.compile("[，。、；：！？“”‘’「」『』（）《》〈〉…—]")
_STOPS = re.compile("[。！？]")
_BLANKS = re.compile("\\s+")
_HIDDEN = re.compile(r"display\s*:\s*none", re.I)


@dataclass(slots=True)
class Element:
    """One element with what it and all inside it hold; ``last`` is the number of its last descendant.

    ``start`` and ``end`` are its place in the text, once rendered.
    """

    tag: str
    names: tuple[str, ...] = ()
    parent: int = -1
    inline: bool = False
    hidden: bool = False
    around: bool = False
    last: int = 0
    chars: int = 0
    han: int = 0
    linked: int = 0
    points: int = 0
    stops: int = 0
    blocks: int = 0
    tabled: bool = False
    layout: bool = False
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Page:
    """``events`` are numbers of elements that open, their complements where they close, and texts."""

    elements: list[Element] = field(default_factory=list)
    events: list[int | str] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    title: str = ""


def parse(name: str, html: str) -> Page:
    """The page that ``html`` describes. Raises ``TooIntricate``."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    check_depth(name, html)
    tree = LexborHTMLParser(html, scripting=True, options=LexborDocumentOptions.WO_EVENTS)
    page = Page()
    if tree.root is not None:
        _Walk(name, page).over(tree.root)
    _read_head(page, tree)
    return page


def check_depth(name: str, html: str) -> None:
    """Raise ``TooIntricate`` for markup that the parser would take minutes for."""
    tags = html.count("<")
    if tags > _MOST_TAGS:
        raise TooIntricate(path=name, what=f"markup of {tags:,} tags", limit=_MOST_TAGS)
    for match in _LONG_TAG.finditer(html):
        if match.group().count("=") > _MOST_ATTRIBUTES or len(match.group().split()) > _MOST_ATTRIBUTES:
            raise TooIntricate(path=name, what="a tag with so many attributes", limit=_MOST_ATTRIBUTES)
    if tags > _HARMLESS:
        _check_nesting(name, html)


def _check_nesting(name: str, html: str) -> None:
    depth = steps = copies = formats = 0
    opened: Counter[str] = Counter()
    formatting: defaultdict[str, list[str]] = defaultdict(list)
    same: Counter[str] = Counter()
    for match in _TAG.finditer(html):
        tag = match.group(2).lower()
        if match.group(1):
            if tag in _FORMATTING:
                formats -= _forget(formatting[tag], same)
            elif opened[tag]:
                opened[tag] -= 1
                depth -= 1
            continue
        if tag in _FORMATTING:
            # The fourth of the same kind replaces the first.
            same[match.group()] += 1
            formats += same[match.group()] <= 3
            formatting[tag].append(match.group())
            continue
        copies += formats if formats > _FEW_FORMATS else 0
        steps += depth
        if tag not in _FLAT:
            opened[tag] += 1
            depth += 1
        if steps > _MOST_STEPS or copies > _MOST_COPIES:
            raise TooIntricate(path=name, what="markup so deeply nested", limit=depth + formats)


def _forget(opened: list[str], same: Counter[str]) -> int:
    """Close the last of the open formatting elements; 1 if fewer are alive then."""
    if not opened:
        return 0
    last = opened.pop()
    same[last] -= 1
    return int(same[last] < 3)


class _Walk:
    """Flattens the tree without recursion, however deep it is."""

    def __init__(self, name: str, page: Page) -> None:
        self._name = name
        self._page = page
        self._said = 0
        self._ids: list[int] = []
        self._numbers: list[int] = []
        # The outermost open elements that are invisible, or a link.
        self._skipped = self._linked = -1

    def over(self, root: LexborNode) -> None:
        for node in root.traverse(include_text=True):
            parent = node.parent
            if parent is not None:
                self._close_up_to(parent.mem_id)
            tag = node.tag or "-"
            if tag == "-text":
                self._say(node.text_content or "")
            elif tag[0] != "-":
                self._open(node, tag)
        self._close_up_to(0)

    def _say(self, text: str) -> None:
        if self._skipped < 0 and self._numbers:
            self._page.events.append(text)
            self._said += len(text)
            if self._said > _MOST_CHARS:
                raise TooIntricate(path=self._name, what="a page of so much text", limit=_MOST_CHARS)
            _count(self._page.elements[self._numbers[-1]], text, self._linked >= 0)

    def _open(self, node: LexborNode, tag: str) -> None:
        number = len(self._page.elements)
        element = _element(node, tag, self._numbers[-1] if self._numbers else -1)
        self._page.elements.append(element)
        self._ids.append(node.mem_id)
        self._numbers.append(number)
        if self._skipped >= 0:
            return
        if tag in INVISIBLE or (element.hidden and element.inline):
            self._skipped = number
            return
        self._page.events.append(number)
        if tag == "a" and self._linked < 0:
            self._linked = number

    def _close_up_to(self, parent: int) -> None:
        ids, numbers = self._ids, self._numbers
        while ids and ids[-1] != parent:
            ids.pop()
            number = numbers.pop()
            if self._skipped < 0:
                self._page.events.append(~number)
            elif self._skipped == number:
                self._skipped = -1
            if self._linked == number:
                self._linked = -1
            _close(self._page.elements, number)


def _element(node: LexborNode, tag: str, parent: int) -> Element:
    attributes = node.attributes
    if not attributes:
        return Element(tag, (), parent, tag not in BLOCK, around=tag in AROUND_TAGS)
    names = (attributes.get("class") or "").lower().split()[:_MOST_NAMES]
    own = attributes.get("id")
    if own:
        names.append("#" + own.lower())
    if attributes.get("itemprop") == "articleBody":
        names.append("articlebody")
    style = attributes.get("style")
    hidden = "hidden" in attributes or bool(style and _HIDDEN.search(style))
    inline = tag not in BLOCK and not names_an_article(names)
    around = tag in AROUND_TAGS or has_name(names, AROUND)
    return Element(tag, tuple(names), parent, inline, hidden, around)


def _count(element: Element, text: str, linked: bool) -> None:
    if text.isspace():
        return
    chars = sum(map(len, text.split()))
    element.chars += chars
    if linked:
        element.linked += chars
    if not text.isascii():
        element.han += sum(map(len, _HAN.findall(text)))
        element.points += len(_POINTS.findall(text))
        element.stops += len(_STOPS.findall(text))


def _close(elements: list[Element], number: int) -> None:
    """Add what an element holds to its parent's sums."""
    element = elements[number]
    element.last = len(elements) - 1
    if element.parent < 0:
        return
    parent = elements[element.parent]
    if element.tag in ("td", "th") and (
        element.tabled or element.chars > _LONGEST_CELL or element.blocks > _MOST_BLOCKS
    ):
        _mark_layout(elements, element.parent)
    parent.tabled |= element.tabled or element.tag == "table"
    parent.chars += element.chars
    parent.blocks += element.blocks + (not element.inline)
    if element.around:
        return
    parent.han += element.han
    parent.linked += element.linked
    parent.points += element.points
    parent.stops += element.stops


def _mark_layout(elements: list[Element], number: int) -> None:
    """The table around this element lays a page out: its cells are blocks, its rows are no lines."""
    for _ in range(6):
        element = elements[number]
        if element.tag == "table" or element.parent < 0:
            element.layout = True
            return
        number = element.parent


def _read_head(page: Page, tree: LexborHTMLParser) -> None:
    for node in tree.tags("meta"):
        attributes = node.attributes
        key = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
        value = _BLANKS.sub(" ", attributes.get("content") or "").strip()
        if key and value:
            page.meta.setdefault(key.strip().lower(), value)
    for node in tree.tags("title"):
        page.title = page.title or _BLANKS.sub(" ", node.text()).strip()
