"""Glossaries that groups share: check, compare, merge, exchange and publish them."""
