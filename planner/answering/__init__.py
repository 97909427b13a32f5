"""Answers read back: mails, calendar files and a mailbox in, what people said to invites out."""
