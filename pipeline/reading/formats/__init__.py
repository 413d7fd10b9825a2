"""The formats of files: what is in them, and what they say without a pixel being looked at.

- *PDF:* `pdf`; `repairing` damaged ones, `scans` (a page that is one picture), `drawn` (a page seen small), `seals`.
- *A text layer:* `textlayer` (with `plausibility`); what is drawn over or round its words: `overlaid`, `struck`,
  `framed` (with `paths`). Held against the picture: `agreement`, where the lines decide that `deciding` finds.
- *Other files:* `images`, `office` (Word), `libreoffice`, `correspondence` (text, HTML, mails); `plain` sets text on
  pages.
- *On any page:* `qr_codes`.
"""
