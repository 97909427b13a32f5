"""Edits of an agenda: what an organiser asks for, as changes of its text."""
