"""A glossary as a small web site of plain files that anyone can host.

It asks nothing of anyone: no server, no address outside itself, no cookies; and
it works without script, search apart.
"""
