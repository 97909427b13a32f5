"""The team's spreadsheet: everything about an event in one .xlsx file, ready to print."""
