"""Trains the reader of Hearsay. `python -m training --help` says how; README.md says why."""
