"""What the panel says of findings, forms and places."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.core.consistency import Finding, Form, Kind
from annotator.core.spans import Label
from annotator.gui.session import Session
from annotator.workflow import Spot

ICONS: dict[Kind, str] = {
    "labels": "tags",
    "unlabelled": "square-dashed",
    "borders": "brackets",
    "variants": "equal-approximately",
}
OPEN, CLOSE = "【", "】"


class Words(QObject):
    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = "en"
        self.written: Callable[[str], str] = lambda surface: surface
        """A surface as somebody wrote it."""

    # Labels.

    def label_name(self, label: str) -> str:
        known = self._label(label)
        return known.name(self.language) if known else label

    def color(self, label: str) -> str:
        """A label's own colour, not yet made readable."""
        known = self._label(label)
        return known.color if known else "#808080"

    def _label(self, label: str) -> Label | None:
        return next((each for each in self._session.labels if each.id == label), None)

    # Kinds.

    def kind(self, kind: Kind) -> str:
        return {
            "labels": self.tr("Several labels"),
            "unlabelled": self.tr("Not labelled everywhere"),
            "borders": self.tr("Other borders"),
            "variants": self.tr("Similar texts"),
        }[kind]

    def reason(self, kind: Kind) -> str:
        """Why it is suspicious, in a sentence."""
        return {
            "labels": self.tr("The same text has several labels."),
            "unlabelled": self.tr("The same text is labelled here and not there."),
            "borders": self.tr("The same text is labelled whole here and only in part there."),
            "variants": self.tr("These texts differ only in what stands at their borders."),
        }[kind]

    # Forms.

    def form(self, form: Form, *, whole_text: bool) -> str:
        """A form in words; ``whole_text``: with the text, even where all of it is labelled."""
        if not form.marks:
            return self.tr("not labelled")
        name = self.label_name(form.label)
        if form.is_whole and not whole_text:
            return name
        return f"{name} {self.marked(form)}"

    def marked(self, form: Form) -> str:
        """The text with its labelled parts in brackets."""
        parts = form.parts(self.written(form.text))
        return "".join(f"{OPEN}{text}{CLOSE}" if is_labelled else text for text, is_labelled in parts)

    def described(self, finding: Finding) -> str:
        """A finding as it is read out, and shown at the pointer."""
        forms = [self.counted(form, whole_text=finding.kind != "labels") for form in finding.forms]
        sure = self.tr("Suspicion: {percent} %").format(percent=round(finding.suspicion * 100))
        return "\n".join([f"{self.kind(finding.kind)}: {self.written(finding.subject)}", *forms, sure])

    def counted(self, form: Form, *, whole_text: bool) -> str:
        return f"{form.count:,} × {self.form(form, whole_text=whole_text)}"

    def spot(self, spot: Spot) -> str:
        """A place as it is read out."""
        hit = spot.hit
        lines = [f"{hit.before}{OPEN}{hit.text}{CLOSE}{hit.after}", hit.title]
        if spot.protected:
            lines.append(self.tr("The article is done: nothing is changed there."))
        return "\n".join(lines)

    def rest(self, count: int) -> str:
        """How many places are not listed."""
        return self.tr("and %n more", "", count)

    def model(self) -> str:
        """What is said of the form that the others are made like."""
        return self.tr("the others are made like this")
