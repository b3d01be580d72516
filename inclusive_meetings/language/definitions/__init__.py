"""The places where a text itself explains a short form."""
