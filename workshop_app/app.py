"""The composition root: builds every object by hand. The only module that sees all layers; it holds no state.

Services, and with them the database engine and the ciphers, are loaded when they are first built, which the window does
once it is painted; Qt is loaded when a window is asked for, so that commands do without it. This is the one named place
for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_app import paths
from workshop_app.paths import DataFolder

if TYPE_CHECKING:
    from workshop_app.keys.system_keyring import SystemKeyring
    from workshop_app.services.bundle import Services
    from workshop_app.services.progress import Progress
    from workshop_app.services.sources import Sources


def build(folder: DataFolder, sources: Sources | None = None, keyring: SystemKeyring | None = None) -> Services:
    """The services of one data folder, locked. Nothing on disk is touched, no window is made.

    Without `sources` the machine's clock and random numbers are used, without `keyring` the operating system's.
    """
    from workshop_app.keys.system_keyring import SystemKeyring
    from workshop_app.services.afterwards import AfterwardsService
    from workshop_app.services.analyse import AnalysisService
    from workshop_app.services.brief import BriefService
    from workshop_app.services.bundle import Services
    from workshop_app.services.capture import CaptureService
    from workshop_app.services.clearing import ClearingService
    from workshop_app.services.concerns import ConcernService
    from workshop_app.services.corrections import CorrectionService
    from workshop_app.services.desk_care import DeskCareService
    from workshop_app.services.dry_run import DryRunService
    from workshop_app.services.equality import EqualityService
    from workshop_app.services.import_reports import ImportService
    from workshop_app.services.key_care import KeyCareService
    from workshop_app.services.kit import KitService
    from workshop_app.services.laptops import LaptopService
    from workshop_app.services.merge import MergeService
    from workshop_app.services.mirror import MirrorService
    from workshop_app.services.moving import MovingService
    from workshop_app.services.outside import OutsideService
    from workshop_app.services.own_notes import OwnNotesService
    from workshop_app.services.plan import PlanningService
    from workshop_app.services.preflight import PreflightService
    from workshop_app.services.private_writing import PrivateWritingService
    from workshop_app.services.programme import ProgrammeService
    from workshop_app.services.programme_keys import ProgrammeKeyService
    from workshop_app.services.receipts import ReceiptService
    from workshop_app.services.rescue import RescueService
    from workshop_app.services.resources import ResourceService
    from workshop_app.services.review import ReviewService
    from workshop_app.services.room import RoomService
    from workshop_app.services.run_session import RunService
    from workshop_app.services.seal import SealService
    from workshop_app.services.set_up import VaultService
    from workshop_app.services.silence import SilenceService
    from workshop_app.services.sources import real
    from workshop_app.services.table_day import TableDayService
    from workshop_app.services.tables import TableService
    from workshop_app.services.take_over import TakeOverService
    from workshop_app.services.theme_desk import ThemeDeskService
    from workshop_app.services.tray import TrayService
    from workshop_app.services.vote import VoteService
    from workshop_app.services.wipe import WipeService
    from workshop_app.services.withdrawal import WithdrawalService
    from workshop_app.services.workspace import Workspace

    workspace, keyring = Workspace(folder, sources or real()), keyring or SystemKeyring()
    keys, analysis = KeyCareService(workspace, keyring), AnalysisService(workspace)
    afterwards, capture = AfterwardsService(workspace), CaptureService(workspace)
    imports, votes = ImportService(workspace), VoteService(workspace)
    withdrawals = WithdrawalService(workspace, capture)
    running, tables = RunService(workspace), TableService(workspace, capture.forget_history)
    merging = MergeService(workspace, capture.forget_history)
    return Services(
        vault=VaultService(workspace, keyring),
        keys=keys,
        programmes=ProgrammeService(workspace, paths.resources()),
        programme_keys=ProgrammeKeyService(workspace),
        take_over=TakeOverService(workspace),
        planning=PlanningService(workspace),
        preflight=PreflightService(workspace, keyring),
        kits=KitService(workspace, withdrawals),
        dry_runs=DryRunService(workspace),
        running=running,
        room=RoomService(workspace, votes),
        private=PrivateWritingService(workspace, capture.forget_history),
        own_notes=OwnNotesService(workspace),
        capture=capture,
        equality=EqualityService(workspace),
        clearing=ClearingService(workspace),
        withdrawals=withdrawals,
        votes=votes,
        theme_desk=ThemeDeskService(workspace, capture, votes),
        review=ReviewService(workspace, capture.forget_history),
        tables=tables,
        merging=merging,
        table_day=TableDayService(workspace, tables, merging, running, keys.rotate),
        seals=SealService(workspace),
        concerns=ConcernService(workspace, capture),
        corrections=CorrectionService(workspace),
        afterwards=afterwards,
        wiping=WipeService(workspace, afterwards, keys.rotate, capture.forget_history),
        imports=imports,
        tray=TrayService(workspace, imports),
        laptops=LaptopService(workspace, imports),
        receipts=ReceiptService(workspace),
        analysis=analysis,
        briefs=BriefService(analysis, workspace.sources.today),
        outside=OutsideService(workspace),
        rescues=RescueService(workspace),
        desk_care=DeskCareService(workspace),
        moving=MovingService(workspace, keys),
        mirrors=MirrorService(workspace),
        resources=ResourceService(paths.resources()),
        silence=SilenceService(),
    )


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; gives the process's exit status."""
    from workshop_app.ui import application

    return application.run(arguments, build, rehearse)


def rehearse(out: Path, progress: Progress) -> dict[str, Any]:
    """Play a whole session with made-up people under `out`; gives what `summary.json` says. For the demonstration."""
    from workshop_app.services import rehearse as rehearsal

    return rehearsal.rehearse(out, build, progress=progress)
