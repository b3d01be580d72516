"""Everything that is wrong in shared glossaries, said in one pass."""
