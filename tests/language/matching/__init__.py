"""Tests of language/matching."""
