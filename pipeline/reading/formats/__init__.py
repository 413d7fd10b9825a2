"""The formats of files: what is in them, and what they say without a pixel being looked at."""
