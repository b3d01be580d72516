"""From the files a chair wrote to the nouns of the meeting."""
