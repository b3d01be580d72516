"""The questions line by line."""
