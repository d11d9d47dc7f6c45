"""Where the app keeps what it keeps. One data folder holds all of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one data folder. Making this object touches nothing; `prepare` makes the folders."""

    root: Path

    @property
    def key_slots(self) -> Path:
        """The wraps of the vault key."""
        return self.root / "keyslots.json"

    @property
    def vault(self) -> Path:
        """The vault's database."""
        return self.root / "vault.db"

    @property
    def vault_spare(self) -> Path:
        """A copy of the vault under the same key, from when a key was last added or destroyed."""
        return self.root / "vault.spare.db"

    @property
    def vault_damaged(self) -> Path:
        """A vault that could not be read, set aside when the spare copy took its place; it goes with the next copy."""
        return self.root / "vault.damaged.db"

    @property
    def sessions(self) -> Path:
        """The folder of session databases and ballot boxes."""
        return self.root / "sessions"

    @property
    def programmes(self) -> Path:
        """The folder of the programme desk's databases."""
        return self.root / "programmes"

    @property
    def tray(self) -> Path:
        """Sealed files that were refused, kept as they came (ciphertext) under their SHA-256."""
        return self.root / "tray"

    @property
    def pin_tries(self) -> Path:
        """How often a table's PIN was tried in vain; nothing secret."""
        return self.root / "pin-tries.json"

    @property
    def settings(self) -> Path:
        """What the person chose about the look; nothing secret."""
        return self.root / "settings.json"

    def session(self, session_id: str) -> Path:
        """The database of this session."""
        return self.sessions / f"{session_id}.db"

    def ballot_box(self, session_id: str) -> Path:
        """The ballot box of this session."""
        return self.sessions / f"{session_id}.box"

    def programme(self, programme_id: str) -> Path:
        """The programme desk's database of what was imported."""
        return self.programmes / f"{programme_id}.db"

    def prepare(self) -> None:
        """Make the folders, readable by their owner only. Raises `OSError` where that is not possible."""
        for folder in (self.root, self.sessions, self.programmes, self.tray):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def default_data_folder() -> DataFolder:
    """The data folder of the person who is logged in, where the operating system expects it."""
    return DataFolder(Path(platformdirs.user_data_dir("Workshop", appauthor=False)))


def resources() -> Path:
    """The folder of the resources that ship with the app, in a checkout and in a frozen build."""
    return Path(__file__).resolve().parent.parent / "resources"


def guides() -> Path:
    """The folder of the guides and their pictures, in a checkout and in a frozen build."""
    return Path(__file__).resolve().parent.parent / "docs" / "guide"
