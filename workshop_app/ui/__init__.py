"""The window. The only package, with the composition root, that knows Qt; it talks to services and to the domain."""
