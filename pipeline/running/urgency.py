"""In which order files are taken up: those that may decide go first, and slow ones before quick ones.

The order decides nothing. It matters for what is known first, and for what is kept of a run that is broken off.
"""

import re
import unicodedata

from pipeline.model import Upload

_DECIDING = re.compile(
    r"straf|casier|criminal|uittreksel|extract|extrait|gedrag|diplom|master|bachelor|getuigschrift|rijbew|permis|"
    r"licen[cs]e|driving|fuhrerschein|licentie|equival|gelijkwaard",
)
_SELDOM_DECIDING = re.compile(r"\bcv\b|curriculum|resume|lettre|letter|motiv|brief|referent|foto|photo|logo|portfolio")


def urgency(upload: Upload, pages: int = 1) -> tuple[float, float]:
    """Smaller is sooner: files whose name promises a deciding document, then those that look slow.

    Slow first, by the bytes per page, so that no long page is left over for one worker while the others have nothing.
    """
    return float(_rank(upload.path)), -upload.size / max(1, pages)


def _rank(path: str) -> int:
    name = unicodedata.normalize("NFKD", path).encode("ascii", "ignore").decode().lower().replace("_", " ")
    if _DECIDING.search(name):
        return 0
    return 2 if _SELDOM_DECIDING.search(name) else 1
