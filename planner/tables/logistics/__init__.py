"""Tables for those who feed people, meet them, house them and pay them."""
