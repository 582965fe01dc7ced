"""`python -m unittest discover -t . -s training/tests` from the root of the project."""
