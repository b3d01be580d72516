"""The nouns of a meeting. This layer imports nothing else of ours."""
