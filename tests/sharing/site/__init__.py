"""The site of a glossary: its pages, addresses and search."""
