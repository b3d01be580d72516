"""The screens, used as a person would."""
