"""The review screen: a local web page on which a clerk settles doubts, beside the picture of what they rest on.

`serving` starts it, `web` answers the browser, `guarding` lets only this start's browser in. `screen` knows the result
and the decisions, `view` says what is shown of them, `reasons` offers short reasons, `sheets` makes pictures of pages,
and `updating` runs the vacancy behind the screen.
"""
