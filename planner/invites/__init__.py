"""iCalendar: the programme as a feed, and what each participant's calendar is told."""
