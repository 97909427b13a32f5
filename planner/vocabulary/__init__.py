"""Closed lists, and the spellings people use for them."""
