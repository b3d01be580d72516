"""Which words of a text a newcomer would not know, and whether it explains them."""
