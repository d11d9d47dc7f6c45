"""The rooms of the app: which pages each has. A page's module is imported here only: when the page is first opened,
or one by one in idle moments once the window is painted.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workshop_app.settings import Room

if TYPE_CHECKING:
    from workshop_app.ui.main_window import MainWindow
    from workshop_app.ui.page import Page
    from workshop_app.ui.piecework import Form
    from workshop_app.ui.room.control import RoomControl
    from workshop_app.ui.task_runner import TaskRunner


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page before it is made. `name` is its module in `ui/pages` and its icon; `takes` are the endings of files that
    it understands when they are dropped on the window.
    """

    name: str
    title: str
    room: Room = Room.NONE
    takes: tuple[str, ...] = ()

    @property
    def class_name(self) -> str:
        """`set_up` is `SetUpPage`."""
        return "".join(part.capitalize() for part in self.name.split("_")) + "Page"

    def load(self) -> type[Page]:
        """Import the page's module, and give its class."""
        kind: type[Page] = getattr(importlib.import_module(f"workshop_app.ui.pages.{self.name}"), self.class_name)
        return kind

    def form(self) -> Form | None:
        """The page's form, not set up yet, where its module has one of the page's name."""
        kind = getattr(sys.modules[f"workshop_app.ui.pages.{self.name}"], f"Ui_{self.class_name}", None)
        form: Form | None = kind() if kind is not None else None
        return form


PAGES: tuple[PageSpec, ...] = (
    PageSpec("set_up", "Set up"),
    PageSpec("recovery", "Recovery code"),
    PageSpec("unlock", "Unlock"),
    PageSpec("home", "Workshop"),
    PageSpec("keys", "Keys and recovery"),
    PageSpec("silence", "Silence"),
    PageSpec("rescue", "Rescue"),
    PageSpec("concern", "Safeguarding"),
    PageSpec("fault", "Something went wrong"),
    PageSpec("plan", "Plan", Room.SESSION, (".wpack",)),
    PageSpec("run", "Run", Room.SESSION, (".mir",)),
    PageSpec("tables", "Tables", Room.SESSION, (".wnotes",)),
    PageSpec("theme_desk", "Themes", Room.SESSION),
    PageSpec("vote", "Vote", Room.SESSION),
    PageSpec("review", "Review", Room.SESSION),
    PageSpec("seal", "Seal", Room.SESSION),
    PageSpec("after", "Afterwards", Room.SESSION, (".wreceipt",)),
    PageSpec("table_notes", "Table notes", Room.TABLE, (".wtable",)),
    PageSpec("programme", "Programme", Room.DESK),
    PageSpec("sessions", "Sessions", Room.DESK, (".wsealed", ".csv", ".wconcern")),
    PageSpec("laptops", "Laptops", Room.DESK),
    PageSpec("receipts", "Receipts", Room.DESK),
    PageSpec("coverage", "Coverage", Room.DESK),
    PageSpec("brief", "Brief", Room.DESK),
)
ROOM_TITLES = {Room.SESSION: "Session", Room.TABLE: "Table", Room.DESK: "Programme desk"}


_LATER = (*(f"pages.{spec.name}" for spec in PAGES), "dialogs.guide", "dialogs.settings")
"""The modules that the window does not need to be painted."""


def load_next() -> bool:
    """Import the next module of what is opened later, so that it is made the sooner; False where all are.

    On the window's thread only: modules of PySide that are imported beside a running window end the process.
    """
    for later in _LATER:
        if (name := f"workshop_app.ui.{later}") not in sys.modules:
            importlib.import_module(name)
            return True
    return False


def dialog(name: str) -> Any:
    """The class of a dialog that is the window's own and is not loaded before the window is painted."""
    return getattr(importlib.import_module(f"workshop_app.ui.dialogs.{name}"), f"{name.capitalize()}Dialog")


def room_control(window: MainWindow, runner: TaskRunner) -> RoomControl:
    """What shows things to the room from this window; the window does not need it to be painted."""
    control: RoomControl = importlib.import_module("workshop_app.ui.room.control").RoomControl(window, runner)
    return control


def page(name: str) -> PageSpec:
    """The page of this name; `KeyError` where there is none."""
    for spec in PAGES:
        if spec.name == name:
            return spec
    raise KeyError(name)


def pages_of(room: Room) -> tuple[PageSpec, ...]:
    """The pages on this room's rail, in order."""
    return tuple(spec for spec in PAGES if spec.room is room and room is not Room.NONE)


def page_for(suffix: str) -> PageSpec | None:
    """The page that understands files that end in `suffix` (with its dot, any case)."""
    return next((spec for spec in PAGES if suffix.lower() in spec.takes), None)
