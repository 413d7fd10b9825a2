"""Dutch: the fixed texts of the pictures, the review screen and the export."""

LABELS = {
    # Pictures
    "plot.outcomes": "Kandidaturen per uitkomst",
    "plot.reasons": "Waarom niet geldig, onvolledig of te beslechten",
    "plot.arrivals": "Ontvangen bestanden per dag",
    "plot.other": "andere redenen",
    "plot.earlier": "eerder",
    "plot.later": "later",
    "plot.deadline": "uiterste datum",
    "plot.bar": "{what}: {count}",
    "plot.heading": "In één oogopslag",
    "timeline.title": "Ontvangst van de bestanden",
    "timeline.deadline": "uiterste datum",
    "timeline.in_time.one": "1 bestand tijdig",
    "timeline.in_time.other": "{count} bestanden tijdig",
    "timeline.late.one": "1 bestand te laat",
    "timeline.late.other": "{count} bestanden te laat",
    "timeline.undecided.one": "van 1 bestand staat niet vast of het tijdig was",
    "timeline.undecided.other": "van {count} bestanden staat niet vast of ze tijdig waren",
    "timeline.unknown.one": "van 1 bestand is het tijdstip niet bekend",
    "timeline.unknown.other": "van {count} bestanden is het tijdstip niet bekend",
}
