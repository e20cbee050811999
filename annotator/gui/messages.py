"""The sentences that say what went wrong, in the language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator import errors
from annotator.errors import UserError
from annotator.gui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[type[UserError], str] = {
    errors.UnreadableSource: QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be read ({reason}). Check that it exists and that you may open it."
    ),
    errors.SourceChanged: QT_TRANSLATE_NOOP(
        "Messages", "{path} was changed while it was read. Import it again when it is complete."
    ),
    errors.ReadingBrokeOff: QT_TRANSLATE_NOOP(
        "Messages",
        "Reading {path} took more than {seconds} seconds or broke off. Leave it out, or copy its text "
        "into a .txt file.",
    ),
    errors.NotADocument: QT_TRANSLATE_NOOP(
        "Messages", "{path} is no kind of file that can be read. Give one of these: {known}."
    ),
    errors.EmptySource: QT_TRANSLATE_NOOP("Messages", "{path} holds no text."),
    errors.NoTexts: QT_TRANSLATE_NOOP(
        "Messages", "The folder {path} holds no file that can be read. Readable are: {known}."
    ),
    errors.SourceTooLarge: QT_TRANSLATE_NOOP(
        "Messages", "{path} is too large ({size} bytes; {limit} are allowed). Split the file."
    ),
    errors.UndecodableSource: QT_TRANSLATE_NOOP(
        "Messages",
        "Byte {offset} of {path} fits no encoding that was tried ({tried}). Save the file as UTF-8.",
    ),
    errors.NotText: QT_TRANSLATE_NOOP(
        "Messages", "Character {offset} of {path} is {what}, so this is no text file. Save it as plain text."
    ),
    errors.WrongKind: QT_TRANSLATE_NOOP(
        "Messages", "{path} is really {found}. Give it the right ending, or save it as {wanted}."
    ),
    errors.LegacyDocument: QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is an old Word or WPS file, which cannot be read. Open it in Word, WPS or "
        "LibreOffice and save it as .docx.",
    ),
    errors.DamagedSource: QT_TRANSLATE_NOOP(
        "Messages", "{path} is cut off or damaged as {kind} ({reason}). Get the file once more."
    ),
    errors.EncryptedSource: QT_TRANSLATE_NOOP(
        "Messages", "{path} is protected by a password or a licence. Save a copy without one."
    ),
    errors.SwollenSource: QT_TRANSLATE_NOOP(
        "Messages", "{path} unpacks to far more than a text needs ({reason}). Nothing was unpacked."
    ),
    errors.EntitiesRefused: QT_TRANSLATE_NOOP(
        "Messages",
        "The XML of {path} declares a document type, as no office program writes. Open it in "
        "one and save it anew.",
    ),
    errors.TooIntricate: QT_TRANSLATE_NOOP(
        "Messages",
        "{what} in {path} is more than a reader can follow ({limit}). Copy the text into a .txt file.",
    ),
    errors.TooSlow: QT_TRANSLATE_NOOP(
        "Messages", "{path} could not be read within {seconds} seconds (page {page} of {pages}). Split it."
    ),
    errors.TooManyPages: QT_TRANSLATE_NOOP(
        "Messages", "{path} has {pages} pages, more than {limit}. Split the file."
    ),
    errors.ScannedPages: QT_TRANSLATE_NOOP(
        "Messages",
        "The {pages} pages of {path} are pictures without text. Run it through text recognition first.",
    ),
    errors.UnreadableFonts: QT_TRANSLATE_NOOP(
        "Messages",
        "The fonts of {path} do not say which characters they show. Copy the text from a PDF "
        "viewer or run text recognition.",
    ),
    errors.ReaderMissing: QT_TRANSLATE_NOOP(
        "Messages",
        "Reading {kind} needs a further package, so {path} was not read. Type: pip install "
        "'annotator[{extra}]'",
    ),
    errors.TooManyRows: QT_TRANSLATE_NOOP("Messages", "{path} has more than {limit} rows. Split the file."),
    errors.NoTextColumn: QT_TRANSLATE_NOOP(
        "Messages", "None of the columns of {path} is known to hold the text. They are: {columns}."
    ),
    errors.BrokenRow: QT_TRANSLATE_NOOP(
        "Messages", "Line {line} of {path} cannot be read ({reason}). Mend it and import the file again."
    ),
    errors.ProjectMissing: QT_TRANSLATE_NOOP("Messages", "There is no project file {path}."),
    errors.ProjectExists: QT_TRANSLATE_NOOP(
        "Messages", "{path} exists already and was left as it is. Choose another name."
    ),
    errors.NotAProject: QT_TRANSLATE_NOOP(
        "Messages", "{path} is not a Duizhao project file. It was left as it is."
    ),
    errors.ProjectTruncated: QT_TRANSLATE_NOOP(
        "Messages", "{path} is cut off or damaged. Take a backup copy of it."
    ),
    errors.ProjectNewer: QT_TRANSLATE_NOOP(
        "Messages", "{path} was written by a newer version of Duizhao (format {found}). Update the program."
    ),
    errors.ProjectLocked: QT_TRANSLATE_NOOP(
        "Messages", "{path} is in use by another program. Close it there and try again."
    ),
    errors.ProjectReadOnly: QT_TRANSLATE_NOOP(
        "Messages", "{path} is read-only. Copy it to a folder where you may write and open the copy."
    ),
    errors.ProjectUnwritable: QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be written ({reason}). Nothing was changed."
    ),
    errors.NoSuchArticle: QT_TRANSLATE_NOOP("Messages", "There is no article “{article}”."),
    errors.NoSuchSpan: QT_TRANSLATE_NOOP("Messages", "This span is not there any more."),
    errors.NoSuchLabel: QT_TRANSLATE_NOOP(
        "Messages", "There is no label “{label}”. The labels are: {known}."
    ),
    errors.NoSuchLayer: QT_TRANSLATE_NOOP(
        "Messages", "There is no layer “{layer}”. The layers are: {known}."
    ),
    errors.LayerNotChosen: QT_TRANSLATE_NOOP(
        "Messages", "Several annotators have worked here: {known}. Choose one of them."
    ),
    errors.RangeOutside: QT_TRANSLATE_NOOP(
        "Messages", "{start}–{end} is not a range of a text of {length} characters."
    ),
    errors.RangeOutsideArticle: QT_TRANSLATE_NOOP("Messages", "{start}–{end} lies outside the article."),
    errors.RangeWithoutText: QT_TRANSLATE_NOOP(
        "Messages", "Only blanks or punctuation are selected; there is nothing to label."
    ),
    errors.SpanExists: QT_TRANSLATE_NOOP("Messages", "“{text}” has this label already."),
    errors.SpansVanish: QT_TRANSLATE_NOOP(
        "Messages", "{count} span(s) would lose their text ({spans}). Delete them first, or keep that text."
    ),
    errors.ArticleVanishes: QT_TRANSLATE_NOOP(
        "Messages", "Nothing would be left of {articles} article(s). Keep some of their text."
    ),
    errors.NothingToUndo: QT_TRANSLATE_NOOP("Messages", "There is nothing to undo."),
    errors.NothingToRedo: QT_TRANSLATE_NOOP("Messages", "There is nothing to redo."),
    errors.BadName: QT_TRANSLATE_NOOP("Messages", "“{name}” cannot be used as a name: {reason}."),
    errors.BadValue: QT_TRANSLATE_NOOP("Messages", "“{value}” is not possible here. Choose one of {known}."),
    errors.CannotWrite: QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be written ({reason}). Nothing was changed."
    ),
    errors.SurfaceMismatch: QT_TRANSLATE_NOOP(
        "Messages",
        "“{text}” was stored at {start}–{end}, but “{found}” stands there: "
        "the project file was changed from outside.",
    ),
}

_REASONS = (
    QT_TRANSLATE_NOOP("Messages", "it is empty"),
    QT_TRANSLATE_NOOP("Messages", "it is longer than 60 characters"),
    QT_TRANSLATE_NOOP("Messages", "it holds a control character or half a character"),
    QT_TRANSLATE_NOOP("Messages", "that word is kept for the reviewers' layer"),
    QT_TRANSLATE_NOOP("Messages", "this is no file"),
)
"""Reasons that the core gives in English; the system's own come in the system's language."""


def sentence(error: UserError) -> str:
    """What to tell the person about an error. Files go by their name, without their folders."""
    found = next((SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES), None)
    if found is None:
        return str(error)
    data = {name: _shown(name, value) for name, value in error.data.items()}
    return QCoreApplication.translate("Messages", found).format(**data)


def is_serious(error: UserError) -> bool:
    """Whether the message is to stay until it was read. Requests that do not fit may be forgotten."""
    return not isinstance(error, errors.RequestError)


def _shown(name: str, value: object) -> str:
    if name == "path":
        return QCoreApplication.translate("Messages", "“{file}”").format(file=Path(str(value)).name)
    if isinstance(value, int):
        return f"{value:,}"
    text = str(value)
    return QCoreApplication.translate("Messages", text) if text in _REASONS else text
