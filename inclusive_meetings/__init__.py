"""One agenda file in, the whole pack for a meeting that includes everyone out."""
