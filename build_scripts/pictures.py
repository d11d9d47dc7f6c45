"""Draws the pictures of the README and the guides from the real window: `dev.py pictures`.

Those that the guides show go to docs/guide/pictures. The same pages in dark, with text at 200 % and from right to left
go to build/pictures, to be looked at before a release.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from build_scripts.pictures_scene import PASSPHRASE, Scene
from workshop_app import app
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.settings import Theme as Look
from workshop_app.ui.application import Desktop
from workshop_app.ui.pages import run_clock
from workshop_app.ui.room.ballot import BallotWindow

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide" / "pictures"
REVIEW = ROOT / "build" / "pictures"
WIDTH, HEIGHT = 1280, 800
MOST_BYTES = 150_000
COLOURS = 255
PATIENCE = 60.0
CODE = "7K3MPQ-0R4TYV-9XZA2B-C3D4E5-F6G7H8-J9KMNP"
"""Opens nothing; it has the form of a recovery code."""
TYPED = "A worker gave out her own mobile, 07700 900142, because the helpline was always busy #V1 ~6"


class Studio:
    """The window on the scene, and what is done to have each page on it."""

    def __init__(self, desktop: Desktop, scene: Scene) -> None:
        self._desktop, self._scene = desktop, scene

    @property
    def ui(self) -> Any:
        """The form of the page that is on."""
        return self._desktop.window.page._ui  # type: ignore[union-attr]

    def until(self, true: Callable[[], Any]) -> None:
        """Turn the window's loop until `true`."""
        end = time.monotonic() + PATIENCE
        while not true():
            QApplication.processEvents()
            time.sleep(0.001)
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to what was waited for")

    def settle(self) -> None:
        """Until everything that was asked for is on the screen."""
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()
            self.until(lambda: not self._desktop.runner.is_busy and not self._desktop.window.opening)

    def ask(self, work: Callable[[Services], object]) -> None:
        """Have a service do something, as a page would."""
        services = self._desktop.window.services
        done: list[object] = []
        assert services is not None
        self._desktop.runner.storage(lambda _p: work(services), done.append, owner=self._desktop.window)
        self.until(lambda: done)

    def go(self, page: str) -> None:
        """Show this page."""
        self._desktop.window.show_page(page)
        self.settle()

    def draw(self, name: str, widget: QWidget | None = None) -> None:
        """Draw the page for the guides, and in the looks that are to be reviewed."""
        self._save(widget, GUIDE / f"{name}.png")
        self._review(name, widget)

    def show(self, *names: str) -> None:
        """Draw pages that no guide has a picture of, to be reviewed."""
        for name in names:
            self.go(name)
            self._save(None, REVIEW / f"{name}-light.png")
            self._review(name, None)

    def _review(self, name: str, widget: QWidget | None) -> None:
        for look, size, direction in (
            (Look.DARK, 100, Qt.LayoutDirection.LeftToRight),
            (Look.LIGHT, 200, Qt.LayoutDirection.LeftToRight),
            (Look.LIGHT, 100, Qt.LayoutDirection.RightToLeft),
        ):
            self.dress(look, size, direction)
            kind = "rtl" if direction is Qt.LayoutDirection.RightToLeft else "200" if size == 200 else "dark"
            self._save(widget, REVIEW / f"{name}-{kind}.png")
        self.dress()

    def dress(
        self, look: Look = Look.LIGHT, size: int = 100, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    ) -> None:
        """Put this look, size of text and direction on."""
        self._desktop.preferences.change(look=look, text_size=size)
        QApplication.setLayoutDirection(direction)
        self.settle()

    def _save(self, widget: QWidget | None, path: Path) -> None:
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        (widget or self._desktop.window).grab().save(str(path))
        with Image.open(path) as picture:
            small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
        if path.is_relative_to(GUIDE) and path.stat().st_size > MOST_BYTES:
            raise ValueError(f"{path.name} is larger than {MOST_BYTES} bytes")

    # ------------------------------------------------------------ the pages

    def open(self) -> None:
        """The first painted window, before anybody has unlocked or set up; its page is for review alone."""
        window = self._desktop.window
        self.until(lambda: window.page_name)
        self.settle()
        self._save(None, REVIEW / f"{window.page_name}-light.png")
        self._review(window.page_name, None)

    def unlock(self) -> None:
        """From the first painted window to the first page."""
        window = self._desktop.window
        self.until(lambda: window.page_name)
        self.ask(lambda services: services.vault.unlock(PASSPHRASE))
        window.navigator.hold_lock(self)  # drawing takes longer than a lock waits
        window.navigator.vault_opened()
        self.settle()

    def desk(self) -> None:
        """The pages of the programme desk."""
        self.go("home")
        self.draw("home")
        self.go("programme")
        self.ui.tabs.setCurrentIndex(2)
        self.draw("programme")
        for name in ("sessions", "coverage", "brief"):
            self.go(name)
            self.draw(name)
        self.show("receipts", "laptops", "keys", "silence", "rescue", "fault")
        self.go("recovery")
        self._desktop.window.page.take(CODE)  # type: ignore[union-attr]
        self._save(None, REVIEW / "recovery-light.png")
        self._review("recovery", None)

    def room(self) -> None:
        """The pages of a session, in the order of its evening."""
        scene, navigator = self._scene, self._desktop.window.navigator
        navigator.open_session(scene.evening.id, "plan")
        self.settle()
        self.ui.agenda.setFocus()
        self.draw("plan")
        self.ask(scene.begin)
        self.go("run")
        self.ui.entry.insertPlainText(TYPED)
        self.until(lambda: self.ui.entry.open_marks)
        self.draw("run")
        self.dress(Look.DARK)
        self._save(None, GUIDE / "run-dark.png")
        self.dress()
        self.ui.entry.fill("")
        self.show("concern")
        self.ask(scene.merge)
        self.go("theme_desk")
        self.draw("themes")
        self.go("tables")
        self.draw("tables")
        self.ask(scene.open_poll)
        self.go("vote")
        self.draw("vote")
        self._ballot()
        self.ask(scene.close_poll)
        self.go("plan")
        self.go("vote")
        self.draw("results")
        self.ask(scene.close)
        self.go("review")
        self.draw("review")
        self.go("seal")
        self.draw("seal")
        self.show("after")

    def table(self) -> None:
        """The page of a laptop that takes notes at a table."""
        self.go("table_notes")
        self.draw("table-notes")

    def _ballot(self) -> None:
        self.ui.hand_over.click()
        self.settle()
        ballot = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BallotWindow))
        ballot.showNormal()
        ballot.resize(WIDTH, HEIGHT)
        ballot._ui.begin.click()
        ballot._ui.next.click()
        ballot._choices.button(1).setChecked(True)
        ballot._choices.button(1).setFocus()
        self.draw("ballot", ballot)
        ballot.abandon()
        self.settle()


@contextmanager
def studio(scene: Scene, folder: DataFolder) -> Iterator[Studio]:
    """The window at 1280 by 800, on one laptop of the scene; its clock stands still."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    desktop = Desktop(application, folder, scene.build, app.rehearse)
    desktop.open()
    desktop.window.resize(WIDTH, HEIGHT)
    try:
        yield Studio(desktop, scene)
    finally:
        desktop.close()


def main() -> int:
    """Draw everything; gives the exit status."""
    with tempfile.TemporaryDirectory(prefix="workshop-pictures-") as name:
        folder = Path(name)
        screen = folder / "screen.json"
        size = {"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT + 60, "dpr": 1, "logicalDpi": 96}
        screen.write_text(json.dumps({"screens": [{"name": "paper", **size}]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        shutil.rmtree(REVIEW, ignore_errors=True)
        application = QApplication(sys.argv[:1])
        application.setApplicationName("Workshop")
        scene = Scene(folder)
        vars(run_clock)["time"] = SimpleNamespace(time=scene.clock.now)
        with studio(scene, DataFolder(folder / "new")) as made:
            made.open()
        with studio(scene, scene.folder) as made:
            made.open()
            made.unlock()
            made.room()
            made.desk()
        scene.back_to_the_tables()
        with studio(scene, scene.table(3)) as made:
            made.unlock()
            made.table()
        del application
    print(f"Drawn into {GUIDE.relative_to(ROOT)}; for review in {REVIEW.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
