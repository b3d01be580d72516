"""Glossaries that groups share."""
