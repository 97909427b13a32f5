"""Releases made and kept: the ledger beside the agenda, and what a new release brings."""
