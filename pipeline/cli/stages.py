"""What each stage of a run is called for the clerk who watches it."""

STAGES = {
    "open": "Bestanden openen",
    "read": "Bladzijden lezen",
    "pictures": "Beelden bij de vaststellingen",
}
"""By the name that an Observer is told."""
