"""Tests of the measures of plain language."""
