"""What leaves people out."""
