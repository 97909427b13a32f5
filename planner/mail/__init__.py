"""Mails: what a person reads, and what their calendar takes in, as one MIME message."""
