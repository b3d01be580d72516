"""What is settled before people come: the checklist, the venue, what stops people."""
