"""Letters to candidates: a Word letter and a draft mail for each, kept up to date night after night, never sent.

`kind` says which letter a candidate gets, `content` what stands in it, `composing` makes all of a run (`written` is the
value), `draft` the mail around one. `keeping` keeps their folder up to date, by `file_names` and `manifest`.
"""
