"""Agendas are opened, or looked for."""
