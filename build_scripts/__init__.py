"""What builds, checks and starts Workshop: `dev.py` is the door, the other modules are what it calls."""
