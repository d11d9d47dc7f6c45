"""Use cases: what a person wants done, in plain objects that know no window. Window and command line use these."""
