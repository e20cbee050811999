"""Cleaning rules: small named rules about pages in general, each of which finds what to cut and why.

A page is read once (:func:`annotator.core.rules.page.read_page`) and shown to every rule; rules do not
know of one another. What several of them find is joined by :func:`merged`. Glosses are taken out before,
because a rule reads words, and a word is not to be missed for a gloss inside it.

Reading order: words, folding, credits, lines (what one line says), page (where the article stands), then
heads, creditlines, inside, tails (the rules).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass

from annotator.core.rules import creditlines, heads, inside, tails
from annotator.core.rules.page import Finding, Mark, Page, read_page

__all__ = ["MARKS", "RULES", "Finding", "Mark", "Page", "Rule", "apply", "defaults", "merged", "read_page"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named way to find what does not belong to an article; ``reason`` says it to people."""

    name: str
    reason: str
    find: Callable[[Page], Iterable[Finding]]
    default: bool = True


RULES: tuple[Rule, ...] = (
    Rule("spam-headings", "rows of search words above the page", heads.spam_headings),
    Rule("page-titles", "the window's title, which repeats the headline", heads.page_titles),
    Rule("breadcrumbs", "the path to the article on its site", heads.breadcrumbs),
    Rule("navigation", "menus of the site", heads.navigation),
    Rule("source-lines", "source and date, kept as meta", creditlines.source_lines),
    Rule("editor-lines", "editors, proofreaders and reviewers, kept as meta", creditlines.editor_lines),
    Rule("bylines", "reporters on a line of their own, kept as meta", creditlines.bylines),
    Rule("widgets", "buttons of the page", tails.widgets),
    Rule("repeated-captions", "the headline again, as a caption", inside.repeated_captions),
    Rule("public-service", "public service adverts and their slogans", tails.public_service),
    Rule("disclaimers", "disclaimers of the site", tails.disclaimers),
    Rule("licences", "licence numbers of the site", tails.licences),
    Rule("copyright", "copyright of the site", tails.copyrights),
    Rule("contacts", "telephone and address of the site", tails.contacts),
    Rule("adverts", "adverts", tails.adverts),
    Rule("link-lists", "links to other articles, and comments", tails.link_lists),
    Rule("indents", "blanks before and behind a line", inside.indents),
    Rule("doubled-blanks", "blanks behind a blank", inside.doubled_blanks),
)
"""In the order in which they are listed to people; of two that find the same, the first gives the reason."""

MARKS: tuple[Callable[[Page], Iterator[Mark]], ...] = (inside.lost_plus_signs,)
"""What is pointed out and left as it is."""


def defaults(rules: Iterable[Rule] = RULES) -> frozenset[str]:
    """The names of the rules that are on unless somebody switches them off."""
    return frozenset(rule.name for rule in rules if rule.default)


def apply(page: Page, names: Container[str]) -> list[Finding]:
    """What the named rules find on a page, each finding with the name of its rule."""
    return [
        finding._replace(rule=rule.name)
        for rule in RULES
        if rule.name in names
        for finding in rule.find(page)
        if finding.start < finding.end
    ]


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in order and without overlap: the widest wins, then the one found first; what sticks out
    of it is still cut."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda finding: (finding.start, -finding.end)):
        end = kept[-1].end if kept else 0
        if finding.start >= end:
            kept.append(finding)
        elif finding.end > end:
            kept.append(finding._replace(start=end))
    return tuple(kept)
