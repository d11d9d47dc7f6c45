"""Care of the keys of a vault that is open: which ways there are to unlock it, and the key behind them all (X1)."""

from __future__ import annotations

from workshop_app.domain.errors import SecretError
from workshop_app.keys.slots import Cost
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.key_file import KeptSlot, KeyFile
from workshop_app.services.workspace import Workspace


class KeyCareService:
    """`cost` is what one guess at a passphrase costs; only tests give a cheaper one."""

    def __init__(self, workspace: Workspace, keyring: SystemKeyring, cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._keyring = keyring
        self._cost = cost
        self._file = KeyFile(workspace, keyring)

    def rotate(self) -> None:
        """Draw a new vault key, encrypt the vault anew under it, and wrap it for each way to unlock; nobody is asked.

        Nothing that was deleted in the vault before can be read with the keys there are now. Raises `SecretError`
        where the key of a way to unlock is not in the vault, `StorageError` where the disk refuses; then everything
        opens as before.
        """
        self._file.rewrite(self._all())

    def _all(self) -> list[KeptSlot]:
        kept = self._file.kept()
        if self._file.unknown() or not kept:
            raise SecretError(_UNKNOWN)
        return list(kept)


_UNKNOWN = (
    "This vault was made before it kept what is needed for this. Nothing was changed. Change the passphrase and make a"
    " new recovery code once, then do the step again."
)
