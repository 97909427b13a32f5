"""Sending: mails handed to a server one by one, so that whatever ends a run, the next one goes on.

For each mail, in this order:

1. MAIL FROM, RCPT TO and DATA; the server answers 354.
2. What the mail tells is written into the ledger as handed over, and has reached the disk.
3. The mail is sent, and then the full stop that ends it.
4. The server answers 250, and the ledger says that they were told.

Killed before the full stop, a run has told nobody: the server must forget a mail that was not ended
(RFC 5321 §4.1.1.10). Killed after step 4, it has told them. Between the full stop and step 4
nobody can know: the server has the mail, and is responsible for it, from the moment at which it
sends its 250 (§6.1), whether or not that arrives (§4.5.3.2.6 names this window). Such a mail stands
in the ledger as handed over, and the next run sends it again, with the same Message-ID, sequence,
time stamp and bytes: a calendar takes it for the one it knows, and a mailbox that heeds Message-IDs
shows it once. So at most one mail may arrive twice for each kill or dropped connection, and none is
lost.
"""
