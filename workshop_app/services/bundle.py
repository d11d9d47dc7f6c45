"""All services of one data folder, as the window and the command line are given them."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.services.afterwards import AfterwardsService
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
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
from workshop_app.services.table_day import TableDayService
from workshop_app.services.tables import TableService
from workshop_app.services.take_over import TakeOverService
from workshop_app.services.theme_desk import ThemeDeskService
from workshop_app.services.tray import TrayService
from workshop_app.services.vote import VoteService
from workshop_app.services.wipe import WipeService
from workshop_app.services.withdrawal import WithdrawalService


@dataclass(frozen=True, slots=True)
class Services:
    """One object per subject."""

    vault: VaultService
    keys: KeyCareService
    programmes: ProgrammeService
    programme_keys: ProgrammeKeyService
    take_over: TakeOverService
    planning: PlanningService
    preflight: PreflightService
    kits: KitService
    dry_runs: DryRunService
    running: RunService
    room: RoomService
    private: PrivateWritingService
    own_notes: OwnNotesService
    capture: CaptureService
    equality: EqualityService
    clearing: ClearingService
    withdrawals: WithdrawalService
    votes: VoteService
    theme_desk: ThemeDeskService
    review: ReviewService
    tables: TableService
    merging: MergeService
    table_day: TableDayService
    seals: SealService
    concerns: ConcernService
    corrections: CorrectionService
    afterwards: AfterwardsService
    wiping: WipeService
    imports: ImportService
    tray: TrayService
    laptops: LaptopService
    receipts: ReceiptService
    analysis: AnalysisService
    briefs: BriefService
    outside: OutsideService
    rescues: RescueService
    desk_care: DeskCareService
    moving: MovingService
    mirrors: MirrorService
    resources: ResourceService
    silence: SilenceService
