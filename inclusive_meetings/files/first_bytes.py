"""How the first bytes of a file give away what it is, whatever its name says."""

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PACKED = b"PK\x03\x04"
# An office file with a password is put into the packing of the old ones.
LOCKED_INSIDE = "EncryptedPackage".encode("utf-16-le")
