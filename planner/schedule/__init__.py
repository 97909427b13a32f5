"""Agenda to schedule: when and where each session is. Nothing here says what is wise."""
