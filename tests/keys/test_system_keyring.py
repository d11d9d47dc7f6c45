"""The operating system's keyring: the real Secret Service, and the ways in which it is missing or not to be trusted."""

import os
import subprocess
import sys
from typing import ClassVar

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

from workshop_app.domain.errors import KeyringError
from workshop_app.keys.system_keyring import SystemKeyring

SECRET = bytes(range(32))
ON_THE_DESKTOP = pytest.mark.needs("dbus", "dbus-daemon", "gnome-keyring")
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"


class PlainFile(KeyringBackend):
    """Keeps what it is given in clear, as `keyrings.alt` does."""

    priority = 9
    viable = False  # the library must not choose it by itself for the other tests
    kept: ClassVar[dict] = {}

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        del self.kept[service, username]


def trusted(cls):
    """The class under the name of a trusted one, to see what happens when a trusted keyring misbehaves."""
    return type(
        "WinVaultKeyring", (cls,), {"__module__": "keyring.backends.Windows", "__qualname__": "WinVaultKeyring"}
    )


class Forgetful(PlainFile):
    def get_password(self, service, username):
        return None


class Garbling(PlainFile):
    def get_password(self, service, username):
        return "n0t what was given"


class Broken(PlainFile):
    def get_password(self, service, username):
        raise OSError("the vault service has gone away")


def finds(backend):
    return SystemKeyring(lambda: backend)


@ON_THE_DESKTOP
def test_the_real_keyring_gives_back_what_it_was_given():
    system = SystemKeyring()
    assert system.offer().available
    assert system.offer().name == "the login keyring"
    kept_by = system.put("one vault", SECRET)
    assert kept_by == SECRET_SERVICE
    assert system.get("one vault", kept_by) == SECRET
    system.put("one vault", SECRET[::-1])
    assert SystemKeyring().get("one vault", kept_by) == SECRET[::-1]
    system.drop("one vault")
    with pytest.raises(KeyringError, match="no longer holds"):
        system.get("one vault", kept_by)


@ON_THE_DESKTOP
def test_dropping_what_is_not_there_is_no_fault():
    SystemKeyring().drop("never kept")


ASK = """
from workshop_app.domain.errors import KeyringError
from workshop_app.keys.system_keyring import SystemKeyring
system = SystemKeyring()
print(system.offer().available, system.offer().reason)
try:
    system.put("one vault", bytes(32))
except KeyringError as fault:
    print("refused", fault)
"""


def ask(tmp_path, *around, **environment):
    """What a process of its own is told, with its own home, under the command `around` it."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    surroundings = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime), **environment}
    command = [*around, sys.executable, "-c", ASK]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


@ON_THE_DESKTOP
def test_a_locked_keyring_is_noticed_before_it_is_written_to(tmp_path):
    start = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
    offered, refused = ask(tmp_path, "dbus-run-session", "--", "sh", "-c", start, "sh")
    assert offered.startswith("False The keyring of this computer is locked.")
    assert refused.startswith("refused The keyring of this computer is locked.")


def test_without_a_message_bus_there_is_none_and_that_is_no_fault(tmp_path):
    offered, refused = ask(tmp_path, DBUS_SESSION_BUS_ADDRESS="disabled:")
    assert offered.startswith("False This computer offers no keyring")
    assert "passphrase is enough" in refused


def test_a_keyring_switched_off_by_configuration_stays_off(tmp_path):
    offered, refused = ask(tmp_path, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert offered.startswith("False This computer offers no keyring")
    assert refused.startswith("refused")


ON_ITS_OWN, NAMED = {}, {"PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring"}


@pytest.mark.parametrize("chosen", [ON_ITS_OWN, NAMED])
def test_the_keyring_that_writes_in_clear_is_given_nothing(tmp_path, chosen):
    """`keyrings.alt` is what the library takes by itself where there is no message bus and somebody installed it."""
    probe = "import keyring; keyring.set_password('probe', 'of', 'the test'); print(keyring.get_keyring())"
    surroundings = {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        **chosen,
    }
    took = subprocess.run(
        [sys.executable, "-c", probe], env={**os.environ, **surroundings}, capture_output=True, text=True, check=True
    )
    assert "keyrings.alt.file.PlaintextKeyring" in took.stdout
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert before, "the library itself does write to it"
    offered, refused = ask(tmp_path, **surroundings)
    assert offered.startswith("False This computer offers no keyring")
    assert "passphrase is enough" in refused
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("backend", [keyring.backends.null.Keyring(), keyring.backends.fail.Keyring(), PlainFile()])
def test_a_backend_off_the_list_is_given_nothing(backend):
    PlainFile.kept.clear()
    system = finds(backend)
    assert not system.offer().available
    with pytest.raises(KeyringError, match="no keyring that Workshop trusts"):
        system.put("one vault", SECRET)
    with pytest.raises(KeyringError):
        system.get("one vault", SECRET_SERVICE)
    assert not PlainFile.kept


def test_of_a_chain_only_a_trusted_member_is_used(monkeypatch):
    PlainFile.kept.clear()
    safe = trusted(type("Other", (PlainFile,), {"kept": {}}))()
    monkeypatch.setattr(ChainerBackend, "backends", [PlainFile(), safe])
    finds(ChainerBackend()).put("one vault", SECRET)
    assert safe.kept
    assert not PlainFile.kept
    monkeypatch.setattr(ChainerBackend, "backends", [PlainFile()])
    assert not finds(ChainerBackend()).offer().available


@pytest.mark.parametrize("cls", [Forgetful, Garbling])
def test_a_keyring_that_does_not_give_back_what_it_was_given_is_refused(cls):
    PlainFile.kept.clear()
    with pytest.raises(KeyringError, match="did not keep"):
        finds(trusted(cls)()).put("one vault", SECRET)
    assert not PlainFile.kept


def test_whatever_a_backend_raises_becomes_a_sentence():
    system = finds(trusted(Broken)())
    with pytest.raises(KeyringError, match="would not take"):
        system.put("one vault", SECRET)
    with pytest.raises(KeyringError, match="would not give"):
        system.get("one vault", "keyring.backends.Windows.WinVaultKeyring")


def test_a_secret_that_was_tampered_with_is_refused():
    with pytest.raises(KeyringError, match="is not the key"):
        finds(trusted(Garbling)()).get("one vault", "keyring.backends.Windows.WinVaultKeyring")


def test_another_keyring_than_the_one_that_holds_the_key_is_not_asked():
    with pytest.raises(KeyringError, match="another keyring"):
        finds(trusted(PlainFile)()).get("one vault", SECRET_SERVICE)


def test_a_key_kept_by_windows_does_not_travel_to_other_computers():
    backend = trusted(PlainFile)()
    finds(backend).put("one vault", SECRET)
    assert backend.persist == "local machine"


def test_the_keyring_library_is_not_loaded_before_it_is_needed():
    code = "import sys, workshop_app.keys.system_keyring; assert not {'keyring', 'secretstorage'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
