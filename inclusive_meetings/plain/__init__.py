"""The questions of the screens, asked line by line: no boxes, no colour, no cursor."""
