"""Shared files on disk: glossaries, wording and settings."""
