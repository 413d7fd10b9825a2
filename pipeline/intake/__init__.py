"""The first stage: what candidates uploaded, what each file is, when it came, and what lies within it.

Begin with `survey`.

- *What lies there:* `walking`, `uploads` (one candidate's folder), `names`, `opening` (the only place where uploads are
  opened), `filesystems`.
- *What each file is:* `measuring` (hash, size and kind), `content`, `sniffing`, `sniffing_text`; `index` remembers it.
- *When it came:* `arrival`.
- *What lies within it:* `unpacking`, with `containers`, `archives`, `mails`, `messages` and `scratch`.
- *What the clerk puts beside:* `people` (`kandidaten.csv`), `receipts` (`ontvangst.csv`), `passwords`; csv files are
  read by `tables` and laid beside the folders by `matching`.
- *How much of it at most:* `limits`.
"""

from pipeline.intake.limits import Limits
from pipeline.intake.survey import CandidateFolder, Survey, survey

__all__ = ["CandidateFolder", "Limits", "Survey", "survey"]
