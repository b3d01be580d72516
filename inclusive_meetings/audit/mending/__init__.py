"""Edits to an agenda that would mend a finding. The chair accepts each, or does not."""
