"""How a project is put in place of another, and read again when its file or who works in it is another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator import workflow
from annotator.errors import UserError
from annotator.workflow import Project

if TYPE_CHECKING:
    from annotator.gui.session.session import Session


class Opening:
    """Fills the session from a project file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, opener: Callable[[], Project]) -> bool:
        """Take the project that ``opener`` gives in place of the present one; whether that went well."""
        session = self._session
        try:
            project = opener()
        except UserError as error:
            session.failed.emit(error)
            return False
        session.close()
        try:
            name = workflow.own_name(project, session.annotator_name)
            session.annotator = workflow.annotator(project, name)
            session.labels = project.labels()
            session.listed = project.articles(session.annotator.id)
        except UserError as error:
            project.close()
            session.forget()
            session.failed.emit(error)
            return False
        session.project = project
        session.opened.emit()
        if session.listed:
            session.show_article(session.listed.first_unfinished() or session.listed[0].id)
        return True

    def rename(self, annotator_name: str) -> None:
        """Work under another name from now on: in another layer. Nothing changes if that fails."""
        session = self._session
        article = session.stored.id if session.stored else None
        if session.project is not None:
            project = session.project
            annotator = session.guarded(lambda: workflow.annotator(project, annotator_name))
            if annotator is None:
                return
            session.annotator = annotator
        session.annotator_name = annotator_name
        session.refresh_list()
        if article is not None:
            session.show_article(article)

    def read_anew(self) -> None:
        """Read again what is shown, as somebody else saved something in the file."""
        session = self._session
        if session.project is None or session.annotator is None:
            return
        if session.project.labels() != session.labels:
            session.saving.read_labels()
        session.refresh_list()
        if session.stored is not None:
            stored = session.project.article(session.stored.id)
            layer = session.project.layer(stored, session.annotator.id)
            session.editions.read_anew(changed=(stored, layer) != (session.stored, session.layer))
