"""English: the fixed texts of the pictures, the review screen and the export."""

LABELS = {
    # Pictures
    "plot.outcomes": "Candidatures by outcome",
    "plot.reasons": "Why not valid, incomplete or to be settled",
    "plot.arrivals": "Files received per day",
    "plot.other": "other reasons",
    "plot.earlier": "earlier",
    "plot.later": "later",
    "plot.deadline": "closing date",
    "plot.bar": "{what}: {count}",
    "plot.heading": "At a glance",
    "timeline.title": "Receipt of the files",
    "timeline.deadline": "closing date",
    "timeline.in_time.one": "1 file in time",
    "timeline.in_time.other": "{count} files in time",
    "timeline.late.one": "1 file too late",
    "timeline.late.other": "{count} files too late",
    "timeline.undecided.one": "of 1 file it is not established whether it was in time",
    "timeline.undecided.other": "of {count} files it is not established whether they were in time",
    "timeline.unknown.one": "of 1 file the moment is not known",
    "timeline.unknown.other": "of {count} files the moment is not known",
}
