"""The pair view of a feedback file: the annotator's spans with a tick or a cross, and gold below them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.core.edits import Layer
from annotator.core.spans import GOLD
from annotator.gui.feedback.model import FeedbackModel
from annotator.gui.pair_view import PairView
from annotator.gui.pair_view.badges import Badge, badge_size
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.review.view import LaneDocument
from annotator.gui.theme import Colors
from annotator.workflow import Stored

_BADGES = {"right": Badge("tick"), "wrong": Badge("cross")}
_GOLD = Badge("disc", "★")


class FeedbackView(PairView):
    def __init__(self, model: FeedbackModel, colors: Colors, parent: QWidget | None = None) -> None:
        self._model = model
        super().__init__(model.session, colors, parent)
        self.setObjectName("feedback_view")

    def set_language(self, language: str) -> None:
        super().set_language(language)
        self.setAccessibleName(self.tr("Article with your spans and gold"))

    def _on_shown(self) -> None:
        """Only a feedback file is set here."""
        if self._model.is_open:
            super()._on_shown()
        else:
            self.document = None

    def _made_metrics(self) -> Metrics:
        made = super()._made_metrics()
        return replace(made, lane=round(badge_size(made.text_size)) + 2)

    def _made_document(self, stored: Stored, layer: Layer) -> Document:
        spans = self._model.drawn(stored.id, layer.spans)
        badges = {}
        for span in spans:
            badge = _GOLD if span.layer == GOLD else _BADGES.get(self._model.result_of(span) or "")
            if badge is not None:
                badges[span.id] = badge
        self._scene = replace(self._scene, badges=badges)
        order = (layer.layer, GOLD)
        return LaneDocument(stored.pair, self.session.paragraphs, spans, lambda: order)
