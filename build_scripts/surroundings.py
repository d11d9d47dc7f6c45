"""What a command may find around it: a display or none, a locale or none."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def utf8(environment: Mapping[str, str], platform: str = sys.platform) -> dict[str, str]:
    """`environment` with a UTF-8 locale: Qt and file names in other scripts need one, a bare machine has none."""
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG") or ""
    if platform != "linux" or locale.upper().endswith(("UTF-8", "UTF8")):
        return dict(environment)
    return {**environment, "LC_ALL": "C.UTF-8"}
