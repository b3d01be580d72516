"""One screen, one file; `destinations.py` names them all."""
