"""How the entries of a page look for identifiers, and tell what was accepted: with the page's services and session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from workshop_app.domain.identifier import Identifier, IdentifierKind

if TYPE_CHECKING:
    from workshop_app.ui.page import Page


@runtime_checkable
class Remembers(Protocol):
    """A finder that wants to know which words were replaced in a line that is handed over, to find them again."""

    def accepted(self, words: Sequence[tuple[IdentifierKind, str]]) -> None:
        """These words, each with its kind, were replaced."""


class PageFinder:
    """Called, it looks in a text on the wide pool and calls back with what was found; needs no vault."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def __call__(self, text: str, found: Callable[[list[Identifier]], None]) -> None:
        """Look in `text`, and call back on the window's thread."""
        capture, session_id = self._page.services.capture, self._page.navigator.session_id
        runner = self._page.runner
        runner.wide(lambda _progress: capture.identifiers(text, session_id), found, owner=self._page)

    def accepted(self, words: Sequence[tuple[IdentifierKind, str]]) -> None:
        """These words were replaced in a line that is handed over: they are marked from now on, until the lock."""
        self._page.services.capture.accepted(self._page.navigator.session_id, words)
