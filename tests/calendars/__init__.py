"""Days and times of the year."""
