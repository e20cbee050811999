"""The languages of the window, switched at once: every widget gets a LanguageChange event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.core.spans import Language
from annotator.paths import resource

LANGUAGES = ("en", "zh_CN", "zh_TW")
NAMES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
"""Each in its own words, so that whoever strays into another finds back."""

_CHINESE_FONTS = {
    "en": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_TW": (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
    ),
}
"""Behind the system's font: else Qt takes the first Chinese font it meets, and that in the wrong weight."""

_LABELS: dict[str, Language] = {"en": "en", "zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}
OWN_NAMES: dict[Language, str] = {_LABELS[language]: name for language, name in NAMES.items()}
"""Of the languages that labels are named and guidelines are written in, each in its own words."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows it by this name
    """Marks a text of a table for translation; whoever shows it translates it in ``context``."""
    return text


def resolve(choice: str) -> str:
    """One of ``LANGUAGES`` for a choice of the settings; ``system`` asks the system."""
    if choice in LANGUAGES:
        return choice
    for wanted in QLocale.system().uiLanguages():
        parts = set(wanted.replace("_", "-").split("-"))
        if "zh" in parts:
            return "zh_TW" if parts & {"Hant", "TW", "HK", "MO"} else "zh_CN"
        if "en" in parts:
            return "en"
    return "en"


class Languages(QObject):
    """The translators that are installed."""

    def __init__(self, app: QApplication, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._installed: list[tuple[QTranslator, bytes]] = []
        self._families = app.font().families()
        self.choice = ""
        self.language = ""
        self.choose(choice)

    @property
    def of_labels(self) -> str:
        """The language to take the labels' names in."""
        return _LABELS[self.language]

    def choose(self, choice: str) -> None:
        """Take one of ``LANGUAGES``, or ``system``."""
        self.choice = choice
        language = resolve(choice)
        if language == self.language:
            return
        self.language = language
        for old, _ in self._installed:
            self._app.removeTranslator(old)
        self._installed = [made for made in map(self._load, _files(language)) if made is not None]
        for made, _ in self._installed:
            self._app.installTranslator(made)
        font = self._app.font()
        font.setFamilies([*self._families, *_CHINESE_FONTS[language]])
        self._app.setFont(font)

    def _load(self, file: Path) -> tuple[QTranslator, bytes] | None:
        """A translator and what it reads from. Qt would map the file into memory and die with a file that
        is written anew meanwhile, as an update of the program does; it keeps no copy of its own."""
        made = QTranslator(self)
        data = file.read_bytes() if file.is_file() else b""
        return (made, data) if made.load(data) else None


def _files(language: str) -> list[Path]:
    ours = resource("translations") / f"annotator_{language}.qm"
    if language == "en":
        return [ours]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [folder / f"qtbase_{language}.qm", ours]
