"""Tests of the words a newcomer would not know."""
