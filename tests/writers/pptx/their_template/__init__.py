"""Tests of organisations' own templates."""
