"""“Move to a concern” on the page Run: what is typed or chosen goes to the safeguarding page (G3)."""

from __future__ import annotations

from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.moved import Moved
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_capture import RunCapture
from workshop_app.ui.widgets.marked_entry import State


def move_to_concern(page: Page, ui: Ui_RunPage, capture: RunCapture) -> None:
    """Hand over the line that is typed, and leave nothing of it here; or, where the list has the keyboard or nothing is
    typed, the chosen contributions, which leave the notes once the concern is sealed.
    """
    if ui.entry.state is not State.TYPING:
        return
    session_id, typed = page.navigator.session_id, ui.entry.toPlainText().strip()
    changing, chosen = capture.changing, ui.contributions.selected()
    moved: Moved | None = None
    if changing is not None:
        moved = Moved(session_id, typed or changing.text, (changing.id,))
        capture.leave_line()
    elif typed and not ui.contributions.hasFocus():
        moved = Moved(session_id, typed)
        capture.leave_line()
    elif chosen:
        texts = [item.text for item in sorted(chosen, key=lambda item: item.number)]
        moved = Moved(session_id, "\n".join(texts), tuple(item.id for item in chosen))
    page.navigator.go("concern", moved)
