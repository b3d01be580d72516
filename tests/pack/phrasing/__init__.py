"""How parts say things."""
