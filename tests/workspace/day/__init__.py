"""The day of a meeting."""
