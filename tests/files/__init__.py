"""Files as people typed them."""
