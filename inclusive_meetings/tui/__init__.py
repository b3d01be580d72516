"""The screens on which chairs prepare packs: the only room that knows Textual."""
