"""Agendas that begin here, or come from elsewhere."""
