"""What commands and screens may ask."""
