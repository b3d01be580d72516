"""Tests of the parts of a pack."""
