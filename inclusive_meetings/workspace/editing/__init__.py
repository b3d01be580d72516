"""An agenda that somebody is changing: edits, undo, a journal, saving, other hands."""
