"""Compiled from forms/ and resources/ by `dev.py forms`; never edited by hand."""
