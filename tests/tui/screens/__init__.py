"""The screens, each with every key."""
