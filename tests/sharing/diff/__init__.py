"""What changed between two glossaries."""
