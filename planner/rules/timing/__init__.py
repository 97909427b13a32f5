"""When sessions are, and how long."""
