"""The starter glossaries."""
