"""The checklist and the venue, before people come."""
