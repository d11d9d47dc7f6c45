"""One module for each promised speed; `dev.py bench` runs them. Those with a `_` in front are what the others share."""
