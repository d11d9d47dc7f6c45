"""Draws the few marks that a style sheet shows (arrows, ticks) in the colours of each look.

A style sheet can only name a file, so these cannot be tinted while the app runs as icons are. Run it after a change of
colours: `python -m build_scripts.marks`; a test compares what is committed with what it gives.
"""

from __future__ import annotations

from pathlib import Path

from workshop_app.ui.colours import ALL, Colours

FOLDER = Path("resources", "icons", "marks")
_LINE = 'fill="none" stroke="{}" stroke-width="{}" stroke-linecap="round" stroke-linejoin="round"'
_ARROWS = {"up": "M5 12.5l5-5 5 5", "down": "M5 7.5l5 5 5-5", "left": "M12.5 5l-5 5 5 5", "right": "M7.5 5l5 5-5 5"}


def marks(look: Colours) -> dict[str, str]:
    """File name to SVG of every mark in this look."""
    drawn = {
        f"{name}.svg": _svg(f'<path d="{path}" {_LINE.format(look.quiet, 1.8)}/>') for name, path in _ARROWS.items()
    }
    drawn["check.svg"] = _svg(f'<path d="M4.5 10.5l3.700 3.700 7.300-8.200" {_LINE.format(look.on_accent, 2.4)}/>')
    drawn["ring.svg"] = _svg(f'<circle cx="10" cy="10" r="9" fill="{look.surface}" stroke="{look.edge}"/>')
    drawn["dot.svg"] = _svg(
        f'<circle cx="10" cy="10" r="9.5" fill="{look.accent}"/><circle cx="10" cy="10" r="4" fill="{look.on_accent}"/>'
    )
    return drawn


def write(root: Path) -> None:
    """Write the marks of every look under `root`."""
    for look in ALL:
        folder = root / FOLDER / look.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in marks(look).items():
            (folder / name).write_text(text, encoding="utf-8")


def _svg(body: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{body}</svg>\n'


if __name__ == "__main__":
    write(Path(__file__).resolve().parent.parent)
