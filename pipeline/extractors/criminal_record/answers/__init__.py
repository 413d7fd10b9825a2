"""What a page of an extract answers: headings, the values beside and under them, and what contests them.

One class reads a page, in steps of a file each: `RecordLines` (`record_lines`) knows headings and what stands under
them, `RecordBlock` (`block`) what answers them, `ContestedBlock` (`contest`) what speaks against that, `StatedBlock`
(`stated`) what sentences say. `clean.RecordPage`, outside this room, is all of it. The other modules help with:

- *Where an answer stands:* `headings`; `columns` (under the head of a table of one row), `kinds` (one for each kind of
  court or penalty), `results` (behind "Vaststelling").
- *What it says:* `counts` ("0"), `strokes`; `bare_answers` ("neen", which takes its meaning from the question).
- *Of whom or what:* `others` and `companies` (not of the holder), `about_what` (told below it), `heads_else` (what
  stands over it heads something else), `purposes`.
"""
