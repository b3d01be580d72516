"""An agenda that somebody is changing: edits, its session, other hands in the file."""
