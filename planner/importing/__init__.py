"""Exports of registration systems, and spreadsheets kept by hand, into a roster."""
