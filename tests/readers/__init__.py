"""Reading what chairs, other programs and other groups wrote."""
