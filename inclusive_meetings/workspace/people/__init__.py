"""The people of an agenda: what they answer, their letters, languages and names."""
