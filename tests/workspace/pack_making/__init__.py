"""A pack is made, and can be stopped."""
