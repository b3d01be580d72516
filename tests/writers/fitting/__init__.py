"""Tests of writers/fitting."""
