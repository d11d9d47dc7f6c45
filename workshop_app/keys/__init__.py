"""The ways to unlock: passphrase, operating system's keyring, recovery code; and words by which people compare keys."""
