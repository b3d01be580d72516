"""Tests of store/glossary."""
