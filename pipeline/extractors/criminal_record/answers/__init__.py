"""What a page of an extract answers: headings, the values beside and under them, and what contests them.

One class reads a page, in steps of a file each: `RecordLines` (`record_lines`) knows headings and what stands under
them, `RecordBlock` (`block`) what answers them, `ContestedBlock` (`contest`) what speaks against that, `StatedBlock`
(`stated`) what sentences say. `entries.RecordPage`, outside this room, is all of it.
"""
