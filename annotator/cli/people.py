"""Who acts in a command, and what people are called in its answer."""

from __future__ import annotations

from collections.abc import Mapping

from annotator import settings, workflow
from annotator.workflow import Project


def own_name(project: Project, name: str | None) -> str:
    """``name``, or that of whoever the settings say works here."""
    return workflow.own_name(project, settings.load().annotator) if name is None else name


def author(project: Project, name: str | None = None) -> str:
    """The id of the annotator who acts, made if there is none. Raises ``BadName``."""
    return workflow.annotator(project, own_name(project, name)).id


def distinct(names: Mapping[str, str]) -> dict[str, str]:
    """Names by ids; of people with one name, each with a part of the id."""
    several = [name for name in names.values() if list(names.values()).count(name) > 1]
    return {each: f"{name} ({each[:8]})" if name in several else name for each, name in names.items()}
