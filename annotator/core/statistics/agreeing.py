"""Charts about agreement: between whom, on which labels, at which borders, with gold, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from annotator.core.agreement import confusion, matching
from annotator.core.agreement.bootstrap import Interval
from annotator.core.agreement.figures import PairFigures
from annotator.core.agreement.matching import Link, Match
from annotator.core.agreement.values import Coefficient, Figure, Undefined
from annotator.core.charts.data import Bars, Column, Heat, Lines, Row, Table, Value
from annotator.core.spans import GOLD
from annotator.core.statistics.behind import Answers, Articles, Texts, Wanted
from annotator.core.statistics.counted import Pair
from annotator.core.statistics.facts import Facts
from annotator.core.statistics.inks import series
from annotator.core.statistics.summary import Part, Summary
from annotator.core.statistics.words import MEASURES, ROUND_NAMES, Words

FARTHEST = 4
"""Borders that are at least so many characters off stand together."""


def number(figure: Figure | float) -> float | Undefined:
    return figure.value if isinstance(figure, Coefficient) else figure


def matrix(found: Summary, measure: str, words: Words) -> Heat:
    """How far each annotator agrees with each other, by one of ``MEASURES``."""
    people = sorted(found.figures.annotators, key=words.name)
    pairs = {frozenset((each.a, each.b)): each for each in found.figures.pairs}
    rows = []
    for a in people:
        cells = [_met(found, pairs.get(frozenset((a, b))), measure) if a != b else Value("") for b in people]
        rows.append(Row(words.name(a), tuple(cells)))
    columns = tuple(words.name(each) for each in people)
    title = words.say(MEASURES[measure])
    return Heat(f"matrix_{measure}", title, columns, tuple(rows), "score", most=1.0)


def _met(found: Summary, pair: PairFigures | None, measure: str) -> Value:
    if pair is None or not pair.articles:
        return Value(Undefined("no items"))
    figure = getattr(pair, measure)
    value = figure.f1 if isinstance(figure, Match) else number(figure)
    made = Value(value, Answers(((pair.a, pair.b),)))
    return bounded(made, found, "pair", *sorted((pair.a, pair.b))) if measure == "exact" else made


def bounded(value: Value, found: Summary, *key: str) -> Value:
    """A number with its interval, if there is one."""
    sure = found.sure.get(key)
    return replace(value, low=sure.low, high=sure.high) if isinstance(sure, Interval) else value


def together(found: Summary, words: Words) -> Table:
    """The figures of all annotators and labels, and of each label."""
    say, pairs = words.say, all_pairs(found, words)
    columns = (
        Column(say("Label"), "text"),
        Column(say("F1 exact"), "score"),
        Column(say("F1 overlapping"), "score"),
        Column(say("Fleiss κ"), "score"),
        Column(say("Krippendorff α"), "score"),
        Column(say("α_U"), "score"),
        Column(say("spans left out of α_U")),
    )
    links = pooled_links(found, pairs)
    rows = []
    for label in (None, *found.figures.labels):
        each = found.figures.together if label is None else found.figures.labels[label]
        name = say("all together") if label is None else words.label(label)
        behind = Answers(pairs, label=label)
        scores = [matching.exact(links, label).f1, matching.overlap(links, label).f1]
        coefficients = [number(figure) for figure in (each.kappa, each.alpha, each.alpha_u)]
        values = [Value(value, behind) for value in (*scores, *coefficients)]
        rows.append((Value(name), *values, Value(each.left_out)))
    return Table("together", say("Together and by label"), columns, tuple(rows))


def precision(found: Summary, pair: Pair, words: Words) -> Table:
    """Precision, recall and F1 of two annotators, exact and overlapping, by label."""
    say = words.say
    links = found.total.links(*pair)
    columns = (
        Column(say("Label"), "text"),
        *(
            Column(text, "score")
            for text in (
                say("precision, exact"),
                say("recall, exact"),
                say("F1 exact"),
                say("precision, overlapping"),
                say("recall, overlapping"),
                say("F1 overlapping"),
            )
        ),
        Column(say("κ"), "score"),
        Column(say("α_U"), "score"),
    )
    figures = next((each for each in found.figures.pairs if {each.a, each.b} == set(pair)), None)
    rows = []
    for label in (None, *found.figures.labels):
        each = None if figures is None else figures if label is None else figures.labels[label]
        coefficients = [number(each.kappa), number(each.alpha_u)] if each else [Undefined("no items")] * 2
        scores = _scores(links, label) + coefficients
        name = say("all together") if label is None else words.label(label)
        rows.append((Value(name), *(Value(score, Answers((pair,), label=label)) for score in scores)))
    title = say("{a} as the reference, {b} compared with it")
    title = title.format(a=words.name(pair[0]), b=words.name(pair[1]))
    return Table("precision", title, columns, tuple(rows))


def _scores(links: dict[Link, int], label: str | None) -> list[float | Undefined]:
    found = [matching.exact(links, label), matching.overlap(links, label)]
    return [score for each in found for score in (each.precision, each.recall, each.f1)]


def all_pairs(found: Summary, words: Words) -> tuple[Pair, ...]:
    """Every two annotators in the order of their names: the first is the reference."""
    pairs = (sorted((each.a, each.b), key=words.name) for each in found.figures.pairs)
    return tuple(
        sorted(((a, b) for a, b in pairs), key=lambda pair: (words.name(pair[0]), words.name(pair[1])))
    )


def pooled_links(found: Summary, pairs: Sequence[Pair]) -> dict[Link, int]:
    """How spans answer each other, of these pairs together."""
    links: Counter[Link] = Counter()
    for pair in pairs:
        links.update(found.total.links(*pair))
    return dict(links)


def confusions(found: Summary, pairs: tuple[Pair, ...], words: Words) -> Heat:
    """Which label of the one answers which of the other, or nothing."""
    said = confusion.confusion(pooled_links(found, pairs))
    return _confusions("confusion", said, tuple(pairs), words)


def _confusions(
    key: str, said: dict[tuple[str | None, str | None], int], pairs: tuple[Pair, ...], words: Words
) -> Heat:
    say = words.say
    used: list[str | None] = [label for label in words.labels if any(label in each for each in said)]
    used += sorted({label for each in said for label in each if label is not None and label not in used})
    used.append(None)
    rows = []
    for here in used:
        cells = []
        for there in used:
            behind = Answers(pairs, "all", Wanted(here), Wanted(there))
            is_nothing = here is None and there is None
            cells.append(Value("") if is_nothing else Value(said.get((here, there), 0), behind))
        rows.append(Row(words.label(here), tuple(cells)))
    columns = tuple(words.label(label) for label in used)
    one = len(pairs) == 1
    down = words.name(pairs[0][0]) if one else say("the one")
    across = words.name(pairs[0][1]) if one else say("the other")
    if key == "gold_confusion":
        down, across = say("gold"), say("the annotators")
    return Heat(key, say("Labels that answer each other"), columns, tuple(rows), "count", None, down, across)


def borders(found: Summary, pairs: tuple[Pair, ...], words: Words) -> Bars:
    """How many characters later the other's span starts and ends, where both have given the same label."""
    say = words.say
    shifts = confusion.borders(pooled_links(found, pairs))
    rows = []
    for by in range(-FARTHEST, FARTHEST + 1):
        least = abs(by) == FARTHEST
        name = f"{'≤ ' if by < 0 else '≥ '}{by:+d}" if least else f"{by:+d}" if by else "0"
        values = []
        for side, counts in (("start", shifts.start), ("end", shifts.end)):
            many = sum(
                n for far, n in counts.items() if far == by or (least and far * by > 0 and abs(far) > abs(by))
            )
            which = "all" if by == 0 else "different"
            behind = Answers(pairs, which, side=side, by=by, least=least)  # type: ignore[arg-type]
            values.append(Value(many, behind))
        rows.append(Row(name.replace("-", "−"), tuple(values)))
    mean = shifts.mean
    if isinstance(mean, Undefined):
        note = words.reason(mean.reason)
    else:
        text = say("{same} of {all} have both borders alike; on average they are {mean} characters off.")
        note = text.format(same=f"{shifts.same:,}", all=f"{shifts.n:,}", mean=f"{mean:.2f}")
    shown = series([say("start"), say("end")])
    return Bars("borders", say("Characters that a border lies later"), shown, tuple(rows), note=note)


def with_gold(found: Summary, words: Words) -> Table:
    """How each annotator's spans answer gold, over the articles of which everything is decided."""
    say = words.say
    columns = (
        Column(say("Annotator"), "text"),
        Column(say("Articles")),
        Column(say("precision, exact"), "score"),
        Column(say("recall, exact"), "score"),
        Column(say("F1 exact"), "score"),
        Column(say("F1 overlapping"), "score"),
    )
    rows = []
    for name in sorted(found.gold, key=words.name):
        exact, overlap = matching.exact(dict(found.gold[name])), matching.overlap(dict(found.gold[name]))
        ids = found.gold_articles[name]
        behind = Answers(((GOLD, name),), articles=ids)
        scores = (exact.precision, exact.recall, exact.f1, overlap.f1)
        row = [Value(words.name(name)), Value(len(ids), Articles(ids))]
        rows.append((*row, *(Value(score, behind) for score in scores)))
    return Table("gold", say("Compared with gold"), columns, tuple(rows))


def gold_confusions(found: Summary, words: Words) -> Heat:
    """Which label of an annotator answers which of gold, or nothing."""
    links: Counter[Link] = Counter()
    for each in found.gold.values():
        links.update(each)
    pairs = tuple((GOLD, name) for name in found.gold)
    return _confusions("gold_confusion", confusion.confusion(links), pairs, words)


# Over time.


def over_time(found: Summary, words: Words) -> Lines:
    """Exact and overlapping F1 of all pairs, by the day on which the last annotator was done."""
    say, pairs = words.say, all_pairs(found, words)
    rows: list[list[Value]] = [[], []]
    for part in found.periods:
        behind = Answers(pairs, articles=part.articles)
        for row, kind, match in zip(
            rows, ("exact", "overlap"), (part.score.exact, part.score.overlap), strict=True
        ):
            row.append(bounded(Value(match.f1, behind), found, kind, part.name))
    places = tuple(part.name for part in found.periods)
    shown = series([say("F1 exact"), say("F1 overlapping")])
    note = say("The band holds the figure in 95 of 100 samples of the articles of that time.")
    return Lines(
        "over_time",
        say("F1 of all pairs, by the day the last annotator was done"),
        places,
        shown,
        tuple(map(tuple, rows)),
        "score",
        1.0,
        note if any(value.low is not None for row in rows for value in row) else "",
    )


def rounds(found: Summary, words: Words) -> Table:
    say = words.say
    columns = (
        Column(say("Round"), "text"),
        Column(say("Articles")),
        Column(say("F1 exact"), "score"),
        Column(say("F1 overlapping"), "score"),
        Column(say("Krippendorff α"), "score"),
    )
    rows = [_round(part, found, words) for part in found.rounds]
    return Table("rounds", say("By round"), columns, tuple(rows))


def _round(part: Part, found: Summary, words: Words) -> tuple[Value, ...]:
    behind = Answers(all_pairs(found, words), articles=part.articles)
    return (
        Value(words.say(ROUND_NAMES[part.name])),
        Value(len(part.articles), Articles(part.articles)),
        Value(part.score.exact.f1, behind),
        Value(part.score.overlap.f1, behind),
        Value(number(part.alpha), behind),
    )


# What is agreed on least.


def hard_articles(facts: Facts, found: Summary, words: Words) -> Table:
    say = words.say
    knows_disorder = any(each.disorder is not None for each in found.hard)
    columns = [
        Column(say("Article"), "text"),
        Column(say("spans that differ")),
        Column(say("F1 exact"), "score"),
        Column(say("F1 overlapping"), "score"),
        Column(say("Krippendorff α"), "score"),
    ]
    if knows_disorder:
        columns.append(Column(say("disorder (γ)"), "score"))
    rows = []
    for each in found.hard:
        behind = Answers(all_pairs(found, words), articles=(each.article,))
        numbers = [each.differing, each.score.exact.f1, each.score.overlap.f1, number(each.alpha)]
        if knows_disorder:
            numbers.append(each.disorder if each.disorder is not None else "")  # type: ignore[arg-type]
        title = Value(facts.titles.get(each.article, each.article), Articles((each.article,)))
        rows.append((title, *(Value(value, behind) for value in numbers)))
    return Table("hard_articles", say("Articles agreed on least"), tuple(columns), tuple(rows))


def hard_texts(found: Summary, words: Words) -> Bars:
    title = words.say("Texts agreed on least, by the places where not all have labelled them alike")
    rows = tuple(Row(" ".join(text.split()), (Value(n, Texts(text)),)) for text, n in found.texts)
    return Bars("hard_texts", title, series([words.say("places")]), rows)
