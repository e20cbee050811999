"""Text corrections: a typo or a wrong conversion is put right, and the source stays as it came."""

from __future__ import annotations

from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.convert import Phrase
from annotator.core.corrections import checked_correction
from annotator.core.corrections import correct as correct_text
from annotator.core.script import Script
from annotator.errors import BadPhrase
from annotator.store.project import Project, Stored
from annotator.workflow.converting import conversion_of, reconvert_if_concerned
from annotator.workflow.labelling import canonical_range
from annotator.workflow.rewording import ask_before_loss, base_of, reworded


def correct(
    project: Project,
    author: str,
    article_id: str,
    wanted: Range,
    text: str,
    *,
    lose: bool = False,
    learn: Phrase | None = None,
) -> Step | None:
    """Put ``text`` in the place of ``wanted``, a range of an article's canonical text; an empty range adds,
    an empty text takes away. With ``learn`` the project converts a phrase so from now on. One step.

    Spans move with their text in all layers; a span over the place grows or shrinks with it. ``None`` where
    nothing changes. Raises ``SpansVanish`` where the text of some spans would go, unless they are to be
    lost, ``RangeOutside``, ``TextBroken``, ``ArticleVanishes``, ``BadPhrase``, ``NoSuchArticle``.
    """
    stored = project.article(article_id)
    made = correct_text(base_of(project, stored), stored.article, wanted, text)
    found = reworded(project, stored, made.article, made.moved)
    ask_before_loss([found], lose=lose)
    changes = list(found.changes)
    if learn is not None:
        changes += _phrase_changes(project, learn)
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        reconvert_if_concerned(project, step)
    return step


def learn(project: Project, author: str, phrase: Phrase) -> Step | None:
    """Convert a phrase so from now on; ``None`` where it is so already. Raises ``BadPhrase``."""
    changes = _phrase_changes(project, phrase)
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        reconvert_if_concerned(project, step)
    return step


def _phrase_changes(project: Project, phrase: Phrase) -> list[Change]:
    for text in (phrase.hans, phrase.hant):
        if not text.strip() or "\n" in checked_correction(text):
            raise BadPhrase(text=text)
    known = {each.hans: each for each in project.conversion().phrases}.get(phrase.hans)
    return [] if known == phrase else [Change("phrase", phrase.hans, "", known, phrase)]


def phrase_for(stored: Stored, wanted: Range, text: str) -> Phrase:
    """The phrase that makes ``text`` of what stands at ``wanted``, a range of the converted text.

    Raises ``RangeOutside``, ``RangeWithoutText``.
    """
    pair = stored.pair
    script: Script = "Hans" if pair.canonical == "Hant" else "Hant"
    own = canonical_range(stored, script, wanted)
    there = pair.map.forward(own) or wanted
    whole = pair.counterpart[there.start : wanted.start] + text + pair.counterpart[wanted.end : there.end]
    return phrase_of(pair.canonical, own.slice(pair.text), whole)


def phrase_of(script: Script, text: str, other: str) -> Phrase:
    """``text`` in ``script`` is ``other`` in the other one."""
    return Phrase(text, other) if script == "Hans" else Phrase(other, text)


def converted(project: Project, script: Script, text: str) -> str:
    """How the project converts a text written in ``script``."""
    return conversion_of(project).convert(text, "Hant" if script == "Hans" else "Hans")[0]
