"""The questions about the shown article, and all that stands below its text. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.core.review import Question
from annotator.core.spans import Span, reading_order
from annotator.gui.review.lanes import Drawn, drawn
from annotator.gui.review.options import letters, people


class Shown:
    """``letters`` are those of the annotators who have read the article."""

    def __init__(self) -> None:
        self.article = ""
        self.questions: list[Question] = []
        self.letters: dict[str, str] = {}
        self._text = ""
        self._drawn: dict[str, list[Drawn]] = {}

    def take(
        self, article: str, text: str, questions: Sequence[Question], names: Mapping[str, str], hidden: bool
    ) -> None:
        """Show the questions about an article; ``hidden``: names are."""
        self.article, self._text = article, text
        self.letters = letters(people(questions), names, article if hidden else None)
        self.questions = list(questions)
        self._drawn = {each.key: drawn(each, text, self.letters) for each in questions}

    def put(self, question: Question) -> None:
        """One of them stands otherwise."""
        if question.article == self.article and question.key in self._drawn:
            self.questions = [question if each.key == question.key else each for each in self.questions]
            self._drawn[question.key] = drawn(question, self._text, self.letters)

    def drawn(self) -> list[Drawn]:
        """Everything that stands below the text, in reading order."""
        found = [each for made in self._drawn.values() for each in made]
        return sorted(found, key=lambda each: reading_order(each.span))

    def spans(self) -> list[Span]:
        return [each.span for each in self.drawn()]
