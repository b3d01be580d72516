"""What stays on disk when a build is stopped or refused at any moment."""
