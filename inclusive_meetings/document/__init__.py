"""What a part of a pack is made of, before any format is chosen."""
