"""Agendas that nobody wrote for this program, read as items and facts of ours."""
