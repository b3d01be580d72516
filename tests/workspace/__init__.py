"""What a screen or a command may ask."""
