"""Finding where a text itself explains a short form."""
