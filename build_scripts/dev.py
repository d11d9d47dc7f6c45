"""The one door to Workshop for whoever has the source: `python3 build_scripts/dev.py COMMAND`.

It needs nothing but Python 3.11 or newer. What is missing it sets up by itself, once, in `.venv` beside this folder;
after that it starts at once. `python3 build_scripts/dev.py --help` lists the commands.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # siblings are imported by their full names, and cannot hide a module of the standard library

if not (3, 11) <= sys.version_info < (3, 15):  # said here, in words that an older Python understands
    sys.exit("Workshop needs Python 3.11, 3.12, 3.13 or 3.14; this is Python {}.{}.".format(*sys.version_info[:2]))

from build_scripts import commands, environment, system_packages  # noqa: E402


def main(arguments: list[str]) -> int:
    """Set up what `arguments` need, go on inside the environment, and return the exit status."""
    command, rest = commands.parse(arguments)
    if not environment.is_inside(ROOT):
        try:
            system_packages.provide(command.system_packages())
            environment.prepare(ROOT)
        except environment.SetUpError as error:
            print(error, file=sys.stderr)
            return error.status
        except KeyboardInterrupt:
            print("Stopped. Set-up goes on the next time.", file=sys.stderr)
            return 130
        return environment.go_on_inside(ROOT, [str(Path(__file__).resolve()), *arguments])
    return command.run(ROOT, rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
