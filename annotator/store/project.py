"""A project: one SQLite file with sources, articles, the log of changes and what they add up to.

Use it on the thread that opened it.
"""

from __future__ import annotations

import secrets
import struct
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Self

from peewee import SqliteDatabase

from annotator.core.align import Range
from annotator.core.articles import Article, Correction, Source, Wording
from annotator.core.changes import START, Change, Kind, Stamp, Step, Value
from annotator.core.clean import Cut
from annotator.core.convert import Conversion, Phrase
from annotator.core.editions import Link
from annotator.core.edits import Layer
from annotator.core.history import Entry, Targets, targets
from annotator.core.pair import Pair
from annotator.core.spans import Annotator, Label, Span
from annotator.errors import FeedbackReadOnly, NoSuchArticle, NoSuchSpan
from annotator.store import basis, codec, database, sums, union
from annotator.store.activity import Activity
from annotator.store.attributes import Attributes
from annotator.store.consistency import Consistency
from annotator.store.listing import Listing
from annotator.store.search import Index

Clock = Callable[[], int]

FEEDBACK = "feedback"
"""The key in ``meta`` of a file that is an annotator's feedback, which nobody changes."""


def milliseconds() -> int:
    """The wall clock: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Stored:
    """An article with its pair and its source (whose text is not read here)."""

    id: str
    article: Article
    pair: Pair
    source: str
    sha256: str
    encoding: str


class Project:
    """An open project file. ``device`` names this computer in the log, ``clock`` gives milliseconds."""

    def __init__(self, path: Path, db: SqliteDatabase, device: str, clock: Clock) -> None:
        self.path = path
        self._db = self.database = db
        self._file = database.file_id(path)
        self._device = device
        self._clock = clock
        self.feedback_for = ""
        """The id of the annotator whose feedback this file is; empty for any other file."""
        self.attributes = Attributes(self._rows)
        self.consistency = Consistency(self._rows)
        self.activity = Activity(self._rows, self._run, device)
        self.index = partial(Index, self._rows, self._many)

    @classmethod
    def create(cls, path: Path, name: str, *, device: str, clock: Clock = milliseconds) -> Self:
        """A new file with nothing in it but its id and name. Raises ``ProjectError``."""
        db = database.create(path)
        project = cls(path, db, device, clock)
        rows = [("id", secrets.token_hex(8)), ("name", name)]
        with project.transaction():
            project._many("INSERT INTO meta VALUES (?, ?)", rows)
        return project

    @classmethod
    def open(cls, path: Path, *, device: str, clock: Clock = milliseconds, reading: bool = False) -> Self:
        """An existing file; raises the ``ProjectError`` that fits where it cannot be used."""
        opener = database.open_for_reading if reading else database.open_for_writing
        project = cls(path, opener(path), device, clock)
        # A file that was handed out tells its steps from those of others that share its computer.
        meta = project.meta()
        project._device += meta.get("replica", "")
        project.activity = Activity(project._rows, project._run, project._device)
        project.feedback_for = meta.get(FEEDBACK, "")
        return project

    def close(self) -> None:
        """Close the file; SQLite then folds its log into the one file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def now(self) -> int:
        """What the clock says: milliseconds since 1970."""
        return self._clock()

    def version(self) -> int:
        """Another number whenever somebody else has saved something: another window, or another thread."""
        (found,) = self._one("PRAGMA data_version") or (0,)
        return int(found)

    def checkpoint(self) -> None:
        """Fold SQLite's log into the file, so that a copy made from outside is whole."""
        with database.translated(self.path):
            self._db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing for what is written inside; may be nested.

        Nobody else writes between what is read inside and what is written. Raises ``ProjectGone`` and what
        else can be wrong with the file.
        """
        database.check_is_there(self.path, self._file)
        with database.translated(self.path), self._db.atomic("IMMEDIATE"):
            yield

    # What the project is.

    def meta(self) -> dict[str, str]:
        return dict(self._rows("SELECT key, value FROM meta"))

    def labels(self) -> tuple[Label, ...]:
        """The labels in use: without those that were matched with others in a merge."""
        rows = self._rows(f"SELECT {codec.LABEL_COLUMNS} FROM label ORDER BY position, id")
        alias = union.aliases(self._db)
        return tuple(codec.label_from_row(row) for row in rows if row[0] not in alias)

    def annotators(self) -> tuple[Annotator, ...]:
        return tuple(
            Annotator(*row) for row in self._rows("SELECT id, name FROM annotator ORDER BY name, id")
        )

    def conversion(self) -> Conversion:
        phrases = tuple(Phrase(*row) for row in self._rows("SELECT hans, hant FROM phrase ORDER BY 1, 2"))
        region = self._one("SELECT value FROM setting WHERE key = 'region'")
        return Conversion(region[0], phrases) if region else Conversion("TW", phrases)

    # Sources and articles.

    def add_source(
        self, source: Source, cuts: Iterable[Cut], articles: Iterable[tuple[str, Article, Pair]]
    ) -> None:
        """Keep a source, what was cut from it and its articles (with their ids)."""
        self._refuse_in_feedback()
        with self.transaction():
            values = (source.name, source.sha256, source.encoding, source.text)
            self._run("INSERT INTO source (name, sha256, encoding, text) VALUES (?, ?, ?, ?)", values)
            (number,) = self._one("SELECT last_insert_rowid()") or (0,)
            sums.put_cuts(self._db, number, cuts)
            for article_id, article, pair in articles:
                self._add_article(number, article_id, article, pair)

    def add_articles(self, sha256: str, articles: Iterable[tuple[str, Article, Pair]]) -> None:
        """Further articles (with their ids) of a source that is here already."""
        self._refuse_in_feedback()
        with self.transaction():
            (number,) = self._one("SELECT id FROM source WHERE sha256 = ?", sha256) or (0,)
            for article_id, article, pair in articles:
                self._add_article(number, article_id, article, pair)

    def _add_article(self, source: int, article_id: str, article: Article, pair: Pair) -> None:
        self._run(
            'INSERT INTO article (id, source, title, meta, script, canonical, "start", "end")'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article_id,
                source,
                article.title,
                codec.to_json(article.meta),
                article.script,
                article.canonical,
                *article.range,
            ),
        )
        maps = codec.map_to_json(article.raw), codec.map_to_json(pair.map)
        self._run(
            "INSERT INTO content VALUES (?, ?, ?, ?, ?)",
            (article_id, article.text, pair.counterpart, *maps),
        )

    def source_hashes(self) -> list[str]:
        """By which the project knows its sources."""
        return [row[0] for row in self._rows("SELECT sha256 FROM source")]

    def source_articles(self, sha256: str) -> list[str] | None:
        """The ids of the articles of a source that is here already, else ``None``."""
        if not self._one("SELECT 1 FROM source WHERE sha256 = ?", sha256):
            return None
        rows = self._rows(
            "SELECT a.id FROM article a JOIN source s ON s.id = a.source"
            " WHERE s.sha256 = ? ORDER BY a.position",
            sha256,
        )
        return [row[0] for row in rows]

    def source(self, sha256: str) -> Source:
        row = self._one("SELECT name, sha256, encoding, text FROM source WHERE sha256 = ?", sha256)
        assert row is not None, "asked for by a hash that stands in an article"
        return Source(*row)

    def cuts(self, sha256: str) -> list[Cut]:
        rows = self._rows(
            'SELECT c."start", c."end", c.reason, c.clings, c.confidence'
            " FROM cut c JOIN source s ON s.id = c.source"
            ' WHERE s.sha256 = ? ORDER BY c."start", c."end" DESC, c.reason',
            sha256,
        )
        return [Cut(start, end, why, bool(clings), sure) for start, end, why, clings, sure in rows]

    def article_ids(self) -> list[str]:
        return [row[0] for row in self._rows("SELECT id FROM article ORDER BY position")]

    def has_article(self, article_id: str) -> bool:
        """Whether an article of this id is here."""
        return self._one("SELECT 1 FROM article WHERE id = ?", article_id) is not None

    def articles(self, layer: str) -> Listing:
        """All articles in order, with the state and the number of spans they have in a layer."""
        return Listing(self._rows, layer)

    def article(self, article_id: str) -> Stored:
        """An article by its id; raises ``NoSuchArticle``."""
        row = self._one(
            'SELECT a.title, a.meta, a.script, a.canonical, a."start", a."end",'
            " c.text, c.counterpart, c.raw_map, c.pair_map, s.name, s.sha256, s.encoding"
            " FROM article a JOIN content c ON c.article = a.id JOIN source s ON s.id = a.source"
            " WHERE a.id = ?",
            article_id,
        )
        if row is None:
            raise NoSuchArticle(article=article_id)
        title, meta, script, canonical, start, end, text, counterpart, raw_map, pair_map = row[:10]
        raw = codec.map_from_json(raw_map, end - start)
        place, corrections = Range(start, end), self._corrections(article_id)
        article = Article(title, text, script, canonical, place, raw, codec.from_json(meta), corrections)
        pair = Pair(canonical, text, counterpart, codec.map_from_json(pair_map, len(text)))
        return Stored(article_id, article, pair, *row[10:])

    def _corrections(self, article_id: str) -> tuple[Correction, ...]:
        rows = self._rows(
            'SELECT "start", "end", was, text FROM correction WHERE article = ? ORDER BY "start", "end"',
            article_id,
        )
        return tuple(Correction(*row) for row in rows)

    def reads(self, article_id: str, place: Range) -> str:
        """What stands in a place of an article's text."""
        row = self._one(
            "SELECT substr(text, ?, ?) FROM content WHERE article = ?",
            place.start + 1,
            place.length,
            article_id,
        )
        return str(row[0]) if row else ""

    def replace_pair(self, article_id: str, pair: Pair) -> None:
        """Give an article a counterpart that was converted anew; its own text stays as it is."""
        self._run(
            "UPDATE content SET counterpart = ?, pair_map = ? WHERE article = ?",
            (pair.counterpart, codec.map_to_json(pair.map), article_id),
        )

    # Editions.

    def add_fingerprint(self, article_id: str, bands: Sequence[int]) -> None:
        """What finds this article's likes: numbers of 32 bits."""
        packed = struct.pack(f"<{len(bands)}I", *bands)
        self._run("INSERT OR REPLACE INTO fingerprint VALUES (?, ?)", (article_id, packed))

    def fingerprints(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Every article's bands."""
        for article, bands in self._rows("SELECT article, bands FROM fingerprint"):
            yield article, struct.unpack(f"<{len(bands) // 4}I", bands)

    def links(self, article_id: str) -> list[Link]:
        """The editions that an article is linked with."""
        rows = self._rows("SELECT a, b FROM edition WHERE a = ?1 OR b = ?1 ORDER BY a, b", article_id)
        return [Link(*row) for row in rows]

    # Spans and states.

    def spans(self, article_id: str, layer: str) -> tuple[Span, ...]:
        """The spans of one layer of an article in reading order."""
        rows = self._rows(
            'SELECT id, label, "start", "end", text, note, unsure, origins, comment FROM span'
            ' WHERE article = ? AND layer = ? ORDER BY "start", "end" DESC, label, id',
            article_id,
            layer,
        )
        return tuple(codec.span_of(article_id, layer, row) for row in rows)

    def span(self, span_id: str) -> Span:
        """A span by its id; raises ``NoSuchSpan``."""
        row = self._one(f"SELECT {codec.SPAN_COLUMNS} FROM span WHERE id = ?", span_id)
        if row is None:
            raise NoSuchSpan(span=span_id)
        return codec.span_from_row(row)

    def layers(self) -> list[str]:
        """The layers that have spans."""
        return [row[0] for row in self._rows("SELECT DISTINCT layer FROM span ORDER BY layer")]

    def layer(self, stored: Stored, layer: str) -> Layer:
        """One annotator's work on one article, for ``core.edits`` to start from."""
        row = self._one("SELECT state FROM state WHERE article = ? AND layer = ?", stored.id, layer)
        return Layer(
            article=stored.id,
            text=stored.pair.text,
            layer=layer,
            spans=self.spans(stored.id, layer),
            state=row[0] if row else "new",
            note=self.attributes.note(stored.id, layer),
            relations=self.attributes.relations(stored.id, layer),
            policy=self.attributes.policy(),
        )

    # The log.

    def commit(
        self,
        author: str,
        changes: Sequence[Change],
        *,
        reverts: str | None = None,
        undoing: bool = False,
    ) -> Step:
        """Append one step to the log and to what it adds up to; on the disk when this returns.

        Raises ``FeedbackReadOnly``.
        """
        self._refuse_in_feedback()
        with self.transaction():
            stamp = self._newest().next(self._clock(), self._device)
            changes = union.with_labels_of_today(self._db, changes)
            step = Step(str(stamp), author, self._device, changes, reverts, undoing)
            answered = basis.seen(self._db, step)
            self._run(
                "INSERT INTO step VALUES (?, ?, ?, ?, ?)",
                (step.id, author, step.device, reverts, int(undoing)),
            )
            self._many("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", _change_rows(step))
            sums.apply(self._db, step.changes)
            basis.settle(self._db, step, answered)
        return step

    def _refuse_in_feedback(self) -> None:
        if self.feedback_for:
            raise FeedbackReadOnly(path=self.path)

    def _newest(self) -> Stamp:
        """The stamp of the last step; read each time, as another window may have the file open too."""
        last = self._one("SELECT max(id) FROM step")
        return Stamp.parse(last[0]) if last and last[0] else START

    def step(self, step_id: str) -> Step:
        row = self._one("SELECT id, author, device, reverts, undoing FROM step WHERE id = ?", step_id)
        assert row is not None, "asked for by an id that stands in the log"
        changes = self._rows(
            "SELECT kind, subject, article, before, after FROM change WHERE step = ? ORDER BY position",
            step_id,
        )
        made = tuple(map(codec.change_from_row, changes))
        return Step(row[0], row[1], row[2], made, row[3], bool(row[4]))

    def without_changed_elsewhere(self, step: Step) -> Step:
        """A step of this computer without the changes whose subjects were changed on another one since."""
        changed = basis.changed_elsewhere(self._db, step, self._device)
        kept = tuple(change for change in step.changes if (change.kind, change.subject) not in changed)
        return replace(step, changes=kept)

    def wording_at(self, article_id: str, step_id: str) -> Wording | None:
        """How an article read where a step was made, just after it; ``None`` if it still reads so."""
        article = union.text_at(self._db, article_id, step_id)
        return None if article is None else Wording.of(article)

    def history(self, author: str) -> Targets:
        """What ``author`` could undo and redo on this device."""
        cursor = self._db.execute_sql(
            "SELECT id, reverts, undoing FROM step WHERE author = ? AND device = ? ORDER BY id DESC",
            (author, self._device),
        )
        return targets(Entry(row[0], row[1], bool(row[2])) for row in cursor)

    def last_author(self) -> str | None:
        """Who made the newest step on this device, the program itself left out."""
        row = self._one(
            "SELECT author FROM step WHERE device = ? AND author != '' ORDER BY id DESC LIMIT 1", self._device
        )
        return row[0] if row else None

    def log(self) -> Iterator[tuple[Kind, str, Value | None]]:
        """Kind, subject and value of every change, in the order of their stamps."""
        cursor = self._db.execute_sql("SELECT kind, subject, after FROM change ORDER BY step, position")
        for kind, subject, after in cursor:
            yield kind, subject, codec.value_from_json(kind, after)

    def added_up(self) -> dict[tuple[Kind, str], Value | None]:
        """What the log adds up to, from nothing but the log."""
        return union.without_loose_relations(union.add_up(self._db, union.held(self._db)).values)

    def sum(self) -> dict[tuple[Kind, str], Value]:
        """What the tables say the log adds up to."""
        return sums.read(self._db)

    def damage(self) -> list[str]:
        """What SQLite itself finds wrong with the file."""
        rows = self._rows("PRAGMA integrity_check")
        found = [row[0] for row in rows if row[0] != "ok"]
        return found + [
            f"{row[0]}: row without its {row[2]}" for row in self._rows("PRAGMA foreign_key_check")
        ]

    # Plain SQL.

    def _run(self, sql: str, values: Sequence[object] = ()) -> None:
        with database.translated(self.path):
            self._db.execute_sql(sql, values)

    def _many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with database.translated(self.path):
            self._db.connection().executemany(sql, rows)

    def _one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        with database.translated(self.path):
            row: tuple[Any, ...] | None = self._db.execute_sql(sql, values).fetchone()
            return row

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with database.translated(self.path):
            rows: list[tuple[Any, ...]] = self._db.execute_sql(sql, values).fetchall()
            return rows


def _change_rows(step: Step) -> Iterator[tuple[object, ...]]:
    for position, change in enumerate(step.changes):
        yield (
            step.id,
            position,
            change.kind,
            change.subject,
            change.article,
            codec.value_to_json(change.before),
            codec.value_to_json(change.after),
        )
