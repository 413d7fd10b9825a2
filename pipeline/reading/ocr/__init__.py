"""From pixels to words: the engines, one try and its score, and the second looks that all pages share."""
