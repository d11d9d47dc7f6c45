"""Letting another program go on in place of this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence


def hand_over(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run `command` in place of this process, so that a signal meant for it reaches it; gives its exit status.

    On Windows, where a process cannot be replaced without the prompt coming back, it is run and waited for.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        try:
            return subprocess.call(list(command), env=dict(environment))
        except KeyboardInterrupt:
            return 130
    os.execve(command[0], list(command), dict(environment))
