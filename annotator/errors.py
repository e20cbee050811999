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
    sentence = (
        "{path}: byte {offset} does not fit any encoding tried ({tried}); "
        "name its encoding, or save it as UTF-8."
    )


class WrongEncoding(SourceError):
    sentence = (
        "{path}: byte {offset} does not fit {encoding}, the encoding chosen; choose another one, or none to "
        "let the program find it."
    )


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
    sentence = (
        "{path}: none of the columns is known to hold the text; name the one that does with “--column "
        "text=NAME”: {columns}."
    )


class NoSuchColumn(SourceError):
    """A column that a person named is not in the table."""

    sentence = "{path}: there is no column “{column}”; name one of these: {columns}."


class BrokenRow(SourceError):
    sentence = "{path}: line {line} cannot be read ({reason}); mend it and import the file again."


class BrokenLabelSet(SourceError):
    sentence = "{path}: this is no label set ({reason}); nothing was imported."


class ProjectError(UserError):
    """A project file that cannot be opened, read or written."""


class ProjectMissing(ProjectError):
    sentence = "{path}: there is no such project file; make one with “annotator new”."


class ProjectGone(ProjectError):
    """The file of an open project is not where it was, or another file is there."""

    sentence = (
        "{path}: was moved, deleted or replaced while it was open, so nothing can be saved in it; "
        "put it back, or open it anew."
    )


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


class FeedbackReadOnly(ProjectError):
    sentence = "{path}: is feedback, which is read and not changed; open your own project file to work."


class MergeError(ProjectError):
    """A project file of somebody else's from which nothing is merged."""


class MergedWithItself(MergeError):
    sentence = "{path}: this is the project itself; name the files that others have sent."


class OtherProject(MergeError):
    sentence = "{path}: belongs to another project (“{name}”) and has none of the articles of this one."


class FeedbackNotMerged(MergeError):
    sentence = "{path}: is feedback made from gold, so there is no work in it to merge."


class ForeignSchema(MergeError):
    sentence = "{path}: holds other tables than this program makes ({what}); ask for the file once more."


class ForeignTooLarge(MergeError):
    sentence = "{path}: {size:,} bytes is more than the {limit:,} a project file may have."


class ForeignDamaged(MergeError):
    sentence = "{path}: {what} is not as the program writes it ({reason}); ask for the file once more."


class StepsDiffer(MergeError):
    sentence = (
        "{path}: step {step} is here already with other contents; one of the files was changed from outside, "
        "or two computers were set up as copies of each other."
    )


class SpansDiffer(MergeError):
    sentence = "{path}: span {span} is “{there}” there and “{here}” here; a file was changed from outside."


class SourceDiffers(MergeError):
    sentence = "{path}: the source “{name}” was read there as another text; import it anew on one computer."


class LabelUnknown(MergeError):
    sentence = "{path}: has spans of the label “{label}”, which neither that file nor this project defines."


class GoldAsAnnotator(MergeError):
    sentence = "{path}: has gold spans as the work of an annotator; gold never counts as one."


class MergeNotice(UserError):
    """What a person ought to know about a merge that went well; it is told and never raised."""


class NothingNew(MergeNotice):
    sentence = "{path}: everything in it is here already; nothing was changed."


class SameFileTwice(MergeNotice):
    sentence = "{path}: is the same file as {other}; it was read once."


class FromOtherProject(MergeNotice):
    sentence = (
        "{path}: belongs to another project (“{name}”); its work on {articles} article(s) is taken over."
    )


class NamesAlike(MergeNotice):
    sentence = "{path}: “{name}” and “{other}” differ by case or blanks only; they stay two annotators."


class OneNameForTwo(MergeNotice):
    sentence = "{path}: two people are called “{name}” ({first} and {second}); they stay two annotators."


class ClockWrong(MergeNotice):
    sentence = "{path}: {steps} step(s) are dated {year}, so a clock is wrong; nothing is lost by it."


class NothingDone(MergeNotice):
    sentence = "{path}: “{name}” has not labelled anything yet, and is not compared with anybody."


class LabelAdded(MergeNotice):
    sentence = "{path}: the label “{label}” matches none of this project and was added."


class LabelMatched(MergeNotice):
    sentence = "{path}: the label “{label}” ({old}) is taken for the label {new} of the same name."


class LabelChanged(MergeNotice):
    sentence = "{path}: the label “{label}” has another name, colour or key there; the later change holds."


class LabelKept(MergeNotice):
    sentence = "{path}: the label “{label}” was deleted, but spans bear it; it was kept."


class SpansDoubled(MergeNotice):
    sentence = "{path}: “{name}” has labelled {count} place(s) twice, on two computers; both spans were kept."


class RequestError(UserError):
    """A request that does not fit the project as it is."""


class NoSuchArticle(RequestError):
    sentence = "there is no article “{article}”; list them with “annotator articles”."


class NoSuchSpan(RequestError):
    sentence = "there is no span “{span}”; list them with “annotator show”."


class NoSuchLabel(RequestError):
    sentence = "there is no label “{label}”; the labels are {known}."


class NoFeedback(RequestError):
    sentence = "nothing that “{name}” has labelled is decided yet; decide first, then make the feedback."


class LabelExists(RequestError):
    sentence = "there is a label “{label}” already; choose another key."


class KeyRetired(RequestError):
    sentence = "“{label}” is an old key of the label “{other}” and goes on meaning that; choose another key."


class LabelInUse(RequestError):
    sentence = (
        "the label “{label}” is on {count:,} span(s); merge it into another label, or delete them first."
    )


class BadLabel(RequestError):
    """A label that cannot be kept; ``field`` says what of it: id, names, color or shortcut."""

    sentence = "label “{label}”: {reason}."


class ShortcutTaken(RequestError):
    sentence = "the key {shortcut} belongs to the label “{label}”; choose another one."


class TooManyLabels(RequestError):
    sentence = "{count} labels are more than the {limit} that a project may have."


class NoSuchRelation(RequestError):
    sentence = "there is no relation “{relation}”; “annotator show --json” lists them."


class SpansApart(RequestError):
    sentence = "“{text}” and “{other}” are not in one article and one layer, so they cannot be related."


class RelationToItself(RequestError):
    sentence = "“{text}” cannot be related to itself; give another span."


class TextTooLong(RequestError):
    sentence = "this text has {length:,} characters, more than the {limit:,} that are kept; shorten it."


class TextBroken(RequestError):
    sentence = "character {offset} of this text is a control character or half a character; leave it out."


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


class SpanInTheWay(RequestError):
    """The project's overlap policy does not let a span lie where it is wanted."""

    sentence = "“{text}” at {start}–{end} ({label}) is in the way."


class SpansOverlap(SpanInTheWay):
    sentence = "“{text}” at {start}–{end} ({label}) is in the way; spans may not overlap in this project."


class SpansCross(SpanInTheWay):
    sentence = (
        "“{text}” at {start}–{end} ({label}) is in the way; a span may lie inside another in this project, "
        "but not across its end."
    )


class SpansVanish(RequestError):
    sentence = "{count} span(s) would lose their text ({spans}); delete them first, or keep that text."


class ArticleVanishes(RequestError):
    sentence = "nothing would be left of {articles} article(s); keep some of their text."


class CorrectionCut(RequestError):
    """Of a text that was corrected, a part would be cut and a part not, so nobody knows how it reads."""

    sentence = "“{was}” was corrected to “{text}”; cut all of it or none of it."


class ChangedSince(RequestError):
    """A step cannot be taken back, as a later one of somebody else stands on what it made."""

    sentence = "somebody else has changed the text of this article since; that must be undone first."


class TextChanged(RequestError):
    """An edit of a text as it was, when another window has cut or corrected it meanwhile."""

    sentence = "the text of this article was changed in another window; look at it again."


class BadPhrase(RequestError):
    """What a project is to convert in its own way is a name or a phrase."""

    sentence = "“{text}” is no phrase; a phrase is not empty and stands in one line."


class NothingCut(RequestError):
    sentence = "nothing is cut at {start}–{end}; list the cuts with “annotator cuts”."


class GoldIsDecided(RequestError):
    sentence = "span {span} is gold by a decision; take the decision back or decide anew."


class NoSuchCase(RequestError):
    sentence = "there is no case {case} in article {article}; list them with “annotator disagreements”."


class NoSuchAnnotator(RequestError):
    sentence = "there is no annotator “{name}”; there are {known}."


class BadOverlap(RequestError):
    sentence = "{each} of {people} people cannot label a share of {overlap} of the articles."


class NoArticles(RequestError):
    sentence = "{path}: has no articles to hand out; import some first."


class NothingToUndo(RequestError):
    sentence = "there is nothing to undo."


class NothingToRedo(RequestError):
    sentence = "there is nothing to redo."


class BadName(RequestError):
    sentence = "“{name}” cannot be used as a name; {reason}."


class BadPattern(RequestError):
    sentence = "the regular expression “{pattern}” cannot be used: {reason}."


class PatternTooSlow(RequestError):
    sentence = (
        "the regular expression “{pattern}” takes more than {seconds:g} seconds over one article; make it "
        "simpler."
    )


class BadValue(RequestError):
    sentence = "{what} cannot be “{value}”; choose one of {known}."


class CannotWrite(UserError):
    sentence = "{path}: cannot be written ({reason}); nothing was changed."


class SurfaceMismatch(UserError):
    """A span whose stored text is not what stands at its place: the file was changed from outside."""

    sentence = "span {span}: “{text}” was stored, but {start}–{end} reads “{found}”; run “annotator check”."


class RelationLoose(UserError):
    """A relation one of whose spans is gone: the file was changed from outside, or merged."""

    sentence = (
        "relation {relation} leads to span “{span}”, which is not there; delete it with “annotator unrelate”."
    )
