"""Words are looked up, explained, and wait."""
