"""From a document, deck or calendar to the bytes of a file."""
