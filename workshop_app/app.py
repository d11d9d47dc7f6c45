"""The composition root: builds every object by hand. The only module that sees all layers; it holds no state."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from workshop_app import paths
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
from workshop_app.services.bundle import Services
from workshop_app.services.capture import CaptureService
from workshop_app.services.import_reports import ImportService
from workshop_app.services.outside import OutsideService
from workshop_app.services.plan import PlanningService
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.resources import ResourceService
from workshop_app.services.run_session import RunService
from workshop_app.services.seal import SealService
from workshop_app.services.set_up import VaultService
from workshop_app.services.sources import Sources, real
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace


def build(folder: DataFolder, sources: Sources | None = None, keyring: SystemKeyring | None = None) -> Services:
    """The services of one data folder, locked. Nothing on disk is touched, no window is made.

    Without `sources` the machine's clock and random numbers are used, without `keyring` the operating system's.
    """
    workspace = Workspace(folder, sources or real())
    resources = paths.resources()
    return Services(
        vault=VaultService(workspace, keyring or SystemKeyring()),
        programmes=ProgrammeService(workspace, resources),
        planning=PlanningService(workspace),
        running=RunService(workspace),
        capture=CaptureService(workspace),
        votes=VoteService(workspace),
        seals=SealService(workspace),
        imports=ImportService(workspace),
        analysis=AnalysisService(workspace),
        briefs=BriefService(workspace),
        outside=OutsideService(workspace),
        resources=ResourceService(resources),
    )


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; gives the process's exit status.

    Qt is loaded here and nowhere else, so that commands without a window do without it.
    """
    application = importlib.import_module("workshop_app.ui.application")
    return int(application.run(arguments, build))
