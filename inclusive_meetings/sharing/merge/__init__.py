"""Two changed copies of a glossary become one, and nothing of either is lost."""
