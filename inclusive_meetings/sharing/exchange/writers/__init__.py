"""One file a format: from a glossary to bytes, the same each time."""
