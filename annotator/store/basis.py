"""What a step that is committed here was made on: the steps it answers, and the wordings it counts in."""

from __future__ import annotations

from peewee import SqliteDatabase

from annotator.core.changes import Stamp, Step
from annotator.store.union import CARRIED, Key, add_up_again, digest, held, touch

_ON_TEXT = ("span", "decision")


def seen(database: SqliteDatabase, step: Step) -> dict[Key, str]:
    """For each change of a new step that answers another one, the step that holds there now."""
    reworded = {change.article for change in step.changes if change.kind == "wording"}
    keys: list[Key] = [
        (change.kind, change.subject)
        for change in step.changes
        if step.reverts or (change.kind in CARRIED and change.article in reworded)
    ]
    if not keys:
        return {}
    touch(database, keys)
    found = {(each.kind, each.subject): each.entry.step for each in held(database, "touched")}
    return {key: found.get(key, "") for key in keys}


def changed_elsewhere(database: SqliteDatabase, step: Step, device: str) -> set[Key]:
    """The subjects of a step that another computer has changed since. A span that only went along with its
    text is not one of them, and what goes along with a text of this step is not asked about."""
    texts = {change.article for change in step.changes if change.kind == "wording"}
    keys = [(each.kind, each.subject) for each in step.changes if each.article not in texts]
    touch(database, [key for key in keys if key[0] != "cuts"])
    later = [
        each
        for each in held(database, "touched")
        if each.entry.step > step.id and Stamp.parse(each.entry.step).device != device
    ]
    reworded = "SELECT 1 FROM change WHERE step = ? AND kind = 'wording' AND subject = ?"
    return {
        (each.kind, each.subject)
        for each in later
        if each.kind not in CARRIED
        or not database.execute_sql(reworded, (each.entry.step, each.article)).fetchone()
    }


def settle(database: SqliteDatabase, step: Step, answered: dict[Key, str]) -> None:
    """Note what the changes of a new step were made on, and add up what does not follow from it alone."""
    wordings = _wordings_now(database, step)
    again: set[Key] = set()
    for change in step.changes:
        if change.kind == "wording":
            wordings[change.subject] = digest(change.after)
        if change.kind in ("wording", "decision", "alias"):
            again.add((change.kind, change.subject))
    rows = []
    for position, change in enumerate(step.changes):
        wording = wordings.get(change.article, "") if change.kind in _ON_TEXT else ""
        answers = answered.get((change.kind, change.subject))
        if wording or answers is not None:
            rows.append((step.id, position, wording, answers))
    database.connection().executemany("INSERT INTO basis VALUES (?, ?, ?, ?)", rows)
    if again:
        carried: set[Key] = {("span", change.subject) for change in step.changes if change.kind == "span"}
        add_up_again(database, again, but=carried if any(kind == "alias" for kind, _ in again) else ())


def _wordings_now(database: SqliteDatabase, step: Step) -> dict[str, str]:
    articles = {change.article for change in step.changes if change.kind in _ON_TEXT}
    rows = (
        database.execute_sql("SELECT article, wording FROM reworded WHERE article = ?", (article,)).fetchone()
        for article in articles
    )
    return dict(filter(None, rows))
