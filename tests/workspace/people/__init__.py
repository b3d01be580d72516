"""People are asked, written to and named."""
