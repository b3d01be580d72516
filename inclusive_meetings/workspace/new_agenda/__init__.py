"""Agendas that begin here: typed, copied, taken in from elsewhere, the next one."""
