"""The day of a meeting: the clock of the room, what is noted, what becomes of it."""
