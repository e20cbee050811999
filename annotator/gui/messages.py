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
        "Byte {offset} of {path} fits no encoding that was tried ({tried}). Choose its encoding above the "
        "raw text, or save the file as UTF-8.",
    ),
    errors.WrongEncoding: QT_TRANSLATE_NOOP(
        "Messages",
        "Byte {offset} of {path} does not fit {encoding}, the encoding chosen. Choose another one, or the "
        "guess.",
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
        "Messages",
        "None of the columns of {path} is known to hold the text. They are: {columns}. Choose the one that "
        "does above the raw text.",
    ),
    errors.NoSuchColumn: QT_TRANSLATE_NOOP(
        "Messages", "There is no column “{column}” in {path}. Its columns are: {columns}."
    ),
    errors.BrokenRow: QT_TRANSLATE_NOOP(
        "Messages", "Line {line} of {path} cannot be read ({reason}). Mend it and import the file again."
    ),
    errors.BrokenLabelSet: QT_TRANSLATE_NOOP(
        "Messages", "{path} is no label set ({reason}). Nothing was imported."
    ),
    errors.ProjectMissing: QT_TRANSLATE_NOOP("Messages", "There is no project file {path}."),
    errors.ProjectGone: QT_TRANSLATE_NOOP(
        "Messages",
        "{path} was moved, deleted or replaced while it was open, so nothing can be saved in it. Put it "
        "back, or open it anew.",
    ),
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
    errors.LabelExists: QT_TRANSLATE_NOOP(
        "Messages", "There is a label “{label}” already. Choose another key."
    ),
    errors.KeyRetired: QT_TRANSLATE_NOOP(
        "Messages",
        "“{label}” is an old key of the label “{other}” and goes on meaning that. Choose another key.",
    ),
    errors.LabelInUse: QT_TRANSLATE_NOOP(
        "Messages",
        "The label “{label}” is on {count} span(s). Merge it into another label, or delete them first.",
    ),
    errors.BadLabel: QT_TRANSLATE_NOOP("Messages", "The label “{label}” cannot be kept: {reason}."),
    errors.ShortcutTaken: QT_TRANSLATE_NOOP(
        "Messages", "The key {shortcut} belongs to the label “{label}”. Choose another one."
    ),
    errors.TooManyLabels: QT_TRANSLATE_NOOP(
        "Messages", "{count} labels are more than the {limit} that a project may have."
    ),
    errors.NoSuchRelation: QT_TRANSLATE_NOOP("Messages", "This relation is not there any more."),
    errors.SpansApart: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” and “{other}” are not in one article and one layer, so they cannot be related."
    ),
    errors.RelationToItself: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” cannot be related to itself. Choose another span."
    ),
    errors.TextTooLong: QT_TRANSLATE_NOOP(
        "Messages", "This text has {length} characters, more than the {limit} that are kept. Shorten it."
    ),
    errors.TextBroken: QT_TRANSLATE_NOOP(
        "Messages",
        "Character {offset} of this text is a control character or half a character. Leave it out.",
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
    errors.SpanInTheWay: QT_TRANSLATE_NOOP("Messages", "“{text}” ({label}) is in the way."),
    errors.SpansOverlap: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” ({label}) is in the way: spans may not overlap in this project."
    ),
    errors.SpansCross: QT_TRANSLATE_NOOP(
        "Messages",
        "“{text}” ({label}) is in the way: a span may lie inside another in this project, but not "
        "across its end.",
    ),
    errors.SpansVanish: QT_TRANSLATE_NOOP(
        "Messages", "{count} span(s) would lose their text ({spans}). Delete them first, or keep that text."
    ),
    errors.ArticleVanishes: QT_TRANSLATE_NOOP(
        "Messages", "Nothing would be left of {articles} article(s). Keep some of their text."
    ),
    errors.CorrectionCut: QT_TRANSLATE_NOOP(
        "Messages", "“{was}” was corrected to “{text}”. Cut all of it or none of it."
    ),
    errors.ChangedSince: QT_TRANSLATE_NOOP(
        "Messages", "Somebody else has changed the text of this article since. That must be undone first."
    ),
    errors.TextChanged: QT_TRANSLATE_NOOP(
        "Messages", "The text of this article was changed in another window. It is shown anew here."
    ),
    errors.BadPhrase: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” is no phrase. A phrase is not empty and stands in one line."
    ),
    errors.NothingCut: QT_TRANSLATE_NOOP("Messages", "Nothing is cut at {start}–{end}."),
    errors.MergedWithItself: QT_TRANSLATE_NOOP(
        "Messages", "{path} is the project itself. Choose the files that others have sent."
    ),
    errors.FeedbackReadOnly: QT_TRANSLATE_NOOP(
        "Messages", "This is feedback, which is read and not changed. Open your own project file to work."
    ),
    errors.FeedbackNotMerged: QT_TRANSLATE_NOOP(
        "Messages", "{path} is feedback made from gold. There is no work in it to merge."
    ),
    errors.NoFeedback: QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing that “{name}” has labelled is decided yet. Decide first, then make the feedback.",
    ),
    errors.OtherProject: QT_TRANSLATE_NOOP(
        "Messages", "{path} belongs to another project (“{name}”) and has none of the articles of this one."
    ),
    errors.ForeignSchema: QT_TRANSLATE_NOOP(
        "Messages", "{path} holds other tables than this program makes ({what}). Ask for the file once more."
    ),
    errors.ForeignTooLarge: QT_TRANSLATE_NOOP(
        "Messages", "{path} is too large ({size} bytes; a project file may have {limit})."
    ),
    errors.ForeignDamaged: QT_TRANSLATE_NOOP(
        "Messages",
        "In {path}, {what} is not as the program writes it ({reason}). Ask for the file once more.",
    ),
    errors.StepsDiffer: QT_TRANSLATE_NOOP(
        "Messages",
        "Step {step} in {path} is here already with other contents. One of the "
        "files was changed from outside, or two computers were set up as copies of each other.",
    ),
    errors.SpansDiffer: QT_TRANSLATE_NOOP(
        "Messages",
        "Span {span} in {path} is “{there}” there and “{here}” here. A file was changed from outside.",
    ),
    errors.SourceDiffers: QT_TRANSLATE_NOOP(
        "Messages", "The source “{name}” was read as another text in {path}. Import it anew on one computer."
    ),
    errors.LabelUnknown: QT_TRANSLATE_NOOP(
        "Messages", "{path} has spans of the label “{label}”, which neither it nor this project defines."
    ),
    errors.GoldAsAnnotator: QT_TRANSLATE_NOOP(
        "Messages", "{path} has gold spans as the work of an annotator. Gold never counts as one."
    ),
    errors.NothingNew: QT_TRANSLATE_NOOP(
        "Messages", "Everything in {path} is here already. Nothing was changed."
    ),
    errors.SameFileTwice: QT_TRANSLATE_NOOP(
        "Messages", "{path} is the same file as {other}. It was read once."
    ),
    errors.FromOtherProject: QT_TRANSLATE_NOOP(
        "Messages",
        "{path} belongs to another project (“{name}”). Its work on {articles} article(s) is taken over.",
    ),
    errors.NamesAlike: QT_TRANSLATE_NOOP(
        "Messages",
        "In {path}, “{name}” and “{other}” differ by case or blanks only. They stay two annotators.",
    ),
    errors.OneNameForTwo: QT_TRANSLATE_NOOP(
        "Messages",
        "In {path}, two people are called “{name}” ({first} and {second}). They stay two annotators.",
    ),
    errors.ClockWrong: QT_TRANSLATE_NOOP(
        "Messages", "{steps} step(s) in {path} are dated {year}, so a clock is wrong. Nothing is lost by it."
    ),
    errors.NothingDone: QT_TRANSLATE_NOOP(
        "Messages", "“{name}” of {path} has not labelled anything yet, and is not compared with anybody."
    ),
    errors.LabelAdded: QT_TRANSLATE_NOOP(
        "Messages", "The label “{label}” of {path} matches none of this project and was added."
    ),
    errors.LabelMatched: QT_TRANSLATE_NOOP(
        "Messages", "The label “{label}” ({old}) of {path} is taken for the label {new} of the same name."
    ),
    errors.LabelChanged: QT_TRANSLATE_NOOP(
        "Messages", "The label “{label}” has another name, colour or key in {path}. The later change holds."
    ),
    errors.LabelKept: QT_TRANSLATE_NOOP(
        "Messages", "The label “{label}” was deleted, but spans bear it. It was kept."
    ),
    errors.SpansDoubled: QT_TRANSLATE_NOOP(
        "Messages", "“{name}” has labelled {count} place(s) twice, on two computers. Both spans were kept."
    ),
    errors.GoldIsDecided: QT_TRANSLATE_NOOP(
        "Messages", "This span is gold by a decision. Take the decision back or decide anew."
    ),
    errors.NoSuchCase: QT_TRANSLATE_NOOP(
        "Messages", "This case is not there any more, because what it was about has changed."
    ),
    errors.NoSuchAnnotator: QT_TRANSLATE_NOOP(
        "Messages", "There is no annotator “{name}”. There are: {known}."
    ),
    errors.BadOverlap: QT_TRANSLATE_NOOP(
        "Messages", "{each} of {people} people cannot label a share of {overlap} of the articles."
    ),
    errors.NoArticles: QT_TRANSLATE_NOOP(
        "Messages", "{path} has no articles to hand out. Import some first."
    ),
    errors.NothingToUndo: QT_TRANSLATE_NOOP("Messages", "There is nothing to undo."),
    errors.NothingToRedo: QT_TRANSLATE_NOOP("Messages", "There is nothing to redo."),
    errors.BadName: QT_TRANSLATE_NOOP("Messages", "“{name}” cannot be used as a name: {reason}."),
    errors.BadPattern: QT_TRANSLATE_NOOP(
        "Messages", "The regular expression “{pattern}” cannot be used: {reason}."
    ),
    errors.PatternTooSlow: QT_TRANSLATE_NOOP(
        "Messages",
        "The regular expression “{pattern}” takes more than {seconds} seconds over one article. Make it "
        "simpler.",
    ),
    errors.BadValue: QT_TRANSLATE_NOOP("Messages", "“{value}” is not possible here. Choose one of {known}."),
    errors.CannotWrite: QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be written ({reason}). Nothing was changed."
    ),
    errors.RelationLoose: QT_TRANSLATE_NOOP(
        "Messages",
        "A relation leads to a span that is not there any more. Delete it: annotator unrelate {relation}",
    ),
    errors.SurfaceMismatch: QT_TRANSLATE_NOOP(
        "Messages",
        "“{text}” was stored at {start}–{end}, but “{found}” stands there: "
        "the project file was changed from outside.",
    ),
}

_REASONS = (
    QT_TRANSLATE_NOOP("Messages", "its key is empty"),
    QT_TRANSLATE_NOOP("Messages", "its key has more than 40 characters"),
    QT_TRANSLATE_NOOP("Messages", "its key holds a blank or a control character"),
    QT_TRANSLATE_NOOP("Messages", "it has no name"),
    QT_TRANSLATE_NOOP("Messages", "a name has more than 40 characters"),
    QT_TRANSLATE_NOOP("Messages", "a name holds a control character or half a character"),
    QT_TRANSLATE_NOOP("Messages", "its colour is not written as #rrggbb"),
    QT_TRANSLATE_NOOP("Messages", "its shortcut is none of the keys that a label may have"),
    QT_TRANSLATE_NOOP("Messages", "it is longer than 40 characters"),
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
