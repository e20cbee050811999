"""What can go wrong through no fault of the program.

The core raises a :class:`UserError` that carries data; the edge makes the sentence: the command line
prints the English one below, the window a translated one. Everything that is not a ``UserError`` is
a bug and is reported as one.
"""

from __future__ import annotations

from typing import ClassVar


class UserError(Exception):
    """Something a person can mend. ``sentence`` says what, where and what to do."""

    sentence: ClassVar[str] = "{text}"

    def __init__(self, **data: object) -> None:
        super().__init__(data)
        self.data = data

    def __str__(self) -> str:
        return self.sentence.format(**self.data)

    def __reduce__(self) -> tuple[object, ...]:
        # Errors come back from other processes; an exception's own way there knows no keywords.
        return _made, (type(self), self.data)


def _made(kind: type[UserError], data: dict[str, object]) -> UserError:
    return kind(**data)


class SourceError(UserError):
    """A file that cannot be imported."""


class UnreadableSource(SourceError):
    sentence = "{path}: cannot be read ({reason}); check that it exists and that you may open it."


class SourceChanged(SourceError):
    sentence = "{path}: was changed while it was read; import it again when it is complete."


class ReadingBrokeOff(SourceError):
    """The process that read a file died over it, or took too long."""

    sentence = (
        "{path}: reading it took more than {seconds} seconds or broke off; leave it out, or copy its "
        "text into a .txt file."
    )


class NotADocument(SourceError):
    sentence = "{path}: no reader for this kind of file; give one of {known}."


class EmptySource(SourceError):
    sentence = "{path}: holds no text; nothing was imported."


class NoTexts(SourceError):
    sentence = "{path}: this folder holds no file that can be read; give one of {known}."


class SourceTooLarge(SourceError):
    sentence = "{path}: {size:,} bytes is more than the {limit:,} a source may have; split the file."


class UndecodableSource(SourceError):
    sentence = "{path}: byte {offset} does not fit any encoding tried ({tried}); save it as UTF-8."


class NotText(SourceError):
    sentence = "{path}: character {offset} is {what}, so this is no text file; save it as plain text."


class WrongKind(SourceError):
    sentence = "{path}: this is really {found}; give it the right ending, or save it as {wanted}."


class LegacyDocument(SourceError):
    sentence = (
        "{path}: this is an old Word or WPS file, which cannot be read; open it in Word, WPS or "
        "LibreOffice and save it as .docx."
    )


class DamagedSource(SourceError):
    sentence = "{path}: is cut off or damaged as {kind} ({reason}); get the file once more."


class EncryptedSource(SourceError):
    sentence = "{path}: is protected by a password or a licence; save a copy without one."


class SwollenSource(SourceError):
    sentence = "{path}: unpacks to far more than a text needs ({reason}); nothing was unpacked."


class EntitiesRefused(SourceError):
    sentence = (
        "{path}: its XML declares a document type, as no office program writes; open it in one and save it "
        "anew."
    )


class TooIntricate(SourceError):
    sentence = "{path}: {what} is more than a reader can follow ({limit:,}); copy the text into a .txt file."


class TooSlow(SourceError):
    sentence = "{path}: could not be read within {seconds:g} seconds (page {page} of {pages}); split it."


class TooManyPages(SourceError):
    sentence = "{path}: has {pages:,} pages, more than {limit:,}; split the file."


class ScannedPages(SourceError):
    sentence = "{path}: its {pages} pages are pictures without text; run it through text recognition first."


class UnreadableFonts(SourceError):
    sentence = (
        "{path}: its fonts do not say which characters they show; copy the text from a PDF viewer or run "
        "text recognition."
    )


class ReaderMissing(SourceError):
    sentence = "{path}: reading {kind} needs a further package; type: pip install 'annotator[{extra}]'."


class TooManyRows(SourceError):
    sentence = "{path}: has more than {limit:,} rows; split the file."


class NoTextColumn(SourceError):
    sentence = "{path}: none of the columns is known to hold the text; name one of them: {columns}."


class BrokenRow(SourceError):
    sentence = "{path}: line {line} cannot be read ({reason}); mend it and import the file again."


class ProjectError(UserError):
    """A project file that cannot be opened, read or written."""


class ProjectMissing(ProjectError):
    sentence = "{path}: there is no such project file; make one with “annotator new”."


class ProjectExists(ProjectError):
    sentence = "{path}: exists already and was left as it is; choose another name."


class NotAProject(ProjectError):
    sentence = "{path}: this is not a Duizhao project file; it was left as it is."


class ProjectTruncated(ProjectError):
    sentence = "{path}: the file is cut off or damaged; take a backup copy of it."


class ProjectNewer(ProjectError):
    sentence = (
        "{path}: was written by a newer version (format {found}, this program reads up to {known}); "
        "update the program."
    )


class ProjectLocked(ProjectError):
    sentence = "{path}: is in use by another program; close it there and try again."


class ProjectReadOnly(ProjectError):
    sentence = "{path}: is read-only; copy it to a folder where you may write and open the copy."


class ProjectUnwritable(ProjectError):
    sentence = "{path}: cannot be written ({reason}); nothing was changed."


class RequestError(UserError):
    """A request that does not fit the project as it is."""


class NoSuchArticle(RequestError):
    sentence = "there is no article “{article}”; list them with “annotator articles”."


class NoSuchSpan(RequestError):
    sentence = "there is no span “{span}”; list them with “annotator show”."


class NoSuchLabel(RequestError):
    sentence = "there is no label “{label}”; the labels are {known}."


class NoSuchLayer(RequestError):
    sentence = "there is no layer “{layer}”; the layers are {known}."


class LayerNotChosen(RequestError):
    sentence = "several annotators have worked here; say whose spans with --layer: {known}."


class RangeOutside(RequestError):
    sentence = "{start}–{end} is not a range of a text of {length} characters."


class RangeOutsideArticle(RequestError):
    sentence = "{start}–{end} lies outside the article, which is {first}–{last} of its source."


class RangeWithoutText(RequestError):
    sentence = "{start}–{end} holds no text that could be labelled, only blanks or what was cut."


class SpanExists(RequestError):
    sentence = "“{text}” at {start}–{end} has the label {label} already."


class SpansVanish(RequestError):
    sentence = "{count} span(s) would lose their text ({spans}); delete them first, or keep that text."


class ArticleVanishes(RequestError):
    sentence = "nothing would be left of {articles} article(s); keep some of their text."


class NothingToUndo(RequestError):
    sentence = "there is nothing to undo."


class NothingToRedo(RequestError):
    sentence = "there is nothing to redo."


class BadName(RequestError):
    sentence = "“{name}” cannot be used as a name; {reason}."


class BadValue(RequestError):
    sentence = "{what} cannot be “{value}”; choose one of {known}."


class CannotWrite(UserError):
    sentence = "{path}: cannot be written ({reason}); nothing was changed."


class SurfaceMismatch(UserError):
    """A span whose stored text is not what stands at its place: the file was changed from outside."""

    sentence = "span {span}: “{text}” was stored, but {start}–{end} reads “{found}”; run “annotator check”."
