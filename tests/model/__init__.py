"""The nouns of a meeting."""
