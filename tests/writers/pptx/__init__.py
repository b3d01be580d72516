"""Tests of writers/pptx."""
