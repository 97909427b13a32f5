"""The programme for people to read: in a terminal, and as plain text."""
