"""How plain a text is: its sentences, its long words, and where it gets hard."""
