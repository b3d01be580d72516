"""Tests of the formats: what readers see, hear and hold."""
