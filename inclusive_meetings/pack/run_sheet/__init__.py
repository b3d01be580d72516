"""The chair's run sheet."""
