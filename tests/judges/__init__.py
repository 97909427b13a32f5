"""Independent judges of what the project writes.

Each judge is a module with one question, `complaints(data: bytes) -> list[str]`, where an empty
list means that the judge has nothing to say. None of them imports `planner`: a judge who shares
code with the accused proves nothing.

* `calendar_lint`: our own reading of the RFCs, byte by byte; it catches what no library catches;
* `libical`: the C library that GNOME, KDE and Cyrus read calendars with;
* `ical_peer`: the Python library that Home Assistant reads calendars with.
* `radicale_peer`: a CalDAV server to publish to; it is no judge of bytes, it takes them or not.
"""
