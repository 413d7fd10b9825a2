"""One try at a page: the words an engine gave, how good they are, and what a page is made of them."""
