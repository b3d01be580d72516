"""What leaves people out is said, and mended."""
