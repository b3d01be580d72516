"""Undo and redo: of the agenda, of the files beside it, and of both together."""
