"""Exports of registration systems into rosters."""
