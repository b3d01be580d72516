"""Days and times of the year: working days, holy days, school holidays, the sun."""
