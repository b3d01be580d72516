"""One check is one file, named for the fault; they are found by listing the folder."""
