"""Waivers: the permissions an agenda gives itself."""
