"""YAML changed where a value stands, every other byte as it was."""
