"""The languages of what is being written: its own, and those that stand within it."""

from typing import Final

from inclusive_meetings.document.inlines import Voices
from inclusive_meetings.model.frozen import frozen


@frozen
class Spoken:
    """The language of a document, and what tells its words apart if it has several."""

    language: str
    voices: Voices | None = None

    def pieces(self, said: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each after its language.

        What is marked as in another language than the document's is so as a whole.
        """
        if self.voices is None or language != self.language:
            return ((language, said),)
        return tuple((tag or language, piece) for tag, piece in self.voices(said))


IN_ENGLISH: Final = Spoken("en-GB")
