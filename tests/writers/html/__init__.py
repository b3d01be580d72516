"""Tests of writers/html."""
