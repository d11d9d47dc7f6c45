"""Groups of the theme desk on disk. In no log and no record; what is removed from the session leaves them by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from workshop_app.domain.grouping import Group
from workshop_app.storage.session_log import SessionLog


class GroupTable:
    """`change` is one transaction, or a part of one that is under way."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def all(self) -> tuple[Group, ...]:
        """All groups in the order in which they were made, their members by number."""
        members: dict[str, list[str]] = defaultdict(list)
        for group, contribution in self._log.rows(
            "SELECT in_group, contribution FROM grouped JOIN contribution ON id = contribution ORDER BY number"
        ):
            members[group].append(contribution)
        return tuple(
            Group(group, heading, tuple(members[group]))
            for group, heading in self._log.rows("SELECT id, heading FROM theme_group ORDER BY number")
        )

    def change(self, headings: Mapping[str, str], moved: Mapping[str, str], removed: Sequence[str] = ()) -> None:
        """Keep groups (id to heading), put contributions (id) into a group (its id; "" takes them out), and remove
        groups, whose members then stand in none.
        """
        database = self._log.database
        with self._log.writing():
            for group, heading in headings.items():
                database.execute(
                    "INSERT INTO theme_group (id, heading) VALUES (?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET heading = excluded.heading",
                    (group, heading),
                )
            for contribution, group in moved.items():
                database.execute("DELETE FROM grouped WHERE contribution = ?", (contribution,))
                if group:
                    database.execute("INSERT INTO grouped VALUES (?, ?)", (contribution, group))
            for group in removed:
                database.execute("DELETE FROM grouped WHERE in_group = ?", (group,))
                database.execute("DELETE FROM theme_group WHERE id = ?", (group,))
            self._log.leaves_remnants()  # a heading may have been reworded
