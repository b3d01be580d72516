"""Tests of the check of decks."""
