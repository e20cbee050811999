"""The statistics as a reader meets them: sections with their charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.core.charts.data import Chart, is_empty
from annotator.core.statistics import agreeing, work
from annotator.core.statistics.agreeing import all_pairs
from annotator.core.statistics.counted import Pair
from annotator.core.statistics.facts import Facts
from annotator.core.statistics.summary import Summary
from annotator.core.statistics.words import Say, Words


@dataclass(frozen=True, slots=True)
class Section:
    """``text`` says what the charts show, or why there are none."""

    key: str
    title: str
    text: str
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What to show: by which measures annotators are compared, and which two; all pairs together, if
    ``pair`` is ``None``."""

    measures: tuple[str, ...] = ("exact",)
    pair: Pair | None = None


def words_of(facts: Facts, say: Say, language: str) -> Words:
    return Words(say, language, {label.id: label for label in facts.labels}, facts.names)


def sections(facts: Facts, found: Summary, choice: Choice, words: Words) -> tuple[Section, ...]:
    """Every section; one without anything to show says so."""
    return (
        _work(facts, words),
        _labels(facts, found, words),
        _agreement(found, choice, words),
        _confusion(found, choice, words),
        _time(found, words),
        _least(facts, found, words),
        _gold(found, words),
        _reviewers(facts, words),
    )


def _section(key: str, title: str, text: str, empty: str, charts: Sequence[Chart]) -> Section:
    shown = tuple(chart for chart in charts if not is_empty(chart))
    return Section(key, title, text if shown else empty, shown)


def _work(facts: Facts, words: Words) -> Section:
    say = words.say
    charts = (work.progress(facts, words), work.pace(facts, words), work.finished(facts, words))
    text = say("Of the articles that each annotator has to label; if none are assigned, of all.")
    return _section("work", say("Progress and pace"), text, say("Nobody has begun an article."), charts)


def _labels(facts: Facts, found: Summary, words: Words) -> Section:
    say = words.say
    charts: tuple[Chart, ...] = ()
    if any(each.spans for each in facts.people):
        charts = (work.label_counts(facts, words), work.density(facts, found.total, words))
    text = say("What everybody has labelled, and how densely.")
    return _section("labels", say("Labels"), text, say("There are no spans yet."), charts)


def _agreement(found: Summary, choice: Choice, words: Words) -> Section:
    say = words.say
    articles = sum(each.articles for people, each in found.total.groups.items() if len(people) > 1)
    text = say("{n} articles were read by more than one annotator. Nobody is compared over others.")
    charts: list[Chart] = []
    if found.figures.pairs and articles:
        charts = [agreeing.matrix(found, measure, words) for measure in choice.measures]
        charts.append(agreeing.together(found, words))
    return _section("agreement", say("Agreement"), text.format(n=f"{articles:,}"), _alone(words), charts)


def _alone(words: Words) -> str:
    return words.say("Not defined: no article was read by more than one annotator.")


def _confusion(found: Summary, choice: Choice, words: Words) -> Section:
    say = words.say
    pairs = (choice.pair,) if choice.pair else all_pairs(found, words)
    charts: list[Chart] = []
    if any(found.total.read_by(*pair)[0] for pair in pairs):
        charts = [agreeing.confusions(found, pairs, words), agreeing.borders(found, pairs, words)]
        if choice.pair:
            charts.insert(0, agreeing.precision(found, choice.pair, words))
    text = say("How the spans of two annotators answer each other. A click shows the spans.")
    return _section("confusion", say("Confusion and borders"), text, _alone(words), charts)


def _time(found: Summary, words: Words) -> Section:
    say = words.say
    charts = (agreeing.over_time(found, words), agreeing.rounds(found, words))
    empty = say("Not defined: no article that several annotators have read is done.")
    return _section("time", say("Over time and by round"), say("Whether agreement grows."), empty, charts)


def _least(facts: Facts, found: Summary, words: Words) -> Section:
    say = words.say
    charts = (agreeing.hard_articles(facts, found, words), agreeing.hard_texts(found, words))
    empty = say("There is nothing that annotators disagree about.")
    return _section("least", say("Agreed on least"), say("Where a guideline may be missing."), empty, charts)


def _gold(found: Summary, words: Words) -> Section:
    say = words.say
    charts: tuple[Chart, ...] = ()
    if found.gold:
        charts = (agreeing.with_gold(found, words), agreeing.gold_confusions(found, words))
    text = say("Over the articles of which everything is decided.")
    empty = say("Not defined: there is no article of which everything is decided.")
    return _section("gold", say("Annotators and gold"), text, empty, charts)


def _reviewers(facts: Facts, words: Words) -> Section:
    say = words.say
    empty = say("Nobody has decided anything.")
    return _section(
        "reviewers", say("Reviewers"), say("Who has decided how much."), empty, work.reviewers(facts, words)
    )


def all_charts(shown: Sequence[Section]) -> Iterator[Chart]:
    for section in shown:
        yield from section.charts
