"""Tests of reading PowerPoint files."""
