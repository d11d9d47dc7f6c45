"""Encrypted databases. This layer takes and returns domain values, never rows."""
