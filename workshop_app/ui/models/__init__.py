"""Models of lists and tables, fed by `set_rows`; none of them calls a service."""
