"""Bytes to upright pages of words; the only place that knows PDF, image, Word and OCR libraries.

`files` opens a file (`opened` is what is known of it then, `problems` why one cannot be read) and reads its remaining
pages; `picture` reads one picture, `spot_check` one over which somebody laid text; `signed` looks where one is written
on by hand. `cutting` cuts out what a finding rests on. Around them: `certificates` (that a town trusts), `memory` (of a
process).
"""
