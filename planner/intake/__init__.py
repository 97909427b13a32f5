"""Exports brought into a roster: files opened, the import tried, and the files written."""
