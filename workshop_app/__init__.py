"""Workshop: consult communities offline, in confidence, and bring what they said to the board."""

__version__ = "0.1.0"
