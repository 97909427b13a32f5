"""The roster: what is missing on it, twice, or at odds."""
