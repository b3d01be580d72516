"""How well jargon is found, and how fast. Run `python -m tests.benchmarks.jargon`."""
