"""Tests of words: what they are, which way they run, where terms stand."""
