"""Judges from outside: they look at what we wrote without knowing how."""
