"""An agenda that somebody is changing."""
