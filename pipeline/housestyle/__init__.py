"""The Word templates of memo, annex and letters: those that come with the program, and the town's own.

`kinds` lists them with their placeholders. `loading` finds the bytes of one (`places` tells where the town's lie),
`checking` says what is wrong with it, `filling` puts values in; `template` and `styles` know what a .docx holds. The
default ones are written by `making`, from `wording_nl`, `wording_en` and `look`.
"""
