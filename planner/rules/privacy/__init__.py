"""Privacy, consent and the safety of children."""
