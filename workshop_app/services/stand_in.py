"""What stands in for words that a person masks or purges (privacy.md, section 1)."""

from workshop_app.privacy.remembered import stand_in

__all__ = ["stand_in"]
