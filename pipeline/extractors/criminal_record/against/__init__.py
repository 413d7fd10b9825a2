"""What speaks against a blank answer from elsewhere on the page: a decision, a remark, a use, that the paper is void.

`signs` asks all of it: `sign_texts`, `sign_words`, `dated_signs`, `void` (with `shown_only` and `not_yet`), `uses`,
`bounded`, `remarks`, `noted`, `held_back`, `distrusted`, `changed`, `supposing`, `between`, `disowned` (whose paper
it is), `unsealed` (that its seal is missing), `tried` (that it is a test), `set_aside` (that nobody may go by it),
`not_answered`, but not of what `of_paper` knows to be of the paper (which `named_paper` names); `days_against` asks
whether a day does.
"""
