"""What is said of a rescue, in sentences: on the screen, on each page of its report, and at the desk."""

from __future__ import annotations

from workshop_app.domain.rescue import Loss, Losses, What
from workshop_app.domain.words import listed, plural

ABOUT = (
    "The file of this session was damaged. What could still be read is here, word for word, and nothing was filled in."
    " It is no full report."
)
_NAMES = {
    What.PLAN: ("plan of the session", "plans of the session"),
    What.CONTRIBUTIONS: ("contribution", "contributions"),
    What.PROPOSALS: ("proposal", "proposals"),
    What.POLLS: ("counted poll", "counted polls"),
    What.OPEN_POLLS: ("poll that was still open", "polls that were still open"),
    What.CORRECTIONS: ("correction", "corrections"),
    What.LOG: ("entry of the log", "entries of the log"),
}


def name(what: What, number: int) -> str:
    """“3 contributions”."""
    one, many = _NAMES[what]
    return f"{number:,} {one if number == 1 else many}"


def band(losses: Losses) -> str:
    """What stands across the head of each page of a rescue's report."""
    read = losses.of(What.CONTRIBUTIONS).read
    return f"RESCUED, not a full report: {plural(read, 'contribution')} read, {short(losses)}"


def short(losses: Losses) -> str:
    """“3 lost”; “3 lost, perhaps more”."""
    return f"{losses.number:,} lost{', perhaps more' if losses.more else ''}"


def sentences(losses: Losses) -> tuple[str, ...]:
    """What was read and lost, kind by kind, and how the log stands."""
    found = [sentence for each in losses.losses if (sentence := of_kind(each))]
    found.append(_log(losses))
    if not losses.proved:
        found.append(
            "The file had lost the salt by which its pages are checked, so only what the log proves was taken."
        )
    elif losses.bad_pages:
        of_pages = losses.pages + losses.bad_pages
        found.append(f"{losses.bad_pages:,} of {plural(of_pages, 'page')} of the file could not be read.")
    if not losses.closed:
        found.append("The session had not been closed, as far as can be read.")
    if losses.more:
        found.append(
            "There may be more that nothing tells of: the log does not go to where it was last seen. What was changed"
            " or taken back after that stands here as it was before; look through it."
        )
    return tuple(found)


def of_kind(loss: Loss) -> str:
    """One kind in a sentence; empty where there is nothing to say of it."""
    if loss.what is What.OPEN_POLLS:
        return f"{name(loss.what, loss.lost)}: not counted and not in the record." if loss.lost else ""
    if loss.what is What.PLAN:
        return "The plan of the session is lost: its agenda could not be read." if loss.lost else ""
    if not (loss.read or loss.lost or loss.suspected):
        return ""
    parts = [f"{loss.lost:,} lost"] if loss.lost else []
    if loss.suspected:
        parts.append(f"{loss.suspected:,} missing, which may have been taken back")
    if loss.what is not What.LOG and loss.confirmed < loss.read:
        parts.append(f"{loss.read - loss.confirmed:,} of those read not confirmed by the log")
    return f"{name(loss.what, loss.read)} read; {listed(parts) if parts else 'none lost'}."


def _log(losses: Losses) -> str:
    runs = [f"{each.first}–{each.last}" if each.last > each.first else f"{each.first}" for each in losses.stretches]
    if not runs:
        return "Nothing of the log could be read."
    if len(runs) > 12:
        return f"The log holds together in {len(runs):,} stretches, with gaps between them."
    return f"The log holds together from entry to entry in {listed(runs)}."
