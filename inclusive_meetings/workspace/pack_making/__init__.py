"""The pack being made, and the slides alone."""
