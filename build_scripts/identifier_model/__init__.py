"""Makes the encoder that finds identifiers: its sentences, its training, its figures (decisions 057 to 059)."""
