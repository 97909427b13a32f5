"""What the tests of `planner/text/` share stands beside them."""
