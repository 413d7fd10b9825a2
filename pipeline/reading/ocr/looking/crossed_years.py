"""A year of which the rim of a stamp or a stroke of a pen crosses a figure, which is read as another: 2624 for 2024."""

_YEARS = range(1930, 2050)
"""In which papers that are handed in, and those who hand them in, have their days."""
_SO_READ = range(1800, 2100)
"""What is read as one of these may be that year."""


def only_year(misread: str) -> str | None:
    """The only year that may be read so with one figure crossed; None for what is a year, or may be more than one.

    The figure may be read as another or as none: "2624", "£024", "²024".
    """
    if len(misread) != len("2024") or (misread.isdecimal() and int(misread) in _SO_READ):
        return None
    near = [year for year in map(str, _YEARS) if sum(a != b for a, b in zip(misread, year, strict=True)) == 1]
    return near[0] if len(near) == 1 else None
