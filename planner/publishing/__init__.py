"""Calendars published: a folder for any web host, and a calendar on a CalDAV server."""
