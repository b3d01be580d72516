"""An organisation's own template: read, cleaned, and told about."""
