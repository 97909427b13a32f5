"""Tables: what is in them, and who sees it."""
