"""Boxes over a screen: each asks or shows one thing."""
