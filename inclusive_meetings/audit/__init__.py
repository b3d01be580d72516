"""What leaves people out: rules, each a file with its page beside it."""
