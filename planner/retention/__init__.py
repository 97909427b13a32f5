"""Data destroyed when their time is over: what goes, what stays, and the certificate of it."""
