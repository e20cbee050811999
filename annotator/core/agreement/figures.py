"""All figures of a tally: together, for each label, for each pair of annotators and each label of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from annotator.core.agreement import confusion, kappa, matching
from annotator.core.agreement.confusion import Borders
from annotator.core.agreement.matching import Match
from annotator.core.agreement.tally import Tally
from annotator.core.agreement.unitizing import Continuum, alpha_u
from annotator.core.agreement.values import Figure


@dataclass(frozen=True, slots=True)
class PairLabel:
    """Two annotators and one label; κ on characters, which have the label or not."""

    exact: Match
    overlap: Match
    kappa: Figure
    alpha_u: Figure
    borders: Borders


@dataclass(frozen=True, slots=True)
class PairFigures:
    """Two annotators, ``a`` being the reference; κ and π on characters, by all labels they bear.

    ``partial`` and ``borders_only`` disregard labels, see :mod:`.matching`.
    """

    a: str
    b: str
    articles: int
    characters: int
    exact: Match
    overlap: Match
    partial: Match
    borders_only: Match
    kappa: Figure
    pi: Figure
    alpha_u: Figure
    borders: Borders
    confusion: Mapping[tuple[str | None, str | None], int]
    labels: Mapping[str, PairLabel]


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """All annotators together; κ is Fleiss's, κ and α on characters."""

    kappa: Figure
    alpha: Figure
    alpha_u: Figure
    left_out: int
    """Units that α_U cannot use, because they overlap others of the same annotator and label."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How far the annotators agree over the articles of a tally."""

    annotators: tuple[str, ...]
    articles: int
    together: LabelFigures
    labels: Mapping[str, LabelFigures]
    pairs: tuple[PairFigures, ...]


def figures(tally: Tally) -> Figures:
    """Every figure; those not defined say why (``Undefined``).

    Whatever is asked for by label is there for every label that somebody used.
    """
    names, labels = tally.annotators, tally.labels
    continua = {label: tally.continuum(label) for label in labels}
    return Figures(
        annotators=names,
        articles=tally.read_by()[0],
        together=_together(tally, None, continua),
        labels={label: _together(tally, label, {label: continua[label]}) for label in labels},
        pairs=tuple(pair(tally, a, b) for a, b in combinations(names, 2)),
    )


def _together(tally: Tally, label: str | None, continua: Mapping[str, Continuum]) -> LabelFigures:
    characters = tally.coincidences(label)
    return LabelFigures(
        kappa=kappa.fleiss(characters),
        alpha=kappa.krippendorff(characters),
        alpha_u=alpha_u(continua.values()),
        left_out=sum(tally.left_out(each) for each in continua),
    )


def pair(tally: Tally, a: str, b: str) -> PairFigures:
    """The figures of two annotators over the articles that both have read; ``a`` is the reference."""
    links, characters = tally.links(a, b), tally.characters(a, b)
    continua = {label: tally.continuum(label, a, b) for label in tally.labels}
    articles, length = tally.read_by(a, b)
    return PairFigures(
        a=a,
        b=b,
        articles=articles,
        characters=length,
        exact=matching.exact(links),
        overlap=matching.overlap(links),
        partial=matching.partial(links),
        borders_only=matching.borders(links),
        kappa=kappa.cohen(characters),
        pi=kappa.scott_pi(characters),
        alpha_u=alpha_u(continua.values()),
        borders=confusion.borders(links),
        confusion=confusion.confusion(links),
        labels={
            label: PairLabel(
                exact=matching.exact(links, label),
                overlap=matching.overlap(links, label),
                kappa=kappa.cohen(tally.characters(a, b, label)),
                alpha_u=alpha_u([continua[label]]),
                borders=confusion.borders(links, label),
            )
            for label in continua
        },
    )
