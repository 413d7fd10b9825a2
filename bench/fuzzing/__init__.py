"""Fuzzing: every parser of ours, and the whole way of one file, fed with whatever a fuzzer finds to feed it."""
