"""Tests of store/wording."""
