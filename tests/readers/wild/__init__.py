"""Agendas that nobody wrote for this program."""
