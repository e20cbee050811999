"""An article with another wording: what becomes of its spans, in all layers, as changes of one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.core.align import Range
from annotator.core.articles import Article, Wording
from annotator.core.changes import Change
from annotator.core.clean import Cuts
from annotator.core.draft import Draft, Place
from annotator.core.edits import Layer, settle
from annotator.core.relations import without_span
from annotator.core.spans import GOLD, Span
from annotator.errors import RequestError, SpansVanish
from annotator.store.project import Project, Stored
from annotator.workflow.projects import annotator_names

Move = Callable[[Range], Range | None]
"""Where a range of the old text stands in the new one; ``None`` where its text is gone."""


@dataclass(frozen=True, slots=True)
class Reworded:
    """``changes`` give an article another wording and its spans their new places; ``lost`` are the spans
    that would go."""

    changes: tuple[Change, ...] = ()
    lost: tuple[Span, ...] = ()


def place_of(stored: Stored) -> Place:
    """Where an article stands, for a draft."""
    article = stored.article
    return Place(article.range.start, article.range.end, article.title, article.meta)


def base_of(project: Project, stored: Stored) -> Article:
    """An article as it is cut, without its corrections."""
    if not stored.article.corrections:
        return stored.article
    cuts = tuple(project.cuts(stored.sha256))
    (base,) = Draft(project.source(stored.sha256), cuts, (place_of(stored),)).articles()
    return base


def reworded(project: Project, stored: Stored, article: Article, move: Move) -> Reworded:
    """Give a stored article another wording; nothing where it is as it was."""
    before, after = Wording.of(stored.article), Wording.of(article)
    if before == after:
        return Reworded()
    changes = [Change("wording", stored.id, stored.id, before, after)]
    lost: list[Span] = []
    for layer in all_layers(project, stored):
        for span, moved in moved_spans(layer, article.text, move):
            if moved is None:
                lost.append(span)
                changes += without_span(layer.relations, span.id)
            if moved != span:
                changes.append(Change("span", span.id, stored.id, span, moved))
    return Reworded(tuple(changes), tuple(lost))


def all_layers(project: Project, stored: Stored) -> list[Layer]:
    """Everybody's work on an article."""
    known = dict.fromkeys((GOLD, *annotator_names(project), *project.layers()))
    return [project.layer(stored, layer) for layer in known]


def moved_spans(layer: Layer, text: str, move: Move) -> list[tuple[Span, Span | None]]:
    """Each span of a layer and where it is in the new text; ``None`` where nothing is left of it.

    Of two that would have the same place, the one that reads as it did stays.
    """
    places = {span.id: _settled(text, move(span.range)) for span in layer.spans}
    moved = [(span, place and span.at(place, text)) for span in layer.spans for place in (places[span.id],)]
    heirs: dict[Range, str] = {}
    for span, there in sorted(moved, key=lambda pair: pair[1] is None or pair[0].text != pair[1].text):
        if there is not None:
            heirs.setdefault(there.range, span.id)
    return [(span, there if there and heirs[there.range] == span.id else None) for span, there in moved]


def _settled(text: str, place: Range | None) -> Range | None:
    if place is None:
        return None
    try:
        return settle(text, place)
    except RequestError:
        return None


def ask_before_loss(found: Iterable[Reworded], *, lose: bool) -> None:
    """Raise ``SpansVanish`` where spans would go, unless they are to be lost."""
    lost = [span.text for each in found for span in each.lost]
    if lost and not lose:
        raise SpansVanish(spans="、".join(lost), count=len(lost), texts=tuple(lost))


def cuts_of(project: Project, sha256: str) -> Cuts:
    """A source's cuts as the log knows them."""
    return Cuts(tuple(project.cuts(sha256)))
