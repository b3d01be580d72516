"""What is in a PowerPoint file that somebody made: read as it is, nothing is run."""
