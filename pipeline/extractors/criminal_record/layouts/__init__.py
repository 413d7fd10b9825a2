"""How an odd form is made plain before it is read; `extract.py`, outside this room, has the order of the steps.

- *Where values stand:* `forms` (wherever their labels do), `narrow_gaps` (cells that were read as one), `day_boxes` and
  `digit_boxes` (a box for each figure of a day).
- *What stands for something else:* `coded_values` ("Model  1"), `legends` (letters for labels), `notes` (raised marks).
- *What is no value:* `examples`.
"""
