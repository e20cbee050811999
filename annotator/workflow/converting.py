"""How a project converts between the scripts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from annotator.core.changes import Change, Step
from annotator.core.convert import REGIONS, Conversion, Phrase, Region, opencc_converter
from annotator.core.fold import Fold, read_fold
from annotator.core.pair import make_pair
from annotator.core.regional import RegionalPhrases, read_phrases
from annotator.errors import (
    BadValue,
)
from annotator.paths import resource
from annotator.store.project import Project


def conversion_of(project: Project) -> Conversion:
    """How a project converts, with the tables that this needs."""
    return equipped(project.conversion())


def equipped(conversion: Conversion) -> Conversion:
    """A conversion with the tables that it needs."""
    return replace(conversion, regional=_regional()) if conversion.changes_words else conversion


@cache
def fold() -> Fold:
    """What makes texts comparable whatever script they are in."""
    return read_fold(resource("character_variants.txt").read_text("utf-8"))


@cache
def _regional() -> dict[str, RegionalPhrases]:
    table = resource("regional_phrases.txt").read_text("utf-8")
    return read_phrases(table, fold(), opencc_converter("s2t"))


def set_conversion(project: Project, author: str, region: Region, phrases: Iterable[Phrase]) -> Step | None:
    """Choose the region and the project's own phrases; all counterparts are made anew.

    Spans stand on the articles' own texts and stay where they are. Raises ``BadValue``.
    """
    if region not in REGIONS:
        raise BadValue(what="the region", value=region, known=", ".join(REGIONS))
    before = project.conversion()
    old = {phrase.hans: phrase for phrase in before.phrases}
    new = {phrase.hans: phrase for phrase in phrases if phrase.hans and phrase.hant}
    changes = [
        Change("phrase", hans, "", old.get(hans), new.get(hans))
        for hans in sorted(old.keys() | new.keys())
        if old.get(hans) != new.get(hans)
    ]
    if region != before.region:
        changes.append(Change("region", "region", "", before.region, region))
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        reconvert_if_concerned(project, step)
    return step


def reconvert_if_concerned(project: Project, step: Step) -> None:
    """Make the counterparts anew that a step leaves behind: all of them, or those of reworded articles."""
    kinds = {change.kind for change in step.changes}
    if kinds & {"phrase", "region"}:
        concerned = project.article_ids()
    else:
        concerned = [change.subject for change in step.changes if change.kind == "wording"]
    if not concerned:
        return
    conversion = conversion_of(project)
    for known in concerned:
        article = project.article(known).article
        project.replace_pair(known, make_pair(article.text, article.canonical, conversion))
