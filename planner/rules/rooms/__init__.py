"""Rooms, what is in them, and tracks."""
