"""One try at a page: the words an engine gave, how good they are, and what a page is made of them.

`attempts` makes a try within the `clock`, `scoring` and `quality` say how good it is, `pages` makes the page and
`placing` puts what was read again in its place.
"""
