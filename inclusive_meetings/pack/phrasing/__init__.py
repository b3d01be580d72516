"""How parts say things: days and times, what a word means, what an author wrote."""
