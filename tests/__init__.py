"""Tests mirror the package; each name is a sentence about the world."""
