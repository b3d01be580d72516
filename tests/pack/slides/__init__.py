"""Tests of pack/slides."""
