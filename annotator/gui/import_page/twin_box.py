"""Above the articles: the twins of the shown file's articles, each with what is to be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QSizePolicy, QWidget

from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.icons import pixmap
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.entries import Entry
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.theme import Colors
from annotator.workflow import Action, Offer, Reply

_MOST_HEIGHT = 260
_ICON = 16
ICONS = {"duplicate": "copy", "edition": "link"}
_CHOICES: dict[str, tuple[tuple[Action, str], ...]] = {
    "duplicate": (
        ("skip", QT_TRANSLATE_NOOP("TwinRow", "Skip")),
        ("apart", QT_TRANSLATE_NOOP("TwinRow", "Keep")),
        ("link", QT_TRANSLATE_NOOP("TwinRow", "Keep and link")),
    ),
    "edition": (
        ("link", QT_TRANSLATE_NOOP("TwinRow", "Link")),
        ("apart", QT_TRANSLATE_NOOP("TwinRow", "Keep apart")),
        ("skip", QT_TRANSLATE_NOOP("TwinRow", "Skip")),
    ),
}


class ReplyBox(QComboBox):
    """The wheel scrolls the page; it changes nothing by the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TwinRow(QWidget):
    """One offer and the person's reply to it."""

    def __init__(self, desk: Desk, entry: Entry, offer: Offer, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._entry, self._offer = desk, entry, offer
        self._mark = QLabel()
        self._mark.setFixedSize(_ICON, _ICON)
        self.words = named(QLabel(), "import_twin")
        self.place = named(QLabel(), "import_twin_place", muted=True)
        for label in (self.words, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reply = named(ReplyBox(), "import_twin_reply")
        self.reply.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for action, _ in _CHOICES[offer.kind]:
            self.reply.addItem("", action)
        self._lay_out()
        self.set_colors(colors)
        self.retranslate()
        self.reply.activated.connect(self._on_reply)

    def _lay_out(self) -> None:
        texts = in_a_column(spacing=1)
        texts.addWidget(self.words)
        texts.addWidget(self.place)
        texts.addStretch(1)
        row = in_a_row(spacing=9)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.reply, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def _on_reply(self) -> None:
        self._desk.reply(self._entry, self._offer, self.reply.currentData())

    def show_reply(self, reply: Reply, *, enabled: bool) -> None:
        """Show what is to be done."""
        self.reply.setCurrentIndex(self.reply.findData(reply.action))
        self.reply.setEnabled(enabled)

    def set_colors(self, colors: Colors) -> None:
        name = ICONS[self._offer.kind]
        self._mark.setPixmap(pixmap(name, colors.accent, _ICON, self.devicePixelRatioF()))

    def retranslate(self) -> None:
        offer = self._offer
        said = (
            self.tr("Same as “{title}”")
            if offer.kind == "duplicate"
            else self.tr("Second edition of “{title}”")
        )
        number = self._entry.place_of(offer) + 1
        self.words.setText(f"{number}  " + said.format(title=offer.title))
        self.place.setText(f"{offer.source} · {offer.similarity:.0%}")
        self.place.setToolTip(
            self.tr("{share} of the shorter text stands in the other.").format(share=f"{offer.contained:.0%}")
        )
        for row, (_, words) in enumerate(_CHOICES[offer.kind]):
            self.reply.setItemText(row, self.tr(words))
        self.reply.setAccessibleName(self.words.text())
        explained = (
            self.tr("Skip: this article is not imported."),
            self.tr("Link: it is imported and linked as another edition of that story."),
            self.tr("Keep: it is imported, and nothing more."),
        )
        self.reply.setToolTip("\n".join(explained))


class TwinBox(QScrollArea):
    """Not there while the shown file has no twins."""

    def __init__(self, desk: Desk, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_twins")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._colors = colors
        self._shown: tuple[object, ...] = ()
        self.rows: list[TwinRow] = []
        desk.sheet.shown.connect(self.refresh)
        desk.sheet.offered.connect(self.refresh)
        desk.progressed.connect(self.refresh)
        self.retranslate()
        self.hide()

    def refresh(self) -> None:
        """Show the offers of the file that is looked at; the rows stay while they are the same."""
        entry = self._desk.sheet.entry
        offers = entry.offers if entry is not None and entry.state == "ready" else None
        if self._shown != (entry, offers):
            self._shown = (entry, offers)
            self._build(entry, offers or ())
        for row, reply in zip(self.rows, entry.replies if entry else (), strict=False):
            row.show_reply(reply, enabled=not self._desk.is_saving)

    def _build(self, entry: Entry | None, offers: tuple[Offer, ...]) -> None:
        inside = named(QWidget(), "import_twin_list")
        rows = in_a_column(inside, spacing=10, margins=(14, 4, 12, 10))
        self.rows = []
        for offer in offers:
            assert entry is not None
            self.rows.append(TwinRow(self._desk, entry, offer, self._colors, inside))
            rows.addWidget(self.rows[-1])
        self.setWidget(inside)
        self.setVisible(bool(offers))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows are, up to a limit."""
        inside = self.widget()
        if inside is None:
            return QSize(0, 0)
        width = self.viewport().width()
        layout = inside.layout()
        height = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else -1
        wanted = height if height >= 0 else inside.sizeHint().height()
        return QSize(width, min(wanted, _MOST_HEIGHT))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for row in self.rows:
            row.set_colors(colors)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Articles that are here already, or tell the same story"))
        for row in self.rows:
            row.retranslate()
