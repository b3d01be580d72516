"""What was typed comes onto the disk."""
