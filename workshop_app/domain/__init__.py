"""What the product is about, in plain values: no Qt, no database, no files, only the standard library."""
