"""What the room may see: the ballot, hand to hand. Nothing here knows a service, a session or another's answer."""
