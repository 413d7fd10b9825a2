"""The Word templates of memo, annex and letters: those that come with the program, and the town's own."""
