"""The commands about glossaries."""
