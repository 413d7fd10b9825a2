"""The review screen: a local web page on which a clerk settles doubts, beside the picture of what they rest on."""
