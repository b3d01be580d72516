"""Everything that is wrong in shared glossaries is said."""
