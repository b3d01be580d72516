"""What changed between two glossaries, by meaning and not by line."""
