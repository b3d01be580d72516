"""Boxes, and what is typed into them."""
