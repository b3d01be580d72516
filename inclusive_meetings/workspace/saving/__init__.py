"""How what was typed comes onto the disk, and where it is until the disk takes it."""
