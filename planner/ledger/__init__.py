"""The private ledger: what each person was told, and what they answered; crash-safe."""
