"""The parts of a pack: from a meeting and its wording to documents."""
