"""What can be opened, and an opened meeting: where to look, what was read."""
