"""What is worth noticing about a plan: one rule a file, each listed in `table`."""
