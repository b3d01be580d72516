"""From a meeting that was read to a whole pack on disk."""
