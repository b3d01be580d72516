"""Tests of pack/run_sheet."""
