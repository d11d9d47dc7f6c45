"""Sealed files: what is signed, how it is packed and encrypted, and how all of it is checked (docs/sealed-file.md)."""
