"""What was done can be undone, beside an agenda too."""
