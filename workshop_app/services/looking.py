"""Looking for what can point to a person, once for each text: it is remembered, in memory only, while unlocked."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from workshop_app.domain.identifier import Identifier
from workshop_app.domain.indirect import Hint, hints
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.reading import READING
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore

_MOST = 20_000
_FEW = 8
"""From so many new texts on two are looked through at a time."""
_AT_ONCE = 2


def prepare() -> str:
    """Load what reads along where names are looked for, about a third of a second the first time. Gives the sentence
    that says what is wrong where it is not there: names are found by rules and lists alone then. Safe on any thread.
    """
    return READING.trouble()


def say_by_rules(store: SessionStore) -> None:
    """Mark a session for City Hall where names are found by rules and lists alone."""
    if READING.trouble():
        store.mark_by_rules()


class Looking:
    """Remembers, in memory only, what was found in each text it was asked about, for all who look at this vault; a lock
    or a purge forgets all of it.

    The review looks at every line of a session, and sealing looks at them again: the same lines, which take about a
    hundredth of a second each. What the review destroys is forgotten, the lines that still stand are not.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._seen, self._asked = workspace.seen, workspace.asked

    def ahead(self, texts: Sequence[str]) -> None:
        """Look through those of `texts` that were not looked at yet, two at a time: the encoder leaves Python free."""
        new = [text for text in dict.fromkeys(texts) if text not in self._seen]
        if len(new) < _FEW or READING.encoder() is None:
            return
        with ThreadPoolExecutor(_AT_ONCE, "looking") as threads:
            for text, found in zip(new, threads.map(find_identifiers, new), strict=True):
                self._remember(text, found)

    def __call__(self, text: str) -> tuple[Identifier, ...]:
        """What is found in `text`."""
        found = self._seen.get(text)
        if found is None:
            found = self._remember(text, find_identifiers(text))
        return found

    def questions(self, text: str) -> tuple[Hint, ...]:
        """What `text` gives rise to ask, where nobody is named in it."""
        asked = self._asked.get(text)
        if asked is None:
            if len(self._asked) >= _MOST:
                self._asked.clear()
            asked = self._asked[text] = hints(text)
        return asked

    def _remember(self, text: str, found: Sequence[Identifier]) -> tuple[Identifier, ...]:
        if len(self._seen) >= _MOST:
            self._seen.clear()
        self._seen[text] = tuple(found)
        return self._seen[text]
