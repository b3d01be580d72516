"""Tests of writers/docx."""
