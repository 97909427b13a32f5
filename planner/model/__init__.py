"""The values everything else is about: time, places, people and the agenda.

Frozen, without behaviour beyond their own meaning; nothing here reads, writes or formats files.
"""
