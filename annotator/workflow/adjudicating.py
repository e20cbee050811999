"""Adjudicate: the queue of what annotators disagree about, and a reviewer's decisions, which make gold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core import review
from annotator.core.agreement.values import Unit
from annotator.core.align import OffsetMap, Range
from annotator.core.articles import Article
from annotator.core.changes import Change, Step
from annotator.core.decisions import Decision, Reason, Rule, Ruling, origins
from annotator.core.edits import check_label, settle
from annotator.core.review import Choice, Question, Status
from annotator.core.spans import Span
from annotator.errors import NoSuchCase
from annotator.store import codec, questions
from annotator.store.project import Project
from annotator.store.questions import Order, Queued, Wanted
from annotator.workflow import agreeing

WANTING: tuple[Status, ...] = ("conflict", "stale", "open", "later")
"""What is still to be decided."""

Cancelled = Callable[[], bool]

_AT_ONCE = 64
"""So many articles are read together."""
_NOTHING = Article("", "", "mixed", "Hant", Range(0, 0), OffsetMap.identity(0))
"""Where there is nothing to ask, no text is read."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An article with its questions and everything that answers are made of."""

    article_id: str
    article: Article
    layers: Mapping[str, Sequence[Span]]
    questions: tuple[Question, ...]


def refresh(project: Project, cancelled: Cancelled = lambda: False, *, most: int | None = None) -> int:
    """Work out the questions about the articles that have changed, ``most`` of them at once; how many
    articles there were.

    Everything in the queue is as it should be afterwards. Where it is ``cancelled``, the rest is left.
    """
    left = questions.outdated(project)
    if left:
        with project.transaction():
            for asked in _asked(project, left[:most]):
                if cancelled():
                    break
                questions.keep(project, asked.article_id, asked.article.text, asked.questions)
    return len(left)


def counts(project: Project) -> dict[tuple[Status, str], int]:
    """How many questions there are of each status and kind."""
    refresh(project)
    return questions.counts(project)


def queue(
    project: Project,
    status: Status,
    kind: str,
    *,
    least_agreed_first: bool = True,
    start: int = 0,
    limit: int = 100,
) -> list[Question]:
    """A part of the queue: questions of one status and kind, from the ``start``-th on."""
    refresh(project)
    return questions.listed(
        project, status, kind, least_agreed_first=least_agreed_first, start=start, limit=limit
    )


def numbers(project: Project, wanted: Wanted, order: Order = "agreement") -> list[int]:
    """The whole queue, in order, as the numbers by which ``queued`` knows the questions. It is read as it
    was kept last: see ``refresh``."""
    return questions.numbers(project, wanted, order)


def queued(project: Project, wanted: Sequence[int]) -> dict[int, Queued]:
    """Questions by their numbers, as they were kept last; those that are gone are left out."""
    return questions.queued(project, wanted)


def number_of(project: Project, article: str, key: str) -> int | None:
    """The number of a question in the queue, as it was kept last."""
    return questions.number_of(project, article, key)


def questions_of(project: Project, article: str) -> list[Question]:
    """All questions about an article, those decided too, in the order of the text. Writes nothing."""
    return [question for asked in _asked(project, [article]) for question in asked.questions]


def kept_questions(project: Project, article: str) -> list[Question]:
    """The same as they were kept last, without working them out."""
    return questions.of_article(project, article)


def all_questions(project: Project) -> Iterator[Question]:
    """All questions, article by article. Writes nothing."""
    for asked in _asked(project, project.article_ids()):
        yield from asked.questions


def question(project: Project, article: str, key: str) -> Question:
    """A question by its article and its key. Raises ``NoSuchCase``."""
    for each in questions_of(project, article):
        if each.key == key:
            return each
    raise NoSuchCase(case=key, article=article)


def alike(project: Project, asked: Question) -> list[Question]:
    """The undecided questions that ask the same about the same words, in all articles."""
    refresh(project)
    return questions.alike(project, asked)


def decisions(project: Project, article: str) -> list[Ruling]:
    """Every decision about an article with the step that made it, also those settled since."""
    return questions.rulings(project, article)


# Deciding.


def decide(
    project: Project,
    reviewer: str,
    asked: Question,
    choice: Choice,
    *,
    reason: Reason = "",
    note: str = "",
    like_it: Iterable[Question] = (),
) -> Step | None:
    """Decide a question, and those like it that are named with it; one step, undone as one.

    ``reviewer`` is an annotator's id. ``None`` where everything is decided so already. Raises ``NoSuchCase``
    for a question that is no more what it was, ``NoSuchLabel``, ``RangeOutside``, ``RangeWithoutText``.
    """
    with project.transaction():
        by_article: dict[str, list[tuple[Question, Choice]]] = {}
        by_article.setdefault(asked.article, []).append((asked, choice))
        for other in like_it:
            by_article.setdefault(other.article, []).append((other, _transferred(asked, choice, other)))
        made: list[Change] = []
        for there in _as_kept(project, list(by_article)):
            now = {each.key: each for each in there.questions}
            for each, mine in by_article[there.article_id]:
                if each.key not in now:
                    raise NoSuchCase(case=each.key, article=each.article)
                settled = _settled(project, there, mine)
                made += _change(there, now[each.key], settled, reviewer, "", reason, note)
        return project.commit(reviewer, made) if made else None


def _settled(project: Project, there: Asked, choice: Choice) -> Choice:
    """A choice with the reviewer's own spans made fit for the text."""
    if not choice.own:
        return choice
    units: list[Unit] = []
    for start, end, label in choice.own:
        place = settle(there.article.text, Range(start, end))
        units.append((*place, check_label(label, project.labels())))
    return Choice(choice.outcome, choice.candidates, tuple(units))


def _transferred(asked: Question, choice: Choice, other: Question) -> Choice:
    """The same choice for a question that is like the one it was made for."""
    by = other.case.start - asked.case.start
    places = []
    for place in choice.candidates:
        wanted = {(start + by, end + by, label) for start, end, label in asked.case.candidates[place].units}
        places += [n for n, each in enumerate(other.case.candidates) if set(each.units) == wanted]
    own = tuple((start + by, end + by, label) for start, end, label in choice.own)
    return Choice(choice.outcome, tuple(places), own)


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many questions a rule has decided, and the step; no step where it decided none."""

    count: int
    step: Step | None


def accept(
    project: Project,
    reviewer: str,
    rule: Rule,
    *,
    threshold: float = 0.5,
    annotator: str = "",
    label: str = "",
    articles: Iterable[str] | None = None,
) -> Accepted:
    """Decide by a rule whatever it has an answer to and nobody has decided; over all articles, if none are
    named; with ``label``, only where no other label is in question. What is put off, changed or in conflict
    is left to a person. One step, undone as one.
    """
    with project.transaction():
        changes: list[Change] = []
        count = 0
        for there in _asked(
            project, project.article_ids() if articles is None else articles, rule == "annotator"
        ):
            for each in there.questions:
                choice = _by_rule(each, rule, threshold, annotator, label)
                if choice is not None:
                    changes += _change(there, each, choice, reviewer, rule, "", "")
                    count += 1
        step = project.commit(reviewer, changes) if changes else None
        return Accepted(count, step)


def _by_rule(asked: Question, rule: Rule, threshold: float, annotator: str, label: str) -> Choice | None:
    if asked.status != "open" or (label and asked.case.labels != (label,)):
        return None
    return review.by_rule(asked.case, rule, threshold=threshold, annotator=annotator)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a rule would do: so many questions get a span, so many none, and so many are left open."""

    taken: int
    empty: int
    left: int


def foresee(
    project: Project, rule: Rule, *, threshold: float = 0.5, articles: Sequence[str] | None = None
) -> Forecast:
    """What ``accept`` would do where several people have read. Nothing is changed."""
    refresh(project)
    taken = empty = left = 0
    for each in questions.of_status(project, "open", articles):
        choice = _by_rule(each, rule, threshold, "", "")
        if choice is None:
            left += 1
        elif choice.candidates:
            taken += 1
        else:
            empty += 1
    return Forecast(taken, empty, left)


def take_all_from(
    project: Project,
    reviewer: str,
    annotator: str,
    *,
    label: str = "",
    articles: Iterable[str] | None = None,
) -> Accepted:
    """Decide every open question as one annotator (an id) has it, also where nobody else has read."""
    return accept(project, reviewer, "annotator", annotator=annotator, label=label, articles=articles)


def _change(
    there: Asked,
    asked: Question,
    choice: Choice,
    reviewer: str,
    rule: Rule,
    reason: Reason,
    note: str,
) -> list[Change]:
    made = review.decide(
        asked,
        choice,
        there.article,
        origins(there.layers),
        reviewer,
        rule=rule,
        reason=reason,
        note=note,
    )
    before = next((each.decision for each in asked.rulings if each.decision.id == made.id), None)
    if before is not None and _same(before, made) and asked.status not in ("stale", "conflict"):
        return []
    return [Change("decision", made.id, made.article, before, made)]


def _same(one: Decision, other: Decision) -> bool:
    return (one.answer, one.outcome, one.reason, one.note) == (
        other.answer,
        other.outcome,
        other.reason,
        other.note,
    )


# Articles with their questions.


def _as_kept(project: Project, articles: Iterable[str]) -> Iterator[Asked]:
    """The same; what is kept and as it should be is not worked out again."""
    for article in articles:
        if questions.is_outdated(project, article):
            yield from _asked(project, [article])
            continue
        names = [name for one in agreeing.reads(project, [article]) for name in one.layers]
        spans = _spans(project, [article])
        layers = {name: spans.get((article, name), ()) for name in names}
        kept = tuple(questions.of_article(project, article))
        yield Asked(article, project.article(article).article, layers, kept)


def _asked(project: Project, articles: Iterable[str], alone_too: bool = False) -> Iterator[Asked]:
    """Articles with their questions; with ``alone_too`` the spans of somebody who read alone are some too."""
    wanted = list(articles)
    rulings = questions.all_rulings(project) if len(wanted) > _AT_ONCE else None
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        readers = {one.article: list(one.layers) for one in agreeing.reads(project, some)}
        spans = _spans(project, some)
        for known in some:
            mine = questions.rulings(project, known) if rulings is None else rulings.get(known, [])
            names = readers.get(known, [])
            if not mine and len(names) < 2 and not (alone_too and names):
                yield Asked(known, _NOTHING, {}, ())
                continue
            article = project.article(known).article
            layers = {name: spans.get((known, name), ()) for name in names}
            found = review.questions(known, article, layers, mine, alone_too=alone_too)
            yield Asked(known, article, layers, tuple(found))


def _spans(project: Project, articles: list[str]) -> dict[tuple[str, str], list[Span]]:
    found: dict[tuple[str, str], list[Span]] = {}
    marks = ", ".join("?" * len(articles))
    for row in project.database.execute_sql(
        f"SELECT {codec.SPAN_COLUMNS} FROM span WHERE article IN ({marks})", articles
    ):
        span = codec.span_from_row(row)
        found.setdefault((span.article, span.layer), []).append(span)
    return found
