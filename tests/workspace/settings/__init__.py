"""What somebody has chosen is there the next time."""
