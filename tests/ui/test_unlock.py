"""Ways to unlock: the keyring unasked at the start and never after a lock, the passphrase, the recovery code."""

import pytest

from tests.ui.shell import PASSPHRASE, opened


class Backend:
    """A keyring in memory that passes for the one of a Linux desktop; what it is told is what it tells."""

    def __init__(self):
        self.kept = {}

    def set_password(self, service, account, secret):
        self.kept[service, account] = secret

    def get_password(self, service, account):
        return self.kept.get((service, account))

    def delete_password(self, service, account):
        self.kept.pop((service, account), None)


Backend.__module__ = "keyring.backends.macOS"
Backend.__name__ = Backend.__qualname__ = "Keyring"


def at_the_start(qapp, qtbot, folder, find=None):
    return opened(qapp, qtbot, folder, find) if find else opened(qapp, qtbot, folder)


@pytest.fixture
def code_of(qapp, qtbot):
    def make(folder, find=None, keyring=False):
        with at_the_start(qapp, qtbot, folder, find) as shell:
            shell.until(lambda: shell.window.page_name)
            return shell.ask(lambda services: services.vault.create(PASSPHRASE, use_keyring=keyring))

    return make


def test_the_recovery_code_opens_the_vault(qapp, qtbot, tmp_path, code_of):
    code = code_of(tmp_path / "laptop")
    with at_the_start(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name == "unlock")
        shell.settle()
        shell.press(shell.ui.other_way)
        assert "ecovery" in shell.ui.secret.accessibleName()
        shell.ui.secret.setText(code.lower().replace("-", " "))
        shell.press(shell.ui.unlock)
        shell.until(lambda: shell.window.page_name == "home")


def test_at_the_start_the_keyring_opens_it_without_a_question(qapp, qtbot, tmp_path, code_of):
    backend = Backend()
    code_of(tmp_path / "laptop", lambda: backend, keyring=True)
    with at_the_start(qapp, qtbot, tmp_path / "laptop", lambda: backend) as shell:
        shell.until(lambda: shell.window.page_name == "home")


def test_after_a_lock_the_keyring_waits_to_be_pressed(qapp, qtbot, tmp_path, code_of):
    backend = Backend()
    code_of(tmp_path / "laptop", lambda: backend, keyring=True)
    with at_the_start(qapp, qtbot, tmp_path / "laptop", lambda: backend) as shell:
        shell.until(lambda: shell.window.page_name == "home")
        shell.window.lock()
        shell.settle()
        qtbot.wait(200)
        assert shell.window.page_name == "unlock"
        assert shell.ui.keyring.isVisible()
        shell.press(shell.ui.keyring)
        shell.until(lambda: shell.window.page_name == "home")


def test_a_keyring_that_is_gone_is_a_normal_path(qapp, qtbot, tmp_path, code_of):
    code_of(tmp_path / "laptop", _kept(), keyring=True)
    with at_the_start(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name == "unlock")
        shell.settle()
        assert not shell.ui.keyring.isVisible()
        assert "keyring" in shell.ui.state.text()
        shell.ui.secret.setText(PASSPHRASE)
        shell.press(shell.ui.unlock)
        shell.until(lambda: shell.window.page_name == "home")


@pytest.mark.parametrize("holds", [None, "AAAA", "not a key"])
def test_a_keyring_that_lost_its_key_leads_to_the_passphrase_with_a_sentence(qapp, qtbot, tmp_path, code_of, holds):
    backend = Backend()
    code_of(tmp_path / "laptop", lambda: backend, keyring=True)
    (account,) = backend.kept
    if holds is None:
        backend.kept.clear()
    else:
        backend.kept[account] = holds
    with at_the_start(qapp, qtbot, tmp_path / "laptop", lambda: backend) as shell:
        shell.until(lambda: shell.window.page_name == "unlock" and shell.page.notice.sentence)
        shell.settle()
        assert "Use the passphrase" in shell.page.notice.sentence
        assert shell.ui.secret.hasFocus()
        shell.ui.secret.setText(PASSPHRASE)
        shell.press(shell.ui.unlock)
        shell.until(lambda: shell.window.page_name == "home")


def test_a_key_file_that_was_altered_is_told_with_the_way_to_the_keys_page(qapp, qtbot, tmp_path, code_of):
    code_of(tmp_path / "laptop")
    for name in ("keyslots.json", "keyslots.backup.json"):
        path = tmp_path / "laptop" / name
        path.write_bytes(path.read_bytes().replace(b'"seal":"', b'"seal":"0'))
    with at_the_start(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name == "unlock")
        shell.settle()
        shell.ui.secret.setText(PASSPHRASE)
        shell.press(shell.ui.unlock)
        shell.until(lambda: shell.window.page_name == "home" and shell.page.notice.sentence)
        assert "damaged or changed" in shell.page.notice.sentence
        shell.press(shell.page.notice._action)
        assert shell.window.page_name == "keys"
        assert "Draw a new key" in shell.page.notice.sentence
        shell.press(shell.ui.rotate)
        assert "new key of the vault" in shell.page.notice.sentence


def _kept():
    backend = Backend()
    return lambda: backend


def test_the_set_up_page_offers_a_keyring_that_can_be_trusted(qapp, qtbot, tmp_path):
    with at_the_start(qapp, qtbot, tmp_path / "laptop", _kept()) as shell:
        shell.until(lambda: shell.window.page_name == "set_up")
        shell.settle()
        assert shell.ui.keyring.isVisible()
        assert shell.ui.keyring.isChecked()


def test_what_is_typed_can_be_looked_at(open_shell):
    open_shell.window.lock()
    open_shell.settle()
    assert open_shell.ui.secret.echoMode() is open_shell.ui.secret.EchoMode.Password
    open_shell.ui.show_secret.click()
    assert open_shell.ui.secret.echoMode() is open_shell.ui.secret.EchoMode.Normal
