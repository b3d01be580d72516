"""Files as people typed them: decoded, cleaned, and read with every place kept."""
