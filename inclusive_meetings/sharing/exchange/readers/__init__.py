"""One file a format: from bytes to rows that say where they stood."""
