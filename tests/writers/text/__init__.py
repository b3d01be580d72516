"""Tests of writers/text."""
