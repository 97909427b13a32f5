"""What the tests of `planner/decode/` share stands beside them."""
