"""One module per database: the migrations that make it, each a named function that never changes once released."""
