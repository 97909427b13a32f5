"""Tables of people and sessions, and the one gate through which they reach an audience."""
