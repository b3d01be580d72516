"""Lists of words come in from other programs and go out to them."""
