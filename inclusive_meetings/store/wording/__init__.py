"""The program's own words, with an organisation's laid over them."""
