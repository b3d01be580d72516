"""What in a deck of slides would stop people, and how to mend it in PowerPoint."""
