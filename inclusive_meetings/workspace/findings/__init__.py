"""What leaves people out: found, explained, mended, compared with the last meeting."""
