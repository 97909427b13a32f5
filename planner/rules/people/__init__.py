"""Who does what in sessions, and who is expected at them."""
