"""The plan for other programs: JSON and CSV."""
