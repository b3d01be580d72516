"""The rules. A file's name is its rule's name, and names the fault."""
