"""Tests of store/splicing."""
