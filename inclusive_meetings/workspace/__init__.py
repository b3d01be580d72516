"""What a screen or a command may ask: open a meeting, build its pack."""
