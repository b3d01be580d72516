"""What fits on a slide: nothing is made smaller, and nothing is lost."""
