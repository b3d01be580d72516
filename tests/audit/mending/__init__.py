"""Edits that would mend an agenda."""
