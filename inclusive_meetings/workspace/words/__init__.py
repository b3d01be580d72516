"""The words of a meeting: found, looked up, explained, and still waiting."""
