"""The words of the screens, which they share with the questions line by line."""

from inclusive_meetings.workspace.saying import has, say, sentences, words

__all__ = ["has", "say", "sentences", "words"]
