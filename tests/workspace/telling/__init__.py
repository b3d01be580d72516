"""What screens and questions tell."""
