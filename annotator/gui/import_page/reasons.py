"""Why something is cut, in words and in colours. Codes come from the rules and the readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from annotator import workflow
from annotator.core.clean import Cut
from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.theme import Colors, label_color

_TEAL, _BLUE, _VIOLET = "#0f8b8d", "#3566c9", "#7b4fc4"
_ORANGE, _RED, _GREEN = "#c2620a", "#c2334d", "#3f8a2e"
_BROWN, _GREY, _PINK = "#8a6234", "#66707f", "#b8388f"

_NAMES: dict[str, tuple[str, str]] = {
    "glosses": (QT_TRANSLATE_NOOP("Reasons", "pinyin"), _TEAL),
    "gloss": (QT_TRANSLATE_NOOP("Reasons", "pinyin"), _TEAL),
    "spam-headings": (QT_TRANSLATE_NOOP("Reasons", "search words"), _RED),
    "page-titles": (QT_TRANSLATE_NOOP("Reasons", "window title"), _BLUE),
    "breadcrumbs": (QT_TRANSLATE_NOOP("Reasons", "path on the site"), _BLUE),
    "navigation": (QT_TRANSLATE_NOOP("Reasons", "menu"), _BLUE),
    "source-lines": (QT_TRANSLATE_NOOP("Reasons", "source line"), _VIOLET),
    "editor-lines": (QT_TRANSLATE_NOOP("Reasons", "editors"), _VIOLET),
    "bylines": (QT_TRANSLATE_NOOP("Reasons", "byline"), _VIOLET),
    "widgets": (QT_TRANSLATE_NOOP("Reasons", "buttons"), _BLUE),
    "repeated-captions": (QT_TRANSLATE_NOOP("Reasons", "repeated caption"), _GREEN),
    "public-service": (QT_TRANSLATE_NOOP("Reasons", "public service advert"), _RED),
    "disclaimers": (QT_TRANSLATE_NOOP("Reasons", "disclaimer"), _ORANGE),
    "licences": (QT_TRANSLATE_NOOP("Reasons", "licence number"), _ORANGE),
    "copyright": (QT_TRANSLATE_NOOP("Reasons", "copyright"), _ORANGE),
    "contacts": (QT_TRANSLATE_NOOP("Reasons", "contact"), _ORANGE),
    "adverts": (QT_TRANSLATE_NOOP("Reasons", "advert"), _RED),
    "link-lists": (QT_TRANSLATE_NOOP("Reasons", "links"), _BROWN),
    "indents": (QT_TRANSLATE_NOOP("Reasons", "blanks"), _GREY),
    "doubled-blanks": (QT_TRANSLATE_NOOP("Reasons", "blanks"), _GREY),
    "banners": (QT_TRANSLATE_NOOP("Reasons", "page banner"), _BLUE),
    "column-breaks": (QT_TRANSLATE_NOOP("Reasons", "column break"), _GREY),
    "outside the article": (QT_TRANSLATE_NOOP("Reasons", "outside the article"), _BROWN),
    "by hand": (QT_TRANSLATE_NOOP("Reasons", "by hand"), _PINK),
}
"""A short name and a colour for each code."""

_SENTENCES: dict[str, str] = {
    "glosses": QT_TRANSLATE_NOOP("Reasons", "pinyin in brackets behind a character"),
    "gloss": QT_TRANSLATE_NOOP("Reasons", "pinyin in brackets behind a character"),
    "spam-headings": QT_TRANSLATE_NOOP("Reasons", "rows of search words above the page"),
    "page-titles": QT_TRANSLATE_NOOP("Reasons", "the window's title, which repeats the headline"),
    "breadcrumbs": QT_TRANSLATE_NOOP("Reasons", "the path to the article on its site"),
    "navigation": QT_TRANSLATE_NOOP("Reasons", "menus of the site"),
    "source-lines": QT_TRANSLATE_NOOP("Reasons", "source and date, kept as meta"),
    "editor-lines": QT_TRANSLATE_NOOP("Reasons", "editors, proofreaders and reviewers, kept as meta"),
    "bylines": QT_TRANSLATE_NOOP("Reasons", "reporters on a line of their own, kept as meta"),
    "widgets": QT_TRANSLATE_NOOP("Reasons", "buttons of the page"),
    "repeated-captions": QT_TRANSLATE_NOOP("Reasons", "the headline again, as a caption"),
    "public-service": QT_TRANSLATE_NOOP("Reasons", "public service adverts and their slogans"),
    "disclaimers": QT_TRANSLATE_NOOP("Reasons", "disclaimers of the site"),
    "licences": QT_TRANSLATE_NOOP("Reasons", "licence numbers of the site"),
    "copyright": QT_TRANSLATE_NOOP("Reasons", "copyright of the site"),
    "contacts": QT_TRANSLATE_NOOP("Reasons", "telephone and address of the site"),
    "adverts": QT_TRANSLATE_NOOP("Reasons", "adverts"),
    "link-lists": QT_TRANSLATE_NOOP("Reasons", "links to other articles, and comments"),
    "indents": QT_TRANSLATE_NOOP("Reasons", "blanks before and behind a line"),
    "doubled-blanks": QT_TRANSLATE_NOOP("Reasons", "blanks behind a blank"),
    "banners": QT_TRANSLATE_NOOP("Reasons", "names of columns and pages of a newspaper"),
    "column-breaks": QT_TRANSLATE_NOOP("Reasons", "breaks inside a paragraph"),
    "outside the article": QT_TRANSLATE_NOOP("Reasons", "parts of a web page around its article"),
    "by hand": QT_TRANSLATE_NOOP("Reasons", "cut by hand"),
}
"""The sentences of ``workflow.CUT_REASONS``, to be translated."""

_MARKS: dict[str, str] = {
    "lost plus sign": QT_TRANSLATE_NOOP("Reasons", "a plus sign may be lost here"),
    "text missing": QT_TRANSLATE_NOOP("Reasons", "text may be missing here"),
}


def short_name(code: str) -> str:
    """What stands at a cut."""
    known = _NAMES.get(code)
    return QCoreApplication.translate("Reasons", known[0]) if known else code


def sentence(code: str) -> str:
    """What a rule or a cut's reason means."""
    english = _SENTENCES.get(code) or workflow.CUT_REASONS.get(code, code)
    return QCoreApplication.translate("Reasons", english)


def mark_sentence(reason: str) -> str:
    """What there is to look at."""
    return QCoreApplication.translate("Reasons", _MARKS[reason]) if reason in _MARKS else reason


def color_of(code: str, colors: Colors) -> QColor:
    """A reason's colour, readable on this theme's paper."""
    known = _NAMES.get(code)
    return QColor(label_color(known[1] if known else _GREY, colors))


def described(cut: Cut, *, restored: bool) -> str:
    """A cut for a tool tip: why, how sure, and what a click does."""
    translate = QCoreApplication.translate
    what = translate("Reasons", "{reason} · {percent} % sure").format(
        reason=sentence(cut.reason), percent=round(cut.confidence * 100)
    )
    if cut.reason == "by hand":
        what = sentence(cut.reason)
    does = (
        translate("Reasons", "Kept; a click cuts it again")
        if restored
        else translate("Reasons", "Cut; a click keeps it")
    )
    return f"{what}\n{does}"
