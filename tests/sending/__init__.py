"""Sending, against a mail server on loopback that fails in every way."""
