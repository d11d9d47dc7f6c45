"""One module for each page; `registry` imports a page when it is first opened."""
