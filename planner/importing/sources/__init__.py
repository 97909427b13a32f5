"""One declaration for each place that an export can come from."""
