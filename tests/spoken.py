"""Which of some loaded Python modules name, anywhere in their text, a module that can open a connection."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ABLE = {
    *("_socket", "_ssl", "asyncio", "ftplib", "http.client", "http.server", "imaplib", "multiprocessing", "nntplib"),
    *("poplib", "requests", "select", "selectors", "smtplib", "socket", "socketserver", "ssl", "telnetlib"),
    *("urllib.request", "urllib3", "webbrowser", "xmlrpc"),
}
_MENTIONED = re.compile("|".join(sorted({each.partition(".")[0] for each in ABLE})).encode())


def speakers(modules: Iterable[str]) -> list[str]:
    """Those that import one of `ABLE`, wherever in their text, and those of `ABLE` themselves."""
    return [name for name in modules if _able(name) or any(map(_able, imports(name)))]


def imports(module: str) -> Iterator[str]:
    """The full names of what the source of a module imports; nothing where it has no source."""
    try:
        found = importlib.util.find_spec(module)
    except (ImportError, ValueError, AttributeError):
        return
    if found is None or not (found.origin or "").endswith(".py") or not Path(found.origin or "").exists():
        return
    source = Path(found.origin or "").read_bytes()
    for node in ast.walk(ast.parse(source)) if _MENTIONED.search(source) else ():
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _able(name: str) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in ABLE)
