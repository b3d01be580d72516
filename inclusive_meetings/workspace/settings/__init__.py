"""What a group and a user have chosen, and what was typed and not given yet."""
