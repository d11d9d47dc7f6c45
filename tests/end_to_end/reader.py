#!/usr/bin/python3
"""What a screen reader gets: prints every accessible thing that shows, as JSON. Run by the system's Python.

`reader.py PID` reads the application of this process on the accessibility bus; an empty list where there is none yet.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MOST_CHILDREN = 300


def read(node, depth, found):
    """Add `node` and what is under it, as far as it shows."""
    states = {state.value_nick for state in node.get_state_set().get_states()}
    if depth > 1 and "showing" not in states:
        return
    labels = [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]
    place = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
    found.append(
        {
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "label": labels[0] if labels else "",
            "states": sorted(states),
            "place": [place.x, place.y, place.width, place.height] if place else [],
        }
    )
    for number in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(number)
        if child is not None:
            read(child, depth + 1, found)


def main(pid):
    """Find the application and print what it shows."""
    found = []
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_process_id() == pid:
            read(application, 0, found)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
