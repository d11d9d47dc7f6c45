"""Use cases: what a person wants done, in plain objects that know no window. The window and the command line use these."""
