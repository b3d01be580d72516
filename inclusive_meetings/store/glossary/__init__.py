"""Glossaries as files: found, read, kept for the next start, changed in place."""
